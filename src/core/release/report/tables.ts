// The tables of a decision: incidents with what unblocks each, policies, waivers in force.

import { STATUS_WORDS, VERDICT_WORDS } from '../../incident/report/words.js';
import { cell, code, link, plain } from '../../text/escape.js';
import type { Decision, JudgedIncident, JudgedPolicy, Reason } from '../types.js';

export const MOST_ROWS = 50;
/** Actions of one incident that its row names; all of them stand below the table. */
const MOST_ACTIONS = 3;
const MOST_REFUSED = 5;

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

/** What unblocks an incident, one linked action a line. */
function unblocks(incident: JudgedIncident, own: Reason[]): string {
  const { contained, serious, verdict, kinds } = incident;
  if (contained) return '✅ its remedy is in this release; the next one owes the rest';
  if (verdict === 'ship' && !serious) return 'not serious, owes nothing';
  if (verdict === 'ship') {
    const open = Object.values(kinds).some(
      (status) => status === 'missing' || status === 'planned',
    );
    return open ? 'does not hold this; the next release owes it' : 'nothing owed';
  }
  const actions = own.map(({ action, url }) => link(plain(action, 160), url));
  const more = actions.length - MOST_ACTIONS;
  const rest = more > 0 ? [`… and ${more} more`] : [];
  const lines = [...new Set(actions.slice(0, MOST_ACTIONS)), ...rest];
  return lines.length > 1 ? lines.map((line) => `• ${line}`).join('<br>') : lines.join('');
}

function incidentRow(incident: JudgedIncident, reasons: Reason[]): string[] {
  const { ref, url, title, severity, primaryClass, kinds, owners, verdict } = incident;
  const own = reasons.filter((reason) => reason.incident === ref);
  return [
    `${VERDICT_WORDS[verdict]} ${link(code(ref), url)}${title ? `<br>${plain(title, 60)}` : ''}`,
    plain(severity ?? '–', 20),
    plain(primaryClass ?? '–', 60),
    STATUS_WORDS[kinds.eval],
    STATUS_WORDS[kinds.gate],
    owners.map((owner) => code(owner)).join(' ') || (verdict === 'ship' ? '–' : 'nobody'),
    unblocks(incident, own),
  ];
}

export function incidentTable({ incidents, reasons }: Decision): string[] {
  if (incidents.length === 0) return [];
  const head = ['Incident', 'Severity', 'Class', 'Eval', 'Gate', 'Owner', 'What unblocks it'];
  const rows = incidents.slice(0, MOST_ROWS).map((incident) => incidentRow(incident, reasons));
  const more = incidents.length - MOST_ROWS;
  return ['### Incidents', table(head, rows), ...(more > 0 ? [`… and ${more} more.`] : [])];
}

const SIGNS: Record<JudgedPolicy['state'], string> = {
  pass: '✅ met',
  fail: '❌ not met',
  unknown: '🔎 not known',
  'not-applicable': '– does not apply',
  waived: '⚠️ waived',
};

export function policyTable({ policies }: Decision): string[] {
  if (policies.length === 0) return [];
  const rows = policies.map(({ id, kind, because, owner, state, action, waiver }) => [
    code(id),
    kind,
    because ? code(because) : '–',
    owner ? code(owner) : '–',
    SIGNS[state],
    waiver ? `until ${waiver.until}` : plain(action, 160) || '–',
  ]);
  const head = ['Policy', 'Kind', 'Because of', 'Owner', 'State', 'What clears it'];
  return ['### Policies', table(head, rows)];
}

export function waiverList({ waiver: whole, incidents, policies }: Decision): string[] {
  const all = [
    ...(whole ? [{ about: 'the whole gate', waiver: whole }] : []),
    ...incidents.flatMap(({ ref, waivers }) =>
      waivers.map((waiver) => ({ about: `${ref} ${waiver.what}`, waiver })),
    ),
    ...policies.flatMap(({ id, waiver }) => (waiver ? [{ about: `policy ${id}`, waiver }] : [])),
  ];
  if (all.length === 0) return [];
  const lines = all.map(
    ({ about, waiver: { until, by, reason, url } }) =>
      `- ${code(about)} until **${until}** by ${code(`@${by}`)}: ${plain(reason)} (${link('comment', url)})`,
  );
  return ['### Waivers in force', lines.join('\n')];
}

/** Commands that somebody wrote in vain, so that nobody waits for them. */
export function refusedList({ refused }: Decision): string[] {
  if (refused.length === 0) return [];
  const lines = refused
    .slice(-MOST_REFUSED)
    .map(
      ({ by, text, why, url }) => `- ${link(code(text), url)} by ${code(`@${by}`)}: ${plain(why)}`,
    );
  return ['### Commands that do not count', lines.join('\n')];
}
