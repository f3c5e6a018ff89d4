// The gate's decision as Markdown: verdict first, then what unblocks it, then what was looked at.
import { clip, code, link, plain, prose } from '../text/escape.js';
import type { Decision, JudgedIncident, ListedElsewhere, Reason } from '../verdict/types.js';
import { count, STATUS_WORDS, VERDICT_WORDS } from './words.js';

const MOST_ROWS = 50;
const MOST_CHARACTERS = 60_000;

function headline(decision: Decision, enforced: boolean): string {
  const { verdict, waiver, reasons, incidents } = decision;
  if (waiver) {
    return `## ⚠️ Ship by waiver until ${waiver.until}\n\n${code(`@${waiver.by}`)} waived the gate: ${plain(waiver.reason)} (${link('comment', waiver.url)}). ${count(reasons.length, 'reason')} would have blocked it.`;
  }
  const blocking = reasons.length === 0 ? '' : `: ${count(reasons.length, 'reason')}`;
  const note = enforced ? '' : '\n\n> Not enforced: this run reports and does not fail.';
  const nothing =
    verdict === 'ship' && incidents.length === 0 ? '\n\nNo incident is linked to this change.' : '';
  return `## ${VERDICT_WORDS[verdict]}${blocking}${nothing}${note}`;
}

function reasonLine(reason: Reason): string {
  const about = reason.incident ?? (reason.policy ? `policy ${reason.policy}` : 'this run');
  const owner = reason.owner ? ` Owner: ${code(reason.owner)}.` : '';
  const action = link(`**${prose(reason.action)}**`, reason.url);
  return `- ${VERDICT_WORDS[reason.verdict]} · ${code(about)} — ${prose(reason.message, 600)}${owner}\n  → ${action}`;
}

function incidentRow(incident: JudgedIncident): string {
  const { kinds, verdict, contained } = incident;
  const cells = [
    link(code(incident.ref), incident.url),
    incident.serious
      ? plain(incident.severity ?? 'not known', 20)
      : `${plain(incident.severity ?? '–', 20)} (not serious)`,
    plain(incident.primaryClass ?? '–', 60),
    STATUS_WORDS[kinds.eval],
    STATUS_WORDS[kinds.gate],
    incident.owners.map((owner) => code(owner)).join(' ') || '–',
    contained ? '✅ remedy is in this release' : VERDICT_WORDS[verdict],
  ];
  return `| ${cells.join(' | ')} |`;
}

function incidentTable(incidents: JudgedIncident[]): string[] {
  if (incidents.length === 0) return [];
  const rows = incidents.slice(0, MOST_ROWS).map(incidentRow);
  const more = incidents.length > MOST_ROWS ? [`… and ${incidents.length - MOST_ROWS} more.`] : [];
  return [
    '### Incidents',
    [
      '| Incident | Severity | Class | Eval | Gate | Owner | Verdict |',
      '|---|---|---|---|---|---|---|',
      ...rows,
    ].join('\n'),
    ...more,
  ];
}

function waivers(decision: Decision): string[] {
  const all = [
    ...decision.incidents.flatMap((one) =>
      one.waivers.map((waiver) => ({ about: `${one.ref} ${waiver.what}`, waiver })),
    ),
    ...decision.policies.flatMap(({ id, waiver }) =>
      waiver ? [{ about: `policy ${id}`, waiver }] : [],
    ),
  ];
  if (all.length === 0) return [];
  const lines = all.map(
    ({ about, waiver }) =>
      `- ${code(about)} until **${waiver.until}** by ${code(`@${waiver.by}`)}: ${plain(waiver.reason)} (${link('comment', waiver.url)})`,
  );
  return ['### Waivers in force', lines.join('\n')];
}

function policies(decision: Decision): string[] {
  if (decision.policies.length === 0) return [];
  const signs = { pass: '✅', fail: '❌', 'not-applicable': '–', waived: '⚠️' };
  const rows = decision.policies.map(
    ({ id, kind, state }) => `| ${code(id)} | ${kind} | ${signs[state]} ${state} |`,
  );
  return ['### Policies', ['| Policy | Kind | State |', '|---|---|---|', ...rows].join('\n')];
}

function folded(title: string, listed: ListedElsewhere[]): string[] {
  if (listed.length === 0) return [];
  const lines = listed
    .slice(0, MOST_ROWS)
    .map(
      ({ ref, url, title: name, severity }) =>
        `- ${link(code(ref), url)} ${plain(severity ?? '', 20)} ${plain(name, 120)}`,
    );
  return [
    `<details><summary>${title}: ${listed.length}</summary>\n\n${lines.join('\n')}\n\n</details>`,
  ];
}

/** Renders a decision; every text a person wrote is escaped, the whole fits a comment. */
export function renderSummary(decision: Decision, enforced = true): string {
  const { commits, pulls, incidents, requests } = decision.looked;
  const reasons = decision.reasons.slice(0, MOST_ROWS).map(reasonLine);
  const looked = [
    count(commits, 'commit'),
    count(pulls, 'pull request'),
    count(incidents, 'incident'),
    ...(requests > 0 ? [count(requests, 'request')] : []),
  ];
  const parts = [
    headline(decision, enforced),
    ...(reasons.length > 0 ? ['### What stands against it', reasons.join('\n')] : []),
    ...incidentTable(decision.incidents),
    ...policies(decision),
    ...waivers(decision),
    ...folded('Open serious incidents that nothing links to this change', decision.unlinked),
    ...folded('Incidents from before adoption', decision.beforeAdoption),
    `<sub>Looked at ${looked.join(', ')}.</sub>`,
  ];
  return `${clip(parts.join('\n\n'), MOST_CHARACTERS)}\n`;
}
