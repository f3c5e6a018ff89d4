// The comment on a pull request whose merge would close an incident too early, or land nothing.

import { landedHere, type NamedIncident } from '../checks/incident-evidence.js';
import { CHANGE_KINDS } from '../config/kinds.js';
import { openEntries } from '../incident/ledger/build.js';
import { atMost } from '../incident/report/words.js';
import { code, link, plain, shorten } from '../text/escape.js';
import { remedyOf } from './remedy.js';

/** Changes of one incident, incidents that close too early, and those of which nothing lands. */
const [MOST_CHANGES, MOST_INCIDENTS, MOST_EMPTY] = [6, 50, 5];

function line({ ref, url, assessed, reveal }: NamedIncident): string {
  const owed = assessed ? openEntries(assessed.ledger) : [];
  if (!reveal) {
    const kinds = CHANGE_KINDS.filter((kind) => owed.some((entry) => entry.kind === kind));
    return `- ${code(ref)} still owes: ${kinds.join(', ')}`;
  }
  const changes = owed.slice(0, MOST_CHANGES).map(({ kind, text, owner }) => {
    const said = text ? ` “${plain(text, 120)}”` : '';
    return `${kind}${said}${owner ? ` (${code(owner)})` : ''}`;
  });
  const more = owed.length - changes.length;
  const rest = more > 0 ? `; and ${more} more` : '';
  return `- ${link(code(ref), url)} still owes: ${changes.join('; ')}${rest}`;
}

/** A serious incident that the pull request offers evidence for, and lands nothing of. */
function landsNothing({ names, assessed, reveal }: NamedIncident, pull: string): boolean {
  return Boolean(
    names &&
      reveal &&
      assessed?.severity.serious &&
      landedHere(assessed, pull).length === 0 &&
      remedyOf(assessed).length > 0,
  );
}

function nothing({ ref, url, assessed }: NamedIncident): string {
  return [
    `Merging this lands nothing that ${link(code(ref), url)} owes.`,
    '',
    ...(assessed ? remedyOf(assessed) : []),
  ].join('\n');
}

/** What it would land, where it lands something of an incident that it would close. */
function lands({ assessed, reveal }: NamedIncident, pull: string): string {
  const kinds = assessed ? [...new Set(landedHere(assessed, pull).map(({ kind }) => kind))] : [];
  return reveal && kinds.length > 0 ? ` It would land: ${kinds.join(', ')}.` : '';
}

/**
 * The comment without its marker; null where the merge closes nothing that still owes and lands
 * something of whatever it names. @param pull the pull request, as the ledger names it
 */
export function renderPullComment(named: NamedIncident[], pull: string): string | null {
  const early = named.filter(
    ({ closes, assessed }) =>
      closes && assessed?.severity.serious && openEntries(assessed.ledger).length > 0,
  );
  const empty = named.filter((one) => landsNothing(one, pull));
  const more = empty.length - MOST_EMPTY;
  const [first] = early;
  if (!first && empty.length === 0) return null;
  const closing = first
    ? [
        '**Merging this closes an incident before it is learned.**',
        atMost(
          early.map((one) => `${line(one)}.${lands(one, pull)}`),
          MOST_INCIDENTS,
        ).join('\n'),
        `To land changes without closing it, write ${code(`Incident: ${first.ref}`)} instead of the closing keyword.`,
      ]
    : [];
  const parts = [
    ...closing,
    ...empty.slice(0, MOST_EMPTY).map(nothing),
    ...(more > 0 ? [`Nor anything that ${more} more of those it names owe.`] : []),
    'This comment goes away when it no longer holds.',
  ];
  return shorten(parts.join('\n\n'));
}
