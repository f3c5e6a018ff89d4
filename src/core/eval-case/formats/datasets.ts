// What the formats of hosted datasets share: a name, how an open place fails, ids that fit theirs.

/** Dataset that drafts are meant for. */
export const DATASET = 'incident-regressions';

/** Their graders are the team's own. */
export const FAILS =
  'no answer equals what is expected, and a grading model is told to fail it; other graders are your own, so let CI look for open places as well';

export const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
export const TRACE = /^[0-9a-f]{32}$/i;
export const SPAN = /^[0-9a-f]{16}$/i;

/** The one run id that has the look of a tool's own; null where none or several have. */
export function idLike(runIds: readonly string[], look: RegExp): string | null {
  const fitting = runIds.filter((id) => look.test(id));
  return fitting.length === 1 ? (fitting[0] as string) : null;
}
