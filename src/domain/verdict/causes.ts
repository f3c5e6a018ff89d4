// What a record names as its cause: pull requests, commits and agent versions.
import type { ReleaseFacts } from '../facts/types.js';
import { readNamings } from '../links/references.js';
import { refKey, resolveReference } from '../record/references.js';
import type { IncidentRecord } from '../record/schema.js';

const SHA = /(?<![\w/-])[0-9a-f]{7,40}(?![\w-])/g;
const VERSION = /\bv?\d{1,6}(?:\.\d{1,6}){1,3}(?:[-+][\w.]{1,40})?\b/g;

/** What a record's cause sections reference: canonical keys and commit hashes. */
export interface Causes {
  pulls: string[];
  commits: string[];
}

function repositoryOf(ref: string): string {
  return resolveReference(ref, '').repository;
}

/** The causes that `Release or configuration changes` and `Trigger` name. `ref`: the incident's. */
export function causesOf(record: IncidentRecord, ref: string, host: string): Causes {
  const text = `${record.releaseChanges ?? ''}\n${record.trigger ?? ''}`;
  const named = readNamings(text, repositoryOf(ref), host).flatMap((found) => found.ref ?? []);
  const hashes = (text.match(SHA) ?? []).filter((hash) => /\d/.test(hash) && /[a-f]/.test(hash));
  return {
    pulls: [...new Set(named)].filter((key) => key !== ref.toLowerCase()),
    commits: [...new Set(hashes)],
  };
}

function versionNamed(record: IncidentRecord, release: ReleaseFacts): string | null {
  const titles = release.own.map(({ title }) => title);
  const places = [release.head, release.base, ...titles].join('\n');
  const said = new Set((places.match(VERSION) ?? []).map((version) => version.replace(/^v/, '')));
  const own = (record.agentVersion?.match(VERSION) ?? []).map((v) => v.replace(/^v/, ''));
  return own.find((version) => said.has(version)) ?? null;
}

/** What of the release a record names as its cause or its remedy; null where nothing. */
export function recordCauses(
  record: IncidentRecord,
  ref: string,
  release: ReleaseFacts,
  host: string,
): string | null {
  const causes = causesOf(record, ref, host);
  const lines = [...record.evalChanges, ...record.gateChanges].flatMap((line) => line.refs);
  const keys = lines.map((line) => refKey(resolveReference(line, repositoryOf(ref))));
  const range = [...release.pulls, ...release.own].map((pull) => pull.ref.toLowerCase());
  const pull = [...causes.pulls, ...keys].find((key) => range.includes(key));
  if (pull) return pull;
  const version = `${record.agentVersion ?? ''}`.match(SHA) ?? [];
  const hash = [...causes.commits, ...version].find((sha) =>
    release.commits.some((commit) => commit.sha.startsWith(sha)),
  );
  if (hash) return `commit ${hash.slice(0, 7)}`;
  const named = versionNamed(record, release);
  return named ? `agent version ${named}` : null;
}
