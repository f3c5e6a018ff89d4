// What the state of an issue means.

/** Whether it was closed because it was done, as far as its reason tells. */
export function isCompleted(issue: {
  state: string;
  state_reason?: string | null | undefined;
}): boolean {
  const { state, state_reason: reason } = issue;
  return state === 'closed' && reason !== 'not_planned' && reason !== 'duplicate';
}
