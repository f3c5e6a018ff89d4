// Finds out whether a text tells a course of events: its steps, and how many words of prose it has.
import { type Quotes, replaceQuotations } from '../../language/quotations.js';

interface Narration {
  /** The opening words of each step, in order. */
  steps: string[];
  /** Words outside code, quotations and lists. */
  words: number;
}

const ASIDE = [/^ {0,3}(`{3,}|~{3,})[\s\S]*?(?:^ {0,3}\1|$(?![\s\S]))/gm, /^ {0,3}>.*$/gm];
const QUOTES: Quotes = { '`': '`', '"': '"', '“': '”' };
const CLOCK = String.raw`(?:[01]?\d|2[0-3])(?::[0-5]\d){1,2}(?:\s?[ap]\.?m\b\.?)?|(?:1[0-2]|[1-9])\s?[ap]\.?m\b\.?`;
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = String.raw`\d{4}-\d\d-\d\d|\d{1,2}(?:st|nd|rd|th)?\s${MONTH}|${MONTH}\s\d{1,2}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|day\s\d{1,3}|t\s?[+-]\s?\d+`;
const LATER = String.raw`(?:(?:a|an|one|two|three|four|five|ten|twenty|some|several|\d+|few|couple|of|about|around)\s){1,4}(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?)\s(?:later|after)|(?:the\s)?(?:next|following|same)\s(?:day|morning|night|evening|afternoon|week)|that\s(?:night|morning|evening|afternoon)`;
/** “First, … Second, …” lists points; “first the user …, then …” tells a course of events. */
const WORD =
  'then|next|after (?:that|this|which)|afterwards?|later(?: on)?,|later (?:the|we|it|they|he|she|on)|finally|eventually|subsequently|meanwhile|soon (?:after|the|we|it|they)|shortly (?:after|before|afterwards?)|at first|first (?:the|a|an|we|it|they|our)|initially|in the (?:end|meantime)|at that point|by (?:then|that time)|it (?:all )?(?:started|began)|once (?:the|we|it|they|that)';
/** In “if A, then B” nothing follows in time. */
const CONDITION = /\b((?:if|when(?:ever)?|unless|once)\b[^.!?;\n]{0,200}?,)\s{1,9}then\b/gi;
const STEP = new RegExp(
  String.raw`^[\s[(*_~-]*(?:(?:and|but|so|only|just)\s)*(?:(?:at|on|around|about|by|from|since|in|until)\s)?(?:the\s)?(?:${CLOCK}|${DAY}|${LATER}|(?:${WORD})(?![\w-]))`,
  'i',
);
const LIST_ITEM = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+/;

function withoutAsides(text: string): string {
  const told = ASIDE.reduce((rest, aside) => rest.replace(aside, ' … '), text);
  return replaceQuotations(told, QUOTES, () => ' … ').replace(CONDITION, '$1');
}

/** Sentences, lines and clauses that a connective opens. */
function segmentsOf(text: string): string[] {
  return text
    .split(/\n|[;→]|->|=>|(?<=[.!?])\s+|,\s+(?=(?:and\s|but\s)?then\b)/)
    .map((segment) => segment.replace(LIST_ITEM, '').trim())
    .filter((segment) => (segment.match(/\p{L}{2,}/gu)?.length ?? 0) >= 2);
}

/** Reads a text as a narration; English words are looked for, clocks and dates in any language. */
export function narrationIn(text: string): Narration {
  const bare = withoutAsides(text.slice(0, 20_000));
  const steps = segmentsOf(bare).filter((segment) => STEP.test(segment));
  const prose = bare.split('\n').filter((line) => !LIST_ITEM.test(line));
  const words = prose.join(' ').match(/[\p{L}\p{N}][\p{L}\p{N}'’._/-]*/gu)?.length ?? 0;
  return { steps: steps.map((step) => step.split(/\s+/).slice(0, 5).join(' ')), words };
}
