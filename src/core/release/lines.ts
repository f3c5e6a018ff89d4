// Lines of releases: which tags are releases, of what, and which lines a release bumps.
import { matchesAny } from '../config/globs.js';
import type { Config } from '../config/schema.js';
import type { FileFacts } from '../facts.js';

/** A tag with the commit that it stands on, peeled. */
export interface TagFacts {
  name: string;
  /** Null where only a comparison tells. */
  sha: string | null;
  /** When that commit was committed, else when its release was published; ISO 8601. */
  at: string;
}

/** Tags of one line of releases, the newest first. */
export interface Line {
  /** Its pattern, or what stands before the version: blank for `v1.2.3`. */
  key: string;
  /** The pattern is one of the configuration. */
  configured: boolean;
  tags: TagFacts[];
}

const VERSION = /^(?:(.{1,200}?)[-@/])?v?(\d{1,9})\.(\d{1,9})\.(\d{1,9})(?:\+[\w.-]{1,100})?$/;
const PRERELEASE = /\d+\.\d+\.\d+-([a-z]+)/i;
const STARTS_AS_VERSION = /^v?\d+\.\d+\.\d+/;
const COMPONENT = /^release-please--branches--.+--components--(.+)$/;
const CHANGELOG = /^(?:(.*)\/)?changelog(?:\.\w+)?$/i;
const YEAR = 366 * 86_400_000;

interface Version {
  /** What is released; blank where the tag does not say. */
  name: string;
  numbers: number[];
}

/** Reads `v1.2.3`, `name-v1.2.3`, `name@1.2.3`; null for anything else, prereleases included. */
export function readVersion(tag: string): Version | null {
  const match = VERSION.exec(tag);
  if (!match || STARTS_AS_VERSION.test(match[1] ?? '')) return null;
  return { name: match[1] ?? '', numbers: match.slice(2, 5).map(Number) };
}

/** The version that a prerelease is one of: `v1.3.0` of `v1.3.0-rc.1`. */
function wholeVersion(tag: string): string {
  return tag.replace(/(\d\.\d{1,9}\.\d{1,9})-[a-z][\w.-]*$/i, '$1');
}

/** A prerelease is no release, unless the pattern itself says so: `v*-rc*`. */
function matchesLine(tag: string, pattern: string): boolean {
  const [, kind] = PRERELEASE.exec(tag) ?? [];
  if (kind && !pattern.toLowerCase().includes(kind.toLowerCase())) return false;
  return matchesAny(tag, [pattern]);
}

function newestFirst(tags: readonly TagFacts[]): TagFacts[] {
  return [...tags].sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1));
}

/** The lines of releases among tags; of the configured ones also those without a tag. */
export function linesOf(tags: readonly TagFacts[], { release }: Config): Line[] {
  if (release.tags) {
    return release.tags.map((pattern) => ({
      key: pattern,
      configured: true,
      tags: newestFirst(tags.filter(({ name }) => matchesLine(name, pattern))),
    }));
  }
  const lines = new Map<string, TagFacts[]>();
  for (const tag of tags) {
    const version = readVersion(tag.name);
    if (version) lines.set(version.name, [...(lines.get(version.name) ?? []), tag]);
  }
  return [...lines].map(([key, ofLine]) => ({ key, configured: false, tags: newestFirst(ofLine) }));
}

/** Whether a line releases what is called so: a component, a folder; blank for the whole repository. */
function isLineOf({ key, configured }: Line, name: string): boolean {
  if (!configured) return key === name || (name !== '' && key.endsWith(`/${name}`));
  const prefixes = name ? [`${name}-`, `${name}@`, `${name}/`] : [''];
  return prefixes.some(
    (prefix) => matchesAny(`${prefix}v1.2.3`, [key]) || matchesAny(`${prefix}1.2.3`, [key]),
  );
}

/** The component that the branch of a release tool names; null where it names none. */
export function componentOf(head: string): string | null {
  return COMPONENT.exec(head)?.[1] ?? null;
}

/** What a release is known by. */
export interface Bump {
  /** The tag that is released itself. */
  tag?: string | undefined;
  /** Branch of the pull request that releases, and its files. */
  head?: string | undefined;
  files?: readonly FileFacts[];
  /** ISO 8601. */
  now: string;
}

/** Lines that are told by name; null where one of the names is of no line. */
function called(lines: readonly Line[], names: readonly string[]): Line[] | null {
  const found = names.map((name) => lines.filter((line) => isLineOf(line, name)));
  if (names.length === 0 || found.some((ofName) => ofName.length === 0)) return null;
  return [...new Set(found.flat())];
}

/** Folders whose changelog changes: the last part of their path, blank at the root. */
function changelogs(files: readonly FileFacts[]): string[] {
  return files.flatMap(({ path, status }) => {
    const match = status === 'removed' ? null : CHANGELOG.exec(path);
    return match ? [match[1]?.split('/').at(-1) ?? ''] : [];
  });
}

function ofTag(lines: readonly Line[], tag: string): Line[] | null {
  const version = wholeVersion(tag);
  const name = readVersion(version)?.name;
  const byName = lines.filter(({ key, configured }) =>
    configured ? matchesAny(tag, [key]) || matchesAny(version, [key]) : key === name,
  );
  if (byName.length > 0) return byName;
  // A version of a name that no other tag has: its first.
  return name ? [{ key: name, configured: false, tags: [] }] : null;
}

function ofComponent(lines: readonly Line[], component: string): Line[] | null {
  const byName = called(lines, [component]);
  if (byName) return byName;
  // Tools can leave the component out of the tag.
  const whole = lines.some((line) => isLineOf(line, ''));
  return whole ? null : [{ key: component, configured: false, tags: [] }];
}

/** The lines that a release bumps. `told`: something says which, so that a line without a tag is new. */
export function bumpedLines(
  lines: readonly Line[],
  { tag, head = '', files = [], now }: Bump,
): { lines: Line[]; told: boolean } {
  const component = componentOf(head);
  const told = tag
    ? ofTag(lines, tag)
    : component
      ? ofComponent(lines, component)
      : called(lines, changelogs(files));
  if (told) return { lines: told, told: true };
  const since = new Date(Date.parse(now) - YEAR).toISOString();
  const tagged = lines.filter(({ tags }) => tags.length > 0);
  const recent = tagged.filter(({ tags }) => (tags[0]?.at ?? '') >= since);
  return { lines: recent.length > 0 ? recent : tagged, told: false };
}

function isLower(a: readonly number[], b: readonly number[]): boolean {
  // Equal versions differ nowhere, and neither has a number there.
  const at = a.findIndex((number, place) => number !== b[place]);
  return (a[at] ?? 0) < (b[at] ?? 0);
}

/**
 * Tags in the order in which they are tried: those of lower versions first, since a patch of an
 * older version comes after newer ones and follows none of them.
 */
export function inTurn(tags: readonly TagFacts[], version: string | null): TagFacts[] {
  const released = version === null ? null : readVersion(wholeVersion(version));
  if (!released) return [...tags];
  const lower = tags.filter(({ name }) => {
    const other = readVersion(name);
    return other !== null && isLower(other.numbers, released.numbers);
  });
  return [...lower, ...tags.filter((tag) => !lower.includes(tag))];
}
