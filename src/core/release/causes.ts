// What a record names: the changes that caused the incident, and what of a release it speaks of.
import type { ReleaseFacts } from '../facts.js';
import type { IncidentRecord } from '../incident/record/schema.js';
import { readNamings } from '../namings/read.js';
import { type IssueRef, issueRef, resolveReference } from '../refs.js';

const SHA = /(?<![\w/-])[0-9a-f]{7,40}(?![\w-])|(?<=\/commits?\/)[0-9a-f]{7,40}(?!\w)/g;
const VERSION = /\bv?\d{1,6}(?:\.\d{1,6}){1,3}(?:[-+][\w.]{1,40})?\b/g;
const NUMBER = /(?:#|GH-|\/pull\/|\/issues\/)(\d{1,9})/g;
/** Digits of a hash that are compared first. */
const SHORT = 7;

/** What a record's cause sections reference: pull requests and commit hashes. */
export interface Causes {
  pulls: IssueRef[];
  commits: string[];
}

function hashesIn(text: string): string[] {
  const hashes = text.match(SHA) ?? [];
  return hashes.filter((hash) => /\d/.test(hash) && /[a-f]/.test(hash));
}

function namedIn(text: string, ref: string, host: string): IssueRef[] {
  const { repository } = resolveReference(ref, '');
  const keys = readNamings(text, repository, host).flatMap((found) => found.ref ?? []);
  return keys.filter((key) => key !== issueRef(ref));
}

/** The causes that `Release or configuration changes` and `Trigger` name. `ref`: the incident's. */
export function causesOf(record: IncidentRecord, ref: string, host: string): Causes {
  const text = `${record.releaseChanges ?? ''}\n${record.trigger ?? ''}`;
  return {
    pulls: [...new Set(namedIn(text, ref, host))],
    commits: [...new Set(hashesIn(text))],
  };
}

/** What of a release a record can name, looked up for many records. */
interface ReleaseIndex {
  /** Pull requests of the range. */
  pulls: ReadonlySet<IssueRef>;
  numbers: ReadonlySet<string>;
  /** Hashes of the range by their first digits. */
  commits: ReadonlyMap<string, string[]>;
  versions: ReadonlySet<string>;
}

function versionsIn(text: string): string[] {
  return (text.match(VERSION) ?? []).map((version) => version.replace(/^v/, ''));
}

export function indexRelease(release: ReleaseFacts): ReleaseIndex {
  const refs = [...release.pulls, ...release.own].map(({ ref }) => issueRef(ref));
  const commits = new Map<string, string[]>();
  for (const { sha } of release.commits) {
    const short = sha.slice(0, SHORT);
    commits.set(short, [...(commits.get(short) ?? []), sha]);
  }
  const titles = release.own.map(({ title }) => title);
  return {
    pulls: new Set(refs),
    numbers: new Set(refs.map((ref) => ref.slice(ref.lastIndexOf('#') + 1))),
    commits,
    versions: new Set(versionsIn([release.head, release.base, ...titles].join('\n'))),
  };
}

/** What of the release a record names: a pull request, a commit, its version; null where nothing. */
export function namedOf(
  record: IncidentRecord,
  ref: string,
  index: ReleaseIndex,
  host: string,
): string | null {
  const answers = Object.values(record.sources).map(({ raw }) => raw);
  for (const raw of answers) {
    const near = [...raw.matchAll(NUMBER)].some(([, number]) => index.numbers.has(number ?? ''));
    const pull = near ? namedIn(raw, ref, host).find((key) => index.pulls.has(key)) : undefined;
    if (pull) return pull;
  }
  const hash = answers
    .flatMap(hashesIn)
    .find((found) =>
      index.commits.get(found.slice(0, SHORT))?.some((sha) => sha.startsWith(found)),
    );
  if (hash) return `commit ${hash.slice(0, SHORT)}`;
  const version = versionsIn(record.agentVersion ?? '').find((named) => index.versions.has(named));
  return version ? `agent version ${version}` : null;
}
