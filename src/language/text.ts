// Makes a text even before it is judged, every character in its place, so that words can be quoted.
import { type Quotes, replaceQuotations } from './quotations.js';
import { remembered } from './remember.js';

/** Stands for each character of a quotation, of code and of a link: neutral whatever they say. */
export const QUOTED = '\uE000';
const FENCED = /```[\s\S]*?(?:```|$)/g;
const QUOTES: Quotes = { '"': '"', '“': '”', '„': '“”', '«': '»', '`': '`' };
const ASIDE = [
  /(?<![\p{L}\p{N}])'(?=\S)[^'\n]{1,200}(?<=\S)'(?![\p{L}\p{N}])/gu,
  /\bhttps?:\/\/\S+/g,
];
const ABBREVIATION =
  /\b(?:e\.g|i\.e|etc|approx|incl|vs|resp|ca|cf|no|nr|dept|max|min|ver|fig)\.(?=\s+[\p{Ll}\d(])/giu;

function sameLength(match: string, fill: string): string {
  return fill.repeat(match.length);
}

function makeEven(text: string): string {
  let even = text.replace(/[’ʼ‘´]/g, "'");
  even = even.replace(FENCED, (match) => sameLength(match, QUOTED));
  even = replaceQuotations(even, QUOTES, (quotation) => sameLength(quotation, QUOTED));
  for (const pattern of ASIDE) even = even.replace(pattern, (match) => sameLength(match, QUOTED));
  even = even.replace(ABBREVIATION, (match) => `${match.slice(0, -1)} `);
  const numbered = even.match(/(?:^|\s)\(?[1-9a-e][).](?=\s)/g) ?? [];
  if (numbered.length > 1) {
    even = even.replace(
      /(^|\s)(\(?[1-9a-e][).])(?=\s)/g,
      (_, before: string, marker: string) => `${before}${sameLength(marker, '\n')}`,
    );
  }
  return even.replace(/^[ \t]*(?:[-*•+>]|\d{1,2}[.)])[ \t]+/gm, (match) => sameLength(match, '\n'));
}

/** The text with straight apostrophes, quotations masked and list markers turned into line ends. */
export const evenText = remembered(makeEven);
