// Base forms of English words, by irregular pairs and endings.
import { wordSet } from './data.js';
import { IRREGULAR } from './lexicon/irregular.js';
import { rememberedWord } from './remember.js';

const KEEP = wordSet('keep');

function basesOf(word: string): readonly string[] {
  const irregular = IRREGULAR.get(word);
  if (irregular) return [irregular];
  const bases = [word];
  if (/ies$/.test(word)) bases.push(word.replace(/ies$/, 'y'));
  else if (/(?:s|x|z|ch|sh|o)es$/.test(word)) bases.push(word.slice(0, -2), word.slice(0, -1));
  else if (/[^s]s$/.test(word)) bases.push(word.slice(0, -1));
  const ending = word.match(/^(.{2,}?)(ied|ed|ing)$/);
  if (!ending) return bases;
  const [, head = '', tail] = ending;
  if (tail === 'ied') bases.push(`${head}y`);
  bases.push(head, `${head}e`);
  if (/([bdfgklmnprt])\1$/.test(head)) bases.push(head.slice(0, -1));
  return bases;
}

/** What a form of a word may be a form of: `renamed` → `renamed`, `renam`, `rename`. */
export const baseCandidates = rememberedWord(basesOf);

/** Whether one of the bases of a word stands in a list. */
export function isA(word: string, list: ReadonlySet<string>): boolean {
  return list.has(word) || baseCandidates(word).some((base) => list.has(base));
}

/** One rough stem for comparing words, the same for all forms of a word. */
export function stem(word: string): string {
  const base = IRREGULAR.get(word) ?? word;
  if (KEEP.has(base) || base.length < 4) return base;
  let cut = base.replace(/(?:ies|ied)$/, 'y').replace(/(?:sses)$/, 'ss');
  cut = cut.replace(/(?:'s|s')$/, '');
  if (/[^su]s$/.test(cut)) cut = cut.slice(0, -1);
  cut = cut.replace(/(?:ations?|ition|ements?|ments?|ings?|ances?|als?|ers?|ed|ly)$/, (end, at) =>
    at >= 3 ? '' : end,
  );
  cut = cut.replace(/([bdfgmnprt])\1$/, '$1');
  return cut.replace(/[ey]$/, '');
}
