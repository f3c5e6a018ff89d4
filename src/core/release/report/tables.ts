// The tables of a decision: incidents with what unblocks each, policies, waivers in force.

import { landedBy } from '../../incident/report/landed.js';
import { proofSaid } from '../../incident/report/proof.js';
import { atMost, STATUS_WORDS, VERDICT_WORDS } from '../../incident/report/words.js';
import { repositoryOf } from '../../refs.js';
import { cell, code, link, plain } from '../../text/escape.js';
import type { Decision, JudgedIncident, JudgedPolicy } from '../types.js';

export const MOST_ROWS = 50;
const MOST_REFUSED = 5;

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

/** What a row says beside the states of its changes. */
function note({ contained, serious, verdict, kinds }: JudgedIncident): string {
  if (contained) return 'its remedy is in this release; the next one owes the rest';
  if (verdict !== 'ship') return '';
  if (!serious) return 'not serious, owes nothing';
  // The two that the table shows; the incident's own comment tells what else is planned.
  const open = [kinds.eval, kinds.gate].some((one) => one === 'missing' || one === 'planned');
  return open ? 'does not hold this; the next release owes it' : 'nothing owed';
}

function incidentRow(incident: JudgedIncident): string[] {
  const { ref, url, severity, kinds, owners, verdict } = incident;
  return [
    `${VERDICT_WORDS[verdict].split(' ')[0]} ${link(code(ref), url)}`,
    plain(severity ?? '–', 20),
    STATUS_WORDS[kinds.eval],
    STATUS_WORDS[kinds.gate],
    owners.map((owner) => code(owner)).join(' ') || (verdict === 'ship' ? '–' : 'nobody'),
  ];
}

/** Where each incident stands, in cells that fit a phone; what is long stands in lines of its own. */
export function incidentTable({ incidents }: Decision): string[] {
  if (incidents.length === 0) return [];
  const head = ['Incident', 'Severity', 'Eval', 'Gate', 'Owner'];
  const rows = incidents.slice(0, MOST_ROWS).map(incidentRow);
  const more = incidents.length - MOST_ROWS;
  return ['### Incidents', table(head, rows), ...(more > 0 ? [`… and ${more} more.`] : [])];
}

/** What incidents that do not hold the release are about, and why they do not. */
export function freeList({ incidents }: Decision): string[] {
  const free = incidents.slice(0, MOST_ROWS).filter(({ verdict }) => verdict === 'ship');
  const lines = free.map((incident) => {
    const { ref, title, primaryClass } = incident;
    const about = [title ? plain(title, 120) : '', primaryClass ? plain(primaryClass, 60) : ''];
    const said = [about.filter(Boolean).join(' · '), note(incident)].filter(Boolean);
    return `- ${code(ref)} ${said.join(': ')}`;
  });
  const more = incidents.length > MOST_ROWS ? ['- … and those beyond the table.'] : [];
  return lines.length > 0 ? [[...lines, ...more].join('\n')] : [];
}

/** By what each change has landed, so that green can be checked as well as red. */
export function landedList({ incidents }: Decision): string[] {
  const lines = incidents.flatMap(({ ref, ledger }) =>
    (ledger?.entries ?? []).flatMap((entry) => {
      const { kind, text, evidence, unproven } = entry;
      const what = text ? ` “${plain(text, 120)}”` : '';
      return evidence
        ? [
            `- ${unproven ? '🕓' : '✅'} ${code(ref)} ${kind}${what}: ${[landedBy(evidence, repositoryOf(ref)), proofSaid(entry, null)].filter(Boolean).join('; ')}`,
          ]
        : [];
    }),
  );
  if (lines.length === 0) return [];
  const more = lines.length - MOST_ROWS;
  const rest = more > 0 ? [`- … and ${more} more.`] : [];
  return ['### What has landed', [...lines.slice(0, MOST_ROWS), ...rest].join('\n')];
}

const SIGNS: Record<JudgedPolicy['state'], string> = {
  pass: '✅ met',
  fail: '❌ not met',
  unknown: '🔎 not known',
  'not-applicable': '– does not apply',
  waived: '⏭ waived',
};

export function policyTable({ policies }: Decision): string[] {
  if (policies.length === 0) return [];
  const rows = policies.map(({ id, kind, because, owner, state }) => [
    code(id),
    kind,
    because ? code(because) : '–',
    owner ? code(owner) : '–',
    SIGNS[state],
  ]);
  const head = ['Policy', 'Kind', 'Because of', 'Owner', 'State'];
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
  const lines = [...refused]
    .reverse()
    .map(
      ({ by, text, why, url }) => `- ${link(code(text), url)} by ${code(`@${by}`)}: ${plain(why)}`,
    );
  return ['### Commands that do not count', atMost(lines, MOST_REFUSED).join('\n')];
}
