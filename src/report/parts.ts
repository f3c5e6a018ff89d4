// Parts of the report's page: names of incidents, shares, sections and figures.

import { namesOf } from '../core/health/names.js';
import type { Report } from '../core/health/report.js';
import { type Share, sayShare } from '../core/health/share.js';
import { anchor, text } from './html.js';

/** Incidents that a cell shows before the rest is folded. */
const SHOWN = 6;

export type Name = (refs: readonly string[]) => string;

/** Names incidents, each with a link; many are folded. */
export function naming(report: Report): Name {
  const named = namesOf(report);
  const one = (ref: string) => {
    const { name, url } = named(ref);
    return anchor(text(name), url);
  };
  return (refs) => {
    if (refs.length === 0) return '–';
    const first = refs.slice(0, SHOWN).map(one).join(' ');
    const others = refs.slice(SHOWN);
    if (others.length === 0) return first;
    return `${first} <details><summary>${others.length} more</summary>${others.map(one).join(' ')}</details>`;
  };
}

/** A number and its sign stay on one line. */
export function share(of: Share): string {
  return sayShare(of).replace(' %', '&nbsp;%');
}

export function section(id: string, title: string, ...parts: string[]): string {
  return `<section aria-labelledby="${id}"><h2 id="${id}">${text(title)}</h2>${parts.join('\n')}</section>`;
}

export function figure(svg: string, caption: string): string {
  return svg === ''
    ? ''
    : `<figure tabindex="0">${svg}<figcaption>${text(caption)}</figcaption></figure>`;
}
