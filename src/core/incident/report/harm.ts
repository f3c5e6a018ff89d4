// Whether the harm goes on: the first thing that the comment asks about.

import { containmentOf } from '../../../language/containment.js';
import type { Assessment } from '../assess.js';
import { hasBegun, holdsText } from './begun.js';

const WHERE = '**Containment action**';

/** What to do about harm that goes on, or that nobody says has ended; null where it has. */
export function harmStep(assessed: Assessment): string | null {
  const said = assessed.record.containment;
  const state = said === null ? null : containmentOf(said);
  if (state === 'goes on') {
    return `stop the harm: by ${WHERE} it still goes on. Switch off the tool, route or agent, then write there what was stopped and when`;
  }
  if (hasBegun(assessed) || state === 'stopped') return null;
  return holdsText(assessed.record, 'containment')
    ? `does the harm go on? ${WHERE} names nothing that was stopped. If it does, stop that first, then write there what and when`
    : `does the harm go on? Write in ${WHERE} what has been stopped so far; “not yet” is an answer`;
}
