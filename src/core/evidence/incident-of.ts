// Which incidents a case names: by metadata, or by a reference in what the team calls it.

import { type IssueRef, issueRef, readReference } from '../refs.js';
import type { Row } from './rows.js';

export interface NamingContext {
  /** `owner/repo` of the incidents, for `#12:`; null where it is not known. */
  incidentsRepository: string | null;
  /** GitHub server whose addresses count. */
  host: string;
}

/** A name is cut off where a tool has put dots. */
const CUT = String.raw`(?!\w|\s*(?:…|\.\.\.))`;
const QUALIFIED = new RegExp(
  String.raw`(?<![\w./#-])([A-Za-z0-9][\w-]{0,38}/[\w.-]{1,100})#(\d{1,9})${CUT}`,
  'g',
);
const LEADING = /^\s*#(\d{1,9}):/;
const ADDRESS = /https?:\/\/[^\s<>"'`[\](){}|]{1,300}/g;

function inText(text: string, { incidentsRepository, host }: NamingContext): IssueRef[] {
  const found = [...text.matchAll(QUALIFIED)].map(([, repository, number]) =>
    issueRef(`${repository}#${Number(number)}`),
  );
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    // What dots follow may have lost digits.
    if (/…|\.\.\.$/.test(address) || /^\s*(?:…|\.\.\.)/.test(text.slice(index + address.length))) {
      continue;
    }
    const read = readReference(address.replace(/[.,:;!?]+$/, ''), host);
    if (read?.includes('/')) found.push(issueRef(read));
  }
  const leading = LEADING.exec(text);
  if (leading && incidentsRepository) {
    found.push(issueRef(`${incidentsRepository}#${Number(leading[1])}`));
  }
  return found;
}

/** Metadata holds references alone: one, or a list of them. */
function inMetadata(value: unknown, { incidentsRepository, host }: NamingContext): IssueRef[] {
  if (Array.isArray(value)) {
    return value.flatMap((one) => inMetadata(one, { incidentsRepository, host }));
  }
  if (typeof value === 'number') return inMetadata(`#${value}`, { incidentsRepository, host });
  if (typeof value !== 'string') return [];
  return value.split(/[,\s]+/).flatMap((part) => {
    // What dots follow was cut. A JUnit property holds a number as text.
    const cut = /(?:…|\.\.\.)$/.test(part);
    const read = cut ? null : readReference(part.replace(/^(?=\d{1,9}$)/, '#'), host);
    if (!read) return [];
    if (!read.startsWith('#')) return [issueRef(read)];
    return incidentsRepository ? [issueRef(`${incidentsRepository}${read}`)] : [];
  });
}

/** The incidents that a row names, each once. */
export function incidentsOf({ name, texts, incidents }: Row, context: NamingContext): IssueRef[] {
  const named = [name, ...texts].flatMap((text) => inText(text, context));
  return [...new Set([...incidents.flatMap((one) => inMetadata(one, context)), ...named])];
}
