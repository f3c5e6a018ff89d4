// What stands on both sides of a place in a text, for the assertions of a regular expression.

function isWord(text: string, at: number): boolean {
  const char = text.charCodeAt(at) | 32;
  return (char >= 97 && char <= 122) || (char >= 48 && char <= 57) || text[at] === '_';
}

function isLineEnd(text: string, at: number): boolean {
  return '\n\r\u2028\u2029'.includes(text[at] as string);
}

/** Whether the second half of a pair of surrogates could stand here. */
export function isLow(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}

/** Whether an assertion holds at a place: `^` and `$` (with an m: of a line), `\\b` and `\\B`. */
export function holdsEdge(edge: string, text: string, at: number): boolean {
  if (edge === '^') return at === 0;
  if (edge === '$') return at === text.length;
  if (edge === '^m') return at === 0 || isLineEnd(text, at - 1);
  if (edge === '$m') return at === text.length || isLineEnd(text, at);
  return (isWord(text, at - 1) !== isWord(text, at)) === (edge === '\\b');
}
