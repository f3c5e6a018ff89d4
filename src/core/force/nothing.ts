// Why a change lands nothing, in words for people.
import type { NothingWhy } from './types.js';

const WORDS: Record<NothingWhy, string> = {
  removed: 'is removed',
  renamed: 'is only renamed',
  symlink: 'is a link',
  generated: 'is written by a tool, such as the output of a run',
  housekeeping: 'is a housekeeping file',
  prose: 'is prose, which no path of the kind names by its extension',
  'no-added-line': 'has no added line',
  blank: 'has only blank lines added',
  comments: 'has only comments or punctuation added',
  draft: 'is a draft that still says FILL IN or has keys without a value',
  'stood-before': 'has only lines that stood there before, moved or formatted anew',
  'few-words': 'has fewer than five new words, which is no eval',
};

/** Files named in a sentence. */
const NAMED = 3;

/** One sentence part a reason: `evals/a.md is prose, …; evals/b.yaml has no added line`. */
export function explainNothing(nothing: readonly { path: string; why: NothingWhy }[]): string {
  if (nothing.length === 0) return 'changes no file on a path of the kind';
  const said = nothing.slice(0, NAMED).map(({ path, why }) => `${path} ${WORDS[why]}`);
  const more = nothing.length - said.length;
  return [...said, ...(more > 0 ? [`${more} more files land nothing either`] : [])].join('; ');
}
