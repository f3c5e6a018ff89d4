// A light tagger: gives each word of a sentence its part of speech from closed classes and endings.
import { closedTag } from './tag/closed.js';
import { openTag } from './tag/open.js';
import { hadAfter, isMonth, settle, thatTag } from './tag/settle.js';
import { type Token, tokens } from './tag/tokens.js';

export function tag(text: string): Token[] {
  const all = tokens(text);
  const open = all.map((token) => !closedTag(token));
  all.forEach((token, at) => {
    if (token.word === "'d" && hadAfter(all, at)) Object.assign(token, { tag: 'have', past: true });
    if (token.word === 'that') token.tag = thatTag(all, at);
    if (token.word === 'may' && isMonth(all, at)) token.tag = 'noun';
    if (open[at]) token.tag = openTag(all, at);
  });
  settle(all);
  return all;
}
