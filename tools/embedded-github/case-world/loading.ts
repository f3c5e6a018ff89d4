// What the parts of a world share while it is loaded: its commits by name, its clock, its placeholders.
import type { Box } from '../gap.js';

export interface Loading {
  readonly box: Box;
  /** `owner/name`. */
  readonly repo: string;
  /** Commit id to hash. */
  readonly commits: Map<string, string>;
  /** When the world was loaded, milliseconds since 1970. */
  readonly now: number;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A time before the world was loaded, ISO 8601 to the second. */
export function ago({ now }: Pick<Loading, 'now'>, milliseconds: number): string {
  return iso(now - milliseconds);
}

export function iso(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** @throws where the history has no such commit (yet). */
export function shaOf({ commits }: Pick<Loading, 'commits'>, id: string): string {
  const sha = commits.get(id);
  if (sha) return sha;
  const known = [...commits.keys()].join(', ') || 'none';
  throw new Error(
    `The world names the commit “${id}”, which its history has not made before. Expected one of: ${known}.`,
  );
}

/** Fills `{{sha:m1}}`, `{{short:m1}}` and `{{day:+20}}`. */
export function fill(loading: Pick<Loading, 'commits' | 'now'>, text: string): string {
  return text
    .replace(/\{\{sha:([\w-]+)\}\}/g, (_, id: string) => shaOf(loading, id))
    .replace(/\{\{short:([\w-]+)\}\}/g, (_, id: string) => shaOf(loading, id).slice(0, 7))
    .replace(/\{\{day:([+-]?\d+)\}\}/g, (_, days: string) =>
      iso(loading.now + Number(days) * DAY).slice(0, 10),
    );
}
