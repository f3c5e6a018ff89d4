// Closing keywords before a reference, as GitHub reads them; a negated one closes nothing.

/** How far before a reference its keyword and a negation can stand. */
const REACH = 120;
const CLOSING = /(?<![\w-])(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+<?$/i;
const CLAUSE = /[.;:!?,()[\]"“”]|\s[-–—]\s/;
const MARKS = /[*_~`]+/g;
const VERBS = 'do|does|did|wo|ca|is|are|was|were|would|should|could|must|need|has|have|had';
const NOT = [
  'not|never|cannot|nor|neither|without|unable|fail(?:s|ed|ing)?|instead|rather|hardly',
  `(?:${VERBS})n['’\`´]?t`,
  'no (?:longer|need|way|intention|means)',
].join('|');
/** A negation with at most three words behind it; “not only fixes” is none. */
const NEGATED = new RegExp(
  String.raw`(?<![\w'’])(?:${NOT})(?![\w'’])(?! (?:only|just|merely)\b)(?: (?!(?:and|but|so|then|which|because)\b)\S{1,30}){0,3}\s*$`,
  'i',
);
const ENDS_NEGATED = new RegExp(String.raw`(?<![\w'’])(?:${NOT})\s*$`, 'i');

/** Whether a text breaks off right behind a negation. */
export function endsNegated(text: string): boolean {
  return ENDS_NEGATED.test(text);
}

/**
 * Whether a closing keyword stands right before a place.
 * @param before the text up to the reference, with the end of the line before.
 */
export function isClosing(before: string): boolean {
  const near = before.slice(-REACH);
  const keyword = CLOSING.exec(near);
  if (!keyword) return false;
  const clause = near.slice(0, keyword.index).split(CLAUSE).at(-1) ?? '';
  return !NEGATED.test(clause.replace(MARKS, '').replace(/\s+/g, ' '));
}
