// The gate's decision as Markdown: verdict first, then what unblocks it, then what was looked at.

import { atMost, count, VERDICT_WORDS } from '../../incident/report/words.js';
import { pageLink } from '../../pages.js';
import { code, link, plain, shorten } from '../../text/escape.js';
import { saysNotEnforced } from '../enforcement.js';
import type { Decision, ListedElsewhere, Reason } from '../types.js';
import { against, inTurn, nextLine, reasonBlocks, warningList, warnings } from './reasons.js';
import {
  freeList,
  incidentTable,
  landedList,
  MOST_ROWS,
  policyTable,
  refusedList,
  waiverList,
} from './tables.js';

/** The verdict in one line: what it is, how many reasons, until when it holds. */
export function titleOf(decision: Decision): string {
  const { verdict, waiver, until } = decision;
  const reasons = against(decision).length;
  if (waiver) return `⚠️ Ship by waiver until ${waiver.until}`;
  if (verdict === 'ship' && until) return `⚠️ Ship until ${until.slice(0, 10)}, then a waiver ends`;
  const warned = verdict === 'ship' ? warnings(decision).length : 0;
  if (warned > 0) return `${VERDICT_WORDS[verdict]}: ${count(warned, 'warning')}`;
  return `${VERDICT_WORDS[verdict]}${reasons > 0 ? `: ${count(reasons, 'reason')}` : ''}`;
}

/** What takes the verdict its force: the run, or the configuration; empty where it is enforced. */
function looseLines({ notEnforced }: Decision, enforced: boolean): string[] {
  if (notEnforced) {
    return [
      `> Not enforced: ${saysNotEnforced(notEnforced)}. This is what the gate would have said. The App’s check is neutral and the Action’s run passes: both satisfy a required check.`,
    ];
  }
  return enforced ? [] : ['> Not enforced: this run reports and does not fail.'];
}

function headline(decision: Decision, enforced: boolean): string[] {
  const { verdict, waiver, incidents, looked } = decision;
  const open = against(decision).length;
  const lines = looseLines(decision, enforced);
  const loose = lines.length === 0 || verdict === 'ship' ? '' : ' (not enforced)';
  return [
    `## ${titleOf(decision)}${loose}`,
    ...(waiver
      ? [
          `${code(`@${waiver.by}`)} waived the gate: ${plain(waiver.reason)} (${link('comment', waiver.url)}). ${count(open, 'reason')} would have blocked it.`,
        ]
      : []),
    ...lines,
    ...(verdict === 'ship' && incidents.length === 0
      ? ['No incident is linked to this change.']
      : []),
    ...(looked.notes.length > 0 ? [looked.notes.map((note) => plain(note, 400)).join(' ')] : []),
    ...(verdict === 'ship' ? [] : [blockedBy(decision, inTurn(decision))]),
    ...nextLine(decision),
  ];
}

const MOST_BLOCKERS = 5;

/** What blocks, each once. */
function blockedBy(decision: Decision, reasons: readonly Reason[]): string {
  const severity = new Map(decision.incidents.map((one) => [one.ref, one.severity]));
  const names = reasons.map(({ incident, policy }) => {
    const level = incident && severity.get(incident);
    if (incident) return `${code(incident)}${level ? ` (${plain(level, 20)})` : ''}`;
    return policy ? `policy ${code(policy)}` : 'what could not be read';
  });
  const distinct = [...new Set(names)];
  const more = distinct.length - MOST_BLOCKERS;
  const rest = more > 0 ? ` and ${more} more` : '';
  return `Blocked by ${distinct.slice(0, MOST_BLOCKERS).join(', ')}${rest}.`;
}

function listedLine({ ref, url, title, severity, closed, stranger }: ListedElsewhere): string {
  const notes = [
    ...(closed ? ['closed before it was learned'] : []),
    ...(stranger ? ['nobody vouches for it'] : []),
  ];
  const said = [severity ? plain(severity, 20) : '', title ? plain(title, 120) : ''];
  const note = notes.length > 0 ? `(${notes.join(', ')})` : '';
  return `- ${[link(code(ref), url), ...said, note].filter(Boolean).join(' ')}`;
}

function folded(title: string, listed: ListedElsewhere[]): string[] {
  if (listed.length === 0) return [];
  const lines = atMost(listed.map(listedLine), MOST_ROWS);
  return [
    `<details><summary>${title}: ${listed.length}</summary>\n\n${lines.join('\n')}\n\n</details>`,
  ];
}

const WAY_OUT =
  '<sub>A maintainer who did not write the release can except it in a comment on its pull request: `/waive release until <date> because <reason>`, or `/waive policy <id> …`.</sub>';

/** Renders a decision; every text a person wrote is escaped, the whole fits a comment. @param enforced by the run itself. */
export function renderSummary(decision: Decision, enforced = true): string {
  const { commits, pulls, incidents, learned, requests } = decision.looked;
  const looked = [
    count(commits, 'commit'),
    count(pulls, 'pull request'),
    count(incidents, 'incident'),
    ...(learned > 0 ? [`the cases of ${count(learned, 'learned incident')}`] : []),
    ...(requests > 0 ? [count(requests, 'request')] : []),
  ];
  const parts = [
    ...headline(decision, enforced),
    ...reasonBlocks(decision),
    ...warningList(decision),
    ...incidentTable(decision),
    ...freeList(decision),
    ...landedList(decision),
    ...policyTable(decision),
    ...waiverList(decision),
    ...refusedList(decision),
    ...folded('Open serious incidents that nothing links to this change', decision.unlinked),
    ...folded('Incidents from before adoption', decision.beforeAdoption),
    ...folded(
      'Issues under the label that are not in this form, so that only a trailer or /review makes them count',
      decision.notInForm,
    ),
    ...(decision.verdict === 'ship' ? [] : [`${pageLink('held')}.`, WAY_OUT]),
    `<sub>Looked at ${looked.join(', ')}.</sub>`,
  ];
  return `${shorten(parts.join('\n\n'))}\n`;
}
