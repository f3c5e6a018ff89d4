// Parts that the payloads of several events share, as far as they are read.
import * as z from 'zod';

/** A part that may be missing or null. */
export function may<T extends z.ZodType>(part: T) {
  return part.nullish().transform((value) => value ?? undefined);
}

export const text = z.string();
export const number = z.int().positive().max(Number.MAX_SAFE_INTEGER);
export const sha = z.string().min(1).max(64);
/** `owner/repo`. */
export const name = z.string().regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/);

export const repository = z.object({ full_name: name, default_branch: may(text) });
export const sender = may(z.object({ login: text, type: may(text) }));
export const installation = may(
  z.object({
    id: number,
    repository_selection: may(text),
    /** An organization or person has a login, an enterprise a slug. */
    account: may(z.object({ login: may(text), slug: may(text) })),
    permissions: may(z.record(z.string(), z.string().optional())),
  }),
);

/** Parts of every event. */
export const COMMON = { action: may(text), sender, installation };

export const issue = z.object({ number, pull_request: may(z.unknown()) });
export const pullRequest = z.object({
  number,
  title: may(text),
  body: may(text),
  head: may(z.object({ sha })),
  base: may(z.object({ ref: text })),
});
/** What is the same of a check run and a check suite. */
export const check = {
  head_sha: sha,
  app: may(z.object({ id: may(z.number()) })),
  pull_requests: may(z.array(z.object({ number }).nullable())),
};
