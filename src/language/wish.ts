// Tells a wish from a change: “improve quality” names nothing that anybody could check.
import { CONCRETE, FILLERS, FIXED_WISHES, HOLLOW_PROOFS, LOOSE_WISHES } from './vague-words.js';

/** Longer texts say something beside the wish, or cannot be judged by their words. */
const LONGEST = 200;
/** Digits, code, paths, links, quotations, identifiers, signs: something to look at is named. */
const NAMES_SOMETHING = /[\d`"“”„«»_/\\#@=<>%&{}[\]]|\b\p{L}+\.\p{L}+\b|\p{Ll}\p{Lu}/u;
/** A name inside the text: `Salesforce`. The first word of a sentence has its capital anyway. */
const NAME = /(?<=[\p{L}\p{N},;)] )(?!(?:AI|LLMs?|QA|I)\b)\p{Lu}/u;
const SPLIT =
  /\s*(?:[.;:,!?—–]+|\s-\s|\band\b|\bor\b|\bso that\b|\bso\b|\bin order\b|\bto (?=(?:improv|increas|enhanc|ensur|make|mak|prevent|avoid|reduc|boost|strength|minimi[sz]e|maximi[sz]e|stop|fix|catch|get|have|be)\w*\b)|\bby (?=\w+ing\b|more\b|better\b)|\bthrough (?=more\b|better\b|improved\b|additional\b)|\bwith (?=more\b|better\b|improved\b|additional\b|proper\b))\s*/;
const OPENING =
  /^(?:(?:we|the team|everyone|everybody|somebody|please|let's|let us|just|try to|trying to|aim to|plan to|also|then|should|must|need to|needs to|have to|has to|will|want to|are going to|ought to|to|continue to|start to|begin to|the goal is to|in the future|in future|going forward|from now on|next time|generally|todo|simply)\s+)+/;
const ENDING =
  /(?:\s+(?:in (?:the )?future|going forward|from now on|next time|asap|as soon as possible|overall|in general|generally|across the board|everywhere|(?:where|if) possible|significantly|considerably|substantially|a lot|a bit|further|over time|continuously|continually|all the time|at all times|always|in production|in prod|for (?:all )?(?:our |the )?(?:users|customers|everyone|clients)|before (?:the |each |every |any )?(?:next )?(?:releas(?:e|ing)|rollout|launch|deployment|deploy|shipping)s?))+$/;

function whole(patterns: readonly string[]): readonly RegExp[] {
  return patterns.map((pattern) => new RegExp(`^(?:${pattern})$`));
}

const LOOSE = whole(LOOSE_WISHES);
const FIXED = whole(FIXED_WISHES);
const HOLLOW = whole(HOLLOW_PROOFS);
const FILLER = whole(FILLERS);
const PROVES =
  /^(?:(?:it|this|the eval|the evals|the test|a pass|passing|a green run)\s+)?(?:also |only )?(?:(?:does not|doesn't|will not|cannot) )?(?:proves?|shows?|means?|covers?|demonstrates?|guarantees?)(?: that)?\s*/;
const LATER =
  /^[^\p{L}\p{N}]*(?:t\.?b\.?[acd]\.?|todo|to be (?:decided|determined|defined|discussed|done|agreed|filled in|confirmed)|to do|see (?:above|below)|later|pending|something|some change|not (?:yet )?(?:known|decided|clear))?[^\p{L}\p{N}]*$/iu;

function clausesOf(text: string): string[] | null {
  const shown = text.replace(/\s*\(optional\)\s*$/i, '').trim();
  if (shown.length > LONGEST || NAMES_SOMETHING.test(shown) || NAME.test(shown)) return null;
  const even = shown.replace(/[’‘´]/g, "'").replace(/\s+/g, ' ').toLowerCase();
  return even.split(SPLIT).map(bare).filter(Boolean);
}

function bare(clause: string): string {
  return clause.trim().replace(/[()*]/g, '').replace(OPENING, '').replace(ENDING, '').trim();
}

function matches(clause: string, patterns: readonly RegExp[]): boolean {
  return patterns.some((pattern) => pattern.test(clause));
}

function isWishful(clause: string): boolean {
  return matches(clause, FIXED) || (!CONCRETE.test(clause) && matches(clause, LOOSE));
}

function isAll(clauses: string[], wishful: (clause: string) => boolean): boolean {
  const rest = clauses.filter((clause) => wishful(clause) || !matches(clause, FILLER));
  return rest.length > 0 && rest.every(wishful);
}

/** Whether the whole of a change line is a wish, or says that something will be said later. */
export function isWish(text: string): boolean {
  return LATER.test(text.replace(/\(optional\)/i, '')) || isAll(clausesOf(text) ?? [], isWishful);
}

/** Whether a statement of what an eval proves names nothing in particular. */
export function isHollowProof(text: string): boolean {
  const clauses = clausesOf(text)?.map((clause) => bare(clause.replace(PROVES, ''))) ?? [];
  return isAll(clauses.filter(Boolean), (clause) => isWishful(clause) || matches(clause, HOLLOW));
}
