// What is read of a webhook's payload. Nothing of it is taken on trust: what is odd is left out, and told.
import * as z from 'zod';

/** A part that may be missing or null. */
function may<T extends z.ZodType>(part: T) {
  return z.preprocess((value) => value ?? undefined, part.optional());
}

const text = z.string();
const number = z.int().positive().max(Number.MAX_SAFE_INTEGER);
const sha = z.string().min(1).max(64);
/** `owner/repo`. */
const name = z.string().regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/);

const repository = z.object({ full_name: name, default_branch: may(text) });
const issue = z.object({ number, pull_request: may(z.unknown()) });
const check = z.object({
  head_sha: sha,
  app: may(z.object({ id: may(z.number()) })),
  pull_requests: may(z.array(z.object({ number }))),
  name: may(text),
});
const paths = may(z.array(text));

/** By part; an object may hold any more. */
const PARTS = {
  action: may(text),
  sender: may(z.object({ login: text, type: may(text) })),
  /** Missing in events of an installation. */
  repository: may(repository),
  /** Of an installation: `all`, or those that somebody selected. */
  repository_selection: may(text),
  installation: may(
    z.object({
      id: number,
      repository_selection: may(text),
      account: may(z.object({ login: may(text) })),
      permissions: may(z.record(z.string(), z.string())),
    }),
  ),
  repositories: may(z.array(repository)),
  repositories_added: may(z.array(repository)),
  issue: may(issue),
  comment: may(z.object({ id: may(number), body: may(text) })),
  pull_request: may(
    z.object({
      number,
      title: may(text),
      body: may(text),
      head: may(z.object({ sha })),
      base: may(z.object({ ref: text })),
    }),
  ),
  review: may(z.object({ state: may(text) })),
  check_run: may(check),
  check_suite: may(check),
  requested_action: may(z.object({ identifier: may(text) })),
  environment: may(text),
  deployment_callback_url: may(text),
  deployment: may(
    z.object({ id: may(number), sha: may(text), environment: may(text), created_at: may(text) }),
  ),
  deployment_status: may(z.object({ state: may(text) })),
  merge_group: may(z.object({ head_sha: sha, head_ref: text, base_sha: sha, base_ref: text })),
  ref: may(text),
  after: may(sha),
  forced: may(z.boolean()),
  commits: may(z.array(z.object({ added: paths, modified: paths, removed: paths }))),
  changes: may(
    z.object({
      new_issue: may(issue),
      new_repository: may(z.object({ full_name: name })),
      body: may(z.object({ from: may(text) })),
    }),
  ),
};
const schema = z.object(PARTS);

/** What is read of a payload, whatever the event. */
export type Payload = z.output<typeof schema>;

export interface ReadPayload {
  payload: Payload;
  /** Parts that are not as GitHub sends them, by name: they were read as if they were missing. */
  odd: string[];
}

/** Reads a payload; total. */
export function readPayload(given: unknown): ReadPayload {
  const known = typeof given === 'object' && given !== null && !Array.isArray(given) ? given : {};
  const whole = schema.safeParse(known);
  if (whole.success) return { payload: whole.data, odd: known === given ? [] : ['payload'] };
  const odd = new Set(whole.error.issues.map(({ path }) => String(path[0])));
  const rest = Object.entries(known).filter(([part]) => part in PARTS && !odd.has(part));
  return { payload: schema.parse(Object.fromEntries(rest)), odd: [...odd].sort() };
}
