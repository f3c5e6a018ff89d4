// The comment on a pull request whose merge would close an incident that is not learned.
import { CHANGE_KINDS } from '../config/schema.js';
import { openEntries } from '../incident/ledger/build.js';
import { code, link, plain, shorten } from '../text/escape.js';
import type { NamedIncident } from './evidence-check.js';

function line({ ref, url, own, reveal }: NamedIncident): string {
  const owed = own ? openEntries(own.ledger) : [];
  if (!reveal) {
    const kinds = CHANGE_KINDS.filter((kind) => owed.some((entry) => entry.kind === kind));
    return `- ${code(ref)} still owes: ${kinds.join(', ')}`;
  }
  const changes = owed.slice(0, 6).map(({ kind, text, owner }) => {
    const said = text ? ` “${plain(text, 120)}”` : '';
    return `${kind}${said}${owner ? ` (${code(owner)})` : ''}`;
  });
  return `- ${link(code(ref), url)} still owes: ${changes.join('; ')}`;
}

/** The comment without its marker; null where the merge closes nothing that still owes. */
export function renderPullComment(named: NamedIncident[]): string | null {
  const early = named.filter(
    ({ closes, own }) => closes && own?.severity.serious && openEntries(own.ledger).length > 0,
  );
  const [first] = early;
  if (!first) return null;
  const parts = [
    '**Merging this closes an incident before it is learned.**',
    early.slice(0, 50).map(line).join('\n'),
    `To land changes without closing it, write ${code(`Incident: ${first.ref}`)} instead of the closing keyword. This comment goes away when it no longer holds.`,
  ];
  return shorten(parts.join('\n\n'));
}
