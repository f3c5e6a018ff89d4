// Answers that leave a date open on purpose: nothing, a question mark, “tbd”, the pattern of a form.

const WORDS =
  /^(?:n[./]?[ak]\.?|none|nil|null|tba|tbc|todo|fixme|xxx+|pending|fill ?in|to be (?:determined|done|added|confirmed|filled(?: in)?)|no response|not (?:yet|applicable)|k\.? ?a\.?|offen|folgt|por definir|a definir|da definire|未定)[\s.!?…)\]]*$/i;
const TO_BE = /^(?:tbd|yyyy)\b/i;

/** Whether a tidy text leaves the date open. */
export function isEmpty(text: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  const said = text.replace(/^[\s([_?-]+/, '').slice(0, 200);
  return WORDS.test(said) || (TO_BE.test(said) && !/\d/.test(said));
}
