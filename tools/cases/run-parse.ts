// A `parse` case: the record of a body, compared by the keys that are given.
import { pathToFileURL } from 'node:url';
import { fill } from '../embedded-github/case-world/loading.js';
import type { Bundles, Outcome, ParseCase } from './cases.js';

interface Parsed {
  readonly problems: readonly { readonly kind: string; readonly section: string | null }[];
  readonly [key: string]: unknown;
}

export async function runParse(one: ParseCase, bundles: Bundles): Promise<Outcome> {
  const { parseIncident } = await import(pathToFileURL(bundles.index).href);
  const at = { commits: new Map<string, string>(), now: Date.now() };
  const parsed: Parsed = parseIncident(fill(at, one.input.body));
  const problems = parsed.problems.map(({ kind, section }) => `${kind}:${section}`);
  const { record = {}, problems: wanted = [], noProblems } = one.expected;
  const ok =
    holds(parsed, record) &&
    wanted.every((problem) => problems.includes(problem)) &&
    (noProblems !== true || problems.length === 0);
  const got = Object.fromEntries(Object.keys(record).map((key) => [key, parsed[key]]));
  return { ok, got: { ...got, problems } };
}

/** Of objects only the wanted keys; lists must be of the same length. */
function holds(got: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) {
    return (
      Array.isArray(got) &&
      got.length === wanted.length &&
      wanted.every((item, at) => holds(got[at], item))
    );
  }
  if (typeof wanted !== 'object' || wanted === null) return got === wanted;
  const object = typeof got === 'object' && got !== null ? (got as Record<string, unknown>) : {};
  return Object.entries(wanted).every(([key, value]) => holds(object[key], value));
}
