// Answers that leave a field open on purpose: “?”, “tbd”, “n/a”.
import { isEmpty } from '../../dates/empty.js';
import { tidy } from '../../dates/tidy.js';

/** Longer answers say something, whatever they begin with. */
const LONGEST = 40;
const SAID = /^(?:none|not yet)\b/i;

/** Whether a choice is left open: “?”, “none”. */
export function leavesOpen(text: string): boolean {
  return text.length <= 2 * LONGEST && isEmpty(tidy(text));
}

/** Whether a text says nothing at all; “none” and “not yet” say something. */
export function saysNothing(text: string): boolean {
  if (text.length > 2 * LONGEST) return false;
  const plain = tidy(text);
  return plain.length <= LONGEST && isEmpty(plain) && !SAID.test(plain);
}
