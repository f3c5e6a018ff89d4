// Reads what stands of the files that evidence and causes changed, in the tree that is judged.
import { CONFIG_PATH } from '../core/config/constants.js';
import type { Config } from '../core/config/schema.js';
import type {
  CommitEvidence,
  EvidenceFacts,
  FileFacts,
  PullFacts,
  TreeFacts,
} from '../core/facts.js';
import type { TreeFile } from '../core/force/types.js';
import { kindOfPath } from '../core/incident/ledger/match.js';
import { issueRef, type RepositoryRef, repositoryOf } from '../core/refs.js';
import { attemptReading, type Reading, together } from '../github/attempt.js';
import { mapLimited } from '../github/pages.js';
import { type BlobFacts, type Found, type PathRequest, readFilesAt } from '../github/read-tree.js';
import { findMoves } from './evidence-moves.js';
import type { EvidenceRequest, Revisions } from './evidence-request.js';
import type { ApiOf } from './readers.js';

/** Files of one cause that are compared; of a larger one nobody can tell whether it is out. */
const MOST_CAUSE_FILES = 100;

type Read = Pick<EvidenceFacts, 'pulls' | 'commits' | 'trees'>;

/** A change with its repository, whatever brought it. */
interface Change {
  repository: RepositoryRef;
  files: FileFacts[];
  cause: boolean;
}

function changesOf(
  { causes, judged }: EvidenceRequest,
  pulls: readonly PullFacts[],
  commits: readonly CommitEvidence[],
): Change[] {
  const isCause = new Set<string>(causes.pulls);
  return [
    ...pulls.map(({ ref, files }) => ({
      repository: repositoryOf(ref),
      files: files ?? [],
      cause: isCause.has(issueRef(ref)),
    })),
    ...commits.map(({ sha, files }) => ({
      repository: judged?.repository ?? repositoryOf(''),
      files: files ?? [],
      cause: causes.commits.some((hash) => sha.startsWith(hash)),
    })),
  ];
}

/** Paths that have to be looked up, with the blobs that the changes left there. */
function wantedOf(changes: readonly Change[], config: Config): Map<string, string | undefined> {
  const wanted = new Map<string, string | undefined>();
  for (const { files, cause } of changes) {
    const counted = files.filter(
      ({ path }) => path !== CONFIG_PATH && (cause || kindOfPath(path, config) !== null),
    );
    for (const { path, oid, patch } of counted.slice(0, cause ? MOST_CAUSE_FILES : undefined)) {
      wanted.set(path, patch && oid ? oid : wanted.get(path));
    }
  }
  return wanted;
}

function revisionsOf({ head, diverged }: Revisions): string[] {
  return diverged ? [head, diverged.mergeBase, diverged.base] : [head];
}

/** What would stand at a path if the head were merged: what it has not changed is as the base has it. */
function asMerged(path: string, { head, diverged }: Revisions, found: Found): TreeFile {
  const at = (revision: string) => found.get(`${revision}:${path}`);
  const here = at(head);
  const mergeBase = diverged ? at(diverged.mergeBase) : undefined;
  const same =
    diverged && here !== undefined && mergeBase !== undefined && here?.oid === mergeBase?.oid;
  const blob: BlobFacts | null | undefined = same ? at(diverged.base) : here;
  if (blob === undefined) return { path, oid: null, size: 0, text: null, unread: true };
  return { path, oid: blob?.oid ?? null, size: blob?.size ?? 0, text: blob?.text ?? null };
}

/** Reads paths of one repository as they would stand. */
async function readTree(
  of: ApiOf,
  repository: RepositoryRef,
  revisions: Revisions,
  wanted: ReadonlyMap<string, string | undefined>,
): Promise<Reading<{ files: TreeFile[]; found: Found }>> {
  const requests = [...wanted].map(
    ([path, blob]): PathRequest => ({
      path,
      revisions: revisionsOf(revisions),
      ...(blob ? { blob } : {}),
    }),
  );
  const what = `the files of ${repository}`;
  const { value: found, unread } = await attemptReading<Found>(what, new Map(), async () => ({
    value: await readFilesAt(of(repository), repository, requests),
    unread: [],
  }));
  const files = [...wanted.keys()].map((path) => asMerged(path, revisions, found));
  const cut = unread.length === 0 ? files.filter((file) => file.unread) : [];
  const why = 'GitHub did not give them';
  return {
    value: { files, found },
    unread: [
      ...unread,
      ...(cut.length > 0 ? [{ what: `${cut.length} files of ${repository}`, why }] : []),
    ],
  };
}

/** The texts that files had when their change left them. */
function withTexts(files: FileFacts[] | null, found: Found): FileFacts[] | null {
  return (
    files?.map((file) => {
      const blob = file.oid ? found.get(file.oid) : undefined;
      return blob?.text === null || blob === undefined || blob === null
        ? file
        : { ...file, after: blob.text };
    }) ?? null
  );
}

/** Reads the trees, and completes the files of pull requests and commits with what they left. */
export async function readTrees(
  of: ApiOf,
  request: EvidenceRequest,
  pulls: readonly PullFacts[],
  commits: readonly CommitEvidence[],
): Promise<Reading<Read>> {
  const { judged, config } = request;
  const changes = changesOf(request, pulls, commits);
  const homes = [...new Set(changes.map(({ repository }) => repository))];
  const readings = await mapLimited(
    homes,
    2,
    async (repository): Promise<Reading<{ tree: TreeFacts; found: Found }>> => {
      const isJudged = repository === judged?.repository;
      const revisions = isJudged ? judged.revisions : { head: 'HEAD', diverged: null };
      const ofRepository = changes.filter((change) => change.repository === repository);
      const first = await readTree(of, repository, revisions, wantedOf(ofRepository, config));
      const gone = first.value.files.filter(({ oid, unread }) => oid === null && !unread);
      const moves = await findMoves(of, {
        repository,
        revision: isJudged ? judged.revisions.head : null,
        changed: isJudged ? judged.files : [],
        gone: gone.map(({ path }) => path),
        files: ofRepository.flatMap(({ files }) => files),
        found: first.value.found,
      });
      const known = new Set(first.value.files.map(({ path }) => path));
      const targets = moves.value.flatMap(({ to }) => to ?? []).filter((path) => !known.has(path));
      const second = await readTree(
        of,
        repository,
        revisions,
        new Map([...new Set(targets)].map((path) => [path, undefined])),
      );
      const files = [...first.value.files, ...second.value.files];
      return {
        value: {
          tree: { repository, files, moves: moves.value },
          found: new Map([...first.value.found, ...second.value.found]),
        },
        unread: [first, moves, second].flatMap(({ unread }) => unread),
      };
    },
  );
  const trees = together(readings);
  const found: Found = new Map(trees.value.flatMap((one) => [...one.found]));
  return {
    value: {
      trees: trees.value.map(({ tree }) => tree),
      pulls: pulls.map((pull) => ({ ...pull, files: withTexts(pull.files, found) })),
      commits: commits.map((commit) => ({ ...commit, files: withTexts(commit.files, found) })),
    },
    unread: trees.unread,
  };
}
