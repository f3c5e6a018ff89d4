// Whether a containment answer tells of harm that goes on, of nothing done, or of harm that ended.
import { containmentOf } from '../../src/language/containment.js';

const GOES_ON = [
  'Not yet',
  'not yet, we are looking for the switch',
  'The tool is still on',
  'Still live for 10% of the traffic',
  'Rollback in progress',
  'Rollback is under way, about half of the pods are done',
  'Disabled in the EU, still running in the US',
  'We are still sending the wrong mails',
  'Flag flipped but it did not help',
  'Switched the flag, it keeps happening',
  'Could not stop the batch job',
  'Will disable the agent after the call with legal',
  'We are trying to switch it off',
  'Working on a rollback',
  'Partly contained: one region left',
  'The agent has not been stopped',
];
const NOTHING = [
  'None',
  'none so far',
  'Nothing',
  'No',
  'n/a',
  'tbd',
  '?',
  'unknown',
  'Not contained',
  'None; nobody found the files again.',
];
const STOPPED = [
  'Tool switched off at 02:40 UTC',
  'Rolled back to 4.1.9 at 03:05, errors are gone',
  'Agent paused; it is no longer sending anything',
  'Route disabled, still checking the logs',
  'Reverted #431. The queue was drained by hand.',
  'The data came back through the platform’s rollback, which the agent had said would not work.',
  'Disabled the job and refunded by hand',
  'The system was stopped after the bill.',
  'Still off since 02:40',
  'API key revoked; the agent cannot reach the database any more',
  'No-op mode switched on at 02:40',
  'No longer reachable since 02:40',
  'Agent abgeschaltet um 02:40, Rollback läuft seit 02:45 Uhr und ist fertig',
];

test.each([
  ...GOES_ON.map((text) => ({ text, state: 'goes on' })),
  ...NOTHING.map((text) => ({ text, state: 'nothing' })),
  ...STOPPED.map((text) => ({ text, state: 'stopped' })),
])('$text: $state', ({ text, state }) => {
  expect(containmentOf(text)).toBe(state);
});
