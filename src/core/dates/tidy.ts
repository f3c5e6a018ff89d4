// Makes a typed text plain: digits and dashes of all widths alike, accents, markup and marks of lists gone.

const COMMENT_OPENS = '<!--';
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\uFE0F/g;
const LIST_MARK =
  /^(?:>[ \t]?|[-*+•][ \t]+|\[[ x]?\][ \t]+|\d{1,2}[.)][ \t]+(?=\d{4}-)|#{1,6}[ \t]+){1,4}/gim;
/** An answer longer than this is a story; only its first lines are read. */
const LONGEST = 2_000;

/** Words of one line without anything that is made plain: what most answers are. */
const PLAIN =
  /^(?!\d{1,2}[.)] )[A-Za-z0-9][A-Za-z0-9,;:.!?()/%=&@#+'-]*(?: [A-Za-z0-9,;:.!?()/%=&@#+'-]+)*$/;
/** None of it has another form. */
const ASCII = /^[\0-\x7F]*$/;

/** Compatible forms as one, without accents; Japanese stays as it is. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text;
  return text
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC');
}

function withoutComments(text: string): string {
  let out = '';
  let at = 0;
  for (let open = text.indexOf(COMMENT_OPENS); open >= 0; open = text.indexOf(COMMENT_OPENS, at)) {
    const close = text.indexOf('-->', open);
    out += `${text.slice(at, open)} `;
    if (close < 0) return out;
    at = close + 3;
  }
  return out + text.slice(at);
}

/** The first whole lines that fit; '' where the first line alone is too long. */
function firstLines(text: string): string {
  if (text.length <= LONGEST) return text;
  const end = text.lastIndexOf('\n', LONGEST);
  return end < 0 ? '' : text.slice(0, end);
}

/** The text as it is scanned: case kept, blanks single, lines apart. Linear. */
export function tidy(input: string): string {
  const text = firstLines(withoutComments(input.replace(/\r\n?/g, '\n')).trim());
  if (PLAIN.test(text)) return text;
  return fold(text.replace(INVISIBLE, ''))
    .replace(/~~[^~\n]{1,200}~~/g, ' ')
    .replace(/<\/?[a-z][^<>\n]{0,200}>/gi, ' ')
    .replace(/[\u2010\u2011\u2212]/g, '-')
    .replace(/[’‘´]/g, "'")
    .replace(/[`*"“”„«»]|(?<![a-z])_|_(?![a-z])/gi, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .replace(LIST_MARK, '')
    .trim();
}
