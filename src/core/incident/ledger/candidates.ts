// The changes that may land entries of an incident, and which of them name it.
import type { CommitFacts, EvidenceFacts, FileFacts, LateEdit, PullFacts } from '../../facts.js';
import { namingsIn, type TextKind } from '../../namings/read.js';
import { type IssueRef, issueRef, type RepositoryRef, repositoryOf } from '../../refs.js';
import type { LedgerContext } from './types.js';
import { hasSharedHead, isForeign, type Ownership, ownersOf } from './whose.js';

/** A change that may land entries: a pull request, or a commit that none brought. */
export interface Candidate {
  /** `here`: under judgement, its merge makes it true. */
  how: 'pull' | 'here' | 'commit';
  ref: IssueRef | null;
  /** What it is called, for people. */
  name: string;
  url: string;
  repository: RepositoryRef;
  by: string | null;
  /** When it was merged or committed, ISO 8601; null while it is not. */
  at: string | null;
  files: FileFacts[] | null;
  filesComplete: boolean;
  /** Of what is under judgement: it merges into the default branch, from which the configuration is read. */
  toDefault?: boolean;
  /** Why it lends nothing whatever its files say, for people; null where it may. */
  nothing: string | null;
  /** Not merged yet: a line that references it waits for it, whatever else it references. */
  open: boolean;
  /** Whether it names an issue; `late`: only since an edit after the merge. */
  names(ref: IssueRef): { late: LateEdit | null } | null;
}

interface Text {
  text: string;
  kind: TextKind;
  late: LateEdit | null;
  /** What says it. */
  of: object;
}

const namings = new WeakMap<object, Map<string, IssueRef[]>>();

/** What a text names; each incident asks it of each change, so it is read once. */
function namedIn({ text, kind, of }: Text, repository: string, host: string): IssueRef[] {
  const known = namings.get(of) ?? new Map<string, IssueRef[]>();
  namings.set(of, known);
  const key = `${kind} ${repository} ${host}`;
  const found = known.get(key) ?? namingsIn(text, repository, host, kind);
  known.set(key, found);
  return found;
}

/** The texts of a pull request that count: what was written after the merge only where it is told. */
function textsOf(pull: PullFacts, commits: readonly CommitFacts[]): Text[] {
  const said = commits.map((commit) => ({
    text: commit.message,
    kind: 'commit' as const,
    late: null,
    of: commit,
  }));
  const { title, body, editedLater: late, mergedAt } = pull;
  // Where nobody can tell whether a text was edited after the merge, it names nothing.
  if (late === undefined && mergedAt) return said;
  if (late && !late.may) return said;
  return [
    ...said,
    { text: title, kind: 'commit', late: late ?? null, of: pull },
    { text: body, kind: 'body', late: late ?? null, of: pull },
  ];
}

function namer(texts: Text[], repository: string, host: string): Candidate['names'] {
  let named: Map<IssueRef, { late: LateEdit | null }> | undefined;
  return (ref) => {
    named ??= namedBy(texts, repository, host);
    return named.get(ref) ?? null;
  };
}

/** All that some texts name; what one of them named in time is not late. */
function namedBy(texts: Text[], repository: string, host: string) {
  const named = new Map<IssueRef, { late: LateEdit | null }>();
  for (const text of texts) {
    for (const ref of namedIn(text, repository, host)) {
      if (!named.has(ref) || text.late === null) named.set(ref, { late: text.late });
    }
  }
  return named;
}

function stateOf({ state, mergedAt }: PullFacts): string | null {
  if (mergedAt) return null;
  return state === 'open' ? 'is not merged yet' : 'was closed without being merged';
}

function ofPull(
  pull: PullFacts,
  how: 'pull' | 'here',
  ownership: Ownership,
  context: LedgerContext,
): Candidate {
  const { evidence, config, host, judged } = context;
  const shared = hasSharedHead(pull, evidence, config);
  const key = issueRef(pull.ref);
  const commits = (judged?.commits ?? []).filter(
    ({ sha }) => issueRef(ownership.owner.get(sha)?.ref ?? '') === key,
  );
  const foreign = isForeign(pull, context.repository);
  const nothing = foreign
    ? 'lies in a repository of another owner, so it proves nothing here'
    : how === 'pull' && stateOf(pull)
      ? stateOf(pull)
      : shared
        ? `brings the work of others on ${pull.head}, so it lands nothing itself; the change lands by a pull request of its own`
        : null;
  return {
    how,
    ref: key,
    name: pull.ref,
    url: pull.url,
    repository: repositoryOf(pull.ref),
    by: pull.author,
    at: how === 'here' ? null : pull.mergedAt,
    files: pull.files,
    filesComplete: pull.filesComplete,
    nothing,
    open: how === 'pull' && pull.state === 'open',
    names: namer(textsOf(pull, commits), repositoryOf(pull.ref), host),
  };
}

interface Together extends Pick<LedgerContext, 'config' | 'host' | 'repository'> {
  candidates: readonly Candidate[];
}
const known = new WeakMap<EvidenceFacts, Together>();

/**
 * All changes that may land entries, those under judgement last: what has landed comes first. Where
 * nothing is under judgement they are the same for each incident, and put together once.
 */
export function candidatesOf(context: LedgerContext): readonly Candidate[] {
  const { evidence, judged, config, host, repository } = context;
  if (judged) return readCandidates(context);
  const earlier = known.get(evidence);
  const same =
    earlier?.config === config && earlier.host === host && earlier.repository === repository;
  if (earlier && same) return earlier.candidates;
  const candidates = readCandidates(context);
  known.set(evidence, { config, host, repository, candidates });
  return candidates;
}

function readCandidates(context: LedgerContext): Candidate[] {
  const { evidence, judged, host, config } = context;
  const leaves = evidence.pulls.filter((pull) => !hasSharedHead(pull, evidence, config));
  const ownership = ownersOf(judged?.commits ?? [], leaves);
  const pulls = evidence.pulls.map((pull) => ofPull(pull, 'pull', ownership, context));
  const repository = judged?.repository ?? context.repository;
  const direct = evidence.commits
    .filter(({ sha }) => !ownership.owner.has(sha))
    .map(
      (commit): Candidate => ({
        how: 'commit',
        ref: null,
        name: `commit ${commit.sha.slice(0, 7)}`,
        url: commit.url,
        repository: repositoryOf(`${repository}#0`),
        by: commit.author,
        at: commit.at ?? null,
        files: commit.files,
        filesComplete: commit.filesComplete,
        open: false,
        nothing: commit.bot ? 'was committed by a bot without a pull request' : null,
        names: namer(
          [{ text: commit.message, kind: 'commit', late: null, of: commit }],
          repository,
          host,
        ),
      }),
    );
  const here = (judged?.here ?? []).map(({ pull, toDefault }) => ({
    ...ofPull(pull, 'here', ownership, context),
    toDefault,
  }));
  return [...pulls, ...direct, ...here];
}
