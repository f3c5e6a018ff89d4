// The references of a change line: those that stand by themselves, not those that a sentence mentions.

import { readReference } from '../../refs.js';
import { withoutCode } from '../../text/code-spans.js';
import { strip } from '../../text/strip.js';
import { placedWords, readLink, wordsOf } from '../../text/words.js';

const REMARK = /(?<=^|\s)\([^()]{0,200}\)/g;
const LAST_REMARK = / \([^()#]{0,200}\)\.?$/;
const NAMES_ONE = /#\d|gh-\d|:\/\//i;
const STATE = /\bnot (?:yet )?(?:merged|landed|ready|open|reviewed|approved|closed)\b/gi;
const CALLED_PULL = /(?<= )(?:PR|pull request):? \S{2,300}$/i;
const NO_WORD = /^[^\p{L}\p{N}]*$/u;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const words = (list: string) => new Set(list.split(/\s+/));
/** Words that say of a reference that it is one. */
const LABELS = words(
  `see also ref refs reference references link links url pr prs pull pulls request requests mr issue issues
  ticket tickets task tasks github tracking tracked tracks tracker track by in via`,
);
/** Words that say where it stands. */
const STATES = words(
  `the and or at on with as to of is was be status state fix fixes fixed close closes closed resolve resolves
  resolved implement implements implemented done land lands landed merge merges merged open opened draft wip
  review reviewed pending shipped ready approved yet now still already`,
);
/** Behind these it is something else than the change. */
const OTHER = words(
  `like unlike not than similar incident incidents related relates blocked blocks depends after before
  duplicate duplicates supersedes replaces reverts cause caused causes`,
);

/** References that were taken out of a text, and what is left of it. */
export interface Taken {
  text: string;
  refs: string[];
}

function bare(word: string): string {
  return strip(word, '([*_"\'`', ')]*_"\'`.,:;!').toLowerCase();
}

function isAround(word: string): boolean {
  const plain = bare(word);
  return NO_WORD.test(word) || LABELS.has(plain) || STATES.has(plain) || DAY.test(plain);
}

/** What the label of a link says beside its reference. */
function saidBy(word: string, host: string): string {
  const label = readLink(word)?.label.trim() ?? '';
  const known = label.includes('://') || readReference(label, host);
  return known || wordsOf(label).every((one) => isAround(one) || readReference(one, host))
    ? ''
    : label;
}

/** The references of a part that holds nothing else; null where it says more. */
export function onlyReferences(part: string, host: string): Taken | null {
  const told = part
    .replace(REMARK, (remark) => (NAMES_ONE.test(remark) ? remark : ' '))
    .replace(STATE, ' ');
  const refs: string[] = [];
  const said: string[] = [];
  for (const word of wordsOf(told)) {
    const ref = readReference(word, host);
    if (ref) refs.push(ref);
    else if (!isAround(word)) return null;
    if (ref) said.push(saidBy(word, host));
  }
  return refs.length > 0 ? { text: said.filter(Boolean).join(', '), refs } : null;
}

/** Whether the words around the references of a part are more than labels: `Fix #45`. */
export function saysMore(part: string, host: string): boolean {
  return wordsOf(part).some((word) => STATES.has(bare(word)) && !readReference(word, host));
}

/** Takes the references off the end of a line: `cover the class, PR #45 (open)`. */
export function trailingReferences(part: string, host: string, owner: string | null): Taken | null {
  const placed = placedWords(part.replace(LAST_REMARK, ''));
  const refs: string[] = [];
  const said: string[] = [];
  let cut = placed.length;
  for (let at = placed.length - 1; at >= 0; at -= 1) {
    const word = placed[at]?.text as string;
    const ref = readReference(word, host);
    if (!ref && !isAround(word) && word !== owner) break;
    if (!ref) continue;
    refs.unshift(ref);
    said.unshift(saidBy(word, host));
    cut = at;
  }
  if (refs.length === 0) return null;
  while (cut > 0 && LABELS.has(bare(placed[cut - 1]?.text as string))) cut -= 1;
  const before = placed.slice(0, cut).findLast(({ text }) => !isAround(text));
  if (before && OTHER.has(bare(before.text))) return null;
  const kept = strip(part.slice(0, placed[cut]?.index ?? 0), '', ' ,([');
  return { text: [kept, ...said].filter(Boolean).join(' '), refs };
}

/** References behind a label of a few words: `Backend: #45`. */
export function labelledReferences(part: string, host: string): Taken | null {
  const colon = part.indexOf(': ');
  const label = part.slice(0, Math.max(0, colon));
  const named = wordsOf(label.slice(0, 60)).map(bare);
  if (named.length === 0 || named.length > 4 || named.some((word) => OTHER.has(word))) return null;
  const taken = onlyReferences(part.slice(colon + 2), host);
  return taken && { text: [label, taken.text].filter(Boolean).join(': '), refs: taken.refs };
}

/** References in brackets or called a pull request, at the end of a text: `cover the class (#45)`. */
export function appendedReferences(part: string, host: string): Taken | null {
  const at = part.endsWith(')') ? part.lastIndexOf('(') : part.search(CALLED_PULL);
  const taken = at > 0 && part.length - at < 300 ? onlyReferences(part.slice(at), host) : null;
  return taken && { text: strip(part.slice(0, at), '', ' ,'), refs: taken.refs };
}

/** References within the words of a text, each once: `Case for run-8841 #45`. Those behind `like` and such are none. */
export function mentionedReferences(text: string, host: string): string[] {
  const refs = new Set<string>();
  let before = '';
  for (const word of wordsOf(withoutCode(text))) {
    const ref = readReference(word, host);
    if (ref && !OTHER.has(before)) refs.add(ref);
    if (!ref && !isAround(word)) before = bare(word);
  }
  return [...refs];
}
