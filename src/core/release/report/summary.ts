// The gate's decision as Markdown: verdict first, then what unblocks it, then what was looked at.

import { count, VERDICT_WORDS } from '../../incident/report/words.js';
import { code, link, plain, shorten } from '../../text/escape.js';
import type { Decision, ListedElsewhere, Reason } from '../types.js';
import {
  incidentTable,
  landedList,
  MOST_ROWS,
  policyTable,
  refusedList,
  waiverList,
} from './tables.js';

/** Reasons that stand against the release, without the waiver that speaks among them. */
function against({ reasons }: Decision): Reason[] {
  return reasons.filter(({ verdict }) => verdict !== 'ship');
}

/** The verdict in one line: what it is, how many reasons, until when it holds. */
export function titleOf(decision: Decision): string {
  const { verdict, waiver, until } = decision;
  const reasons = against(decision).length;
  if (waiver) return `⚠️ Ship by waiver until ${waiver.until}`;
  if (verdict === 'ship' && until) return `⚠️ Ship until ${until.slice(0, 10)}, then a waiver ends`;
  return `${VERDICT_WORDS[verdict]}${reasons > 0 ? `: ${count(reasons, 'reason')}` : ''}`;
}

function headline(decision: Decision, enforced: boolean): string[] {
  const { verdict, waiver, incidents, looked } = decision;
  const open = against(decision).length;
  const loose = enforced || verdict === 'ship' ? '' : ' (not enforced)';
  return [
    `## ${titleOf(decision)}${loose}`,
    ...(waiver
      ? [
          `${code(`@${waiver.by}`)} waived the gate: ${plain(waiver.reason)} (${link('comment', waiver.url)}). ${count(open, 'reason')} would have blocked it.`,
        ]
      : []),
    ...(enforced ? [] : ['> Not enforced: this run reports and does not fail.']),
    ...(verdict === 'ship' && incidents.length === 0
      ? ['No incident is linked to this change.']
      : []),
    ...(looked.notes.length > 0 ? [looked.notes.map((note) => plain(note, 400)).join(' ')] : []),
    ...(verdict === 'ship' ? [] : [blockedBy(decision, inTurn(decision))]),
  ];
}

const MOST_BLOCKERS = 5;

/**
 * Reasons in the order in which they are cleared: what must come out, what must land, what other people
 * or settings let through, and fields to edit last.
 */
export function inTurn(decision: Decision): Reason[] {
  const turn = ({ verdict, kind, test, policy }: Reason) => {
    if (verdict === 'roll-back') return 0;
    if (kind || test === 'lesson-removed') return 1;
    if (policy) return 2;
    return test === 'answer-missing' || test === 'release-decision' ? 4 : 3;
  };
  const reasons = against(decision).map((reason, at) => ({ reason, at }));
  reasons.sort((a, b) => turn(a.reason) - turn(b.reason) || a.at - b.at);
  return reasons.map(({ reason }) => reason);
}

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

function ownedAction({ action, url, owner }: Reason): string {
  return `${link(`**${plain(action)}**`, url)}${owner ? ` — ${code(owner)}` : ''}`;
}

function reasonLine(reason: Reason): string {
  const about = reason.incident ?? (reason.policy ? `policy ${reason.policy}` : 'this run');
  const said = plain(reason.message, 600);
  return `${VERDICT_WORDS[reason.verdict]} · ${code(about)} — ${said}`;
}

/** The one thing to do first, with its reason; then the others in their turn. */
function reasonList(decision: Decision): string[] {
  const [first, ...others] = inTurn(decision);
  if (!first) return [];
  const more = others.length - MOST_ROWS;
  const lines = others
    .slice(0, MOST_ROWS)
    .map((reason) => `- ${ownedAction(reason)}<br>${reasonLine(reason)}`);
  const rest = more > 0 ? [`- … and ${more} more in the output \`reasons\`.`] : [];
  const title = decision.waiver ? 'What would have blocked it' : 'What then stands against it';
  const next = decision.waiver ? '' : '**Next:** ';
  return [
    `${next}${ownedAction(first)}<br>\n${reasonLine(first)}`,
    ...(others.length > 0 ? [`### ${title}`, [...lines, ...rest].join('\n')] : []),
  ];
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
  const lines = listed.slice(0, MOST_ROWS).map(listedLine);
  return [
    `<details><summary>${title}: ${listed.length}</summary>\n\n${lines.join('\n')}\n\n</details>`,
  ];
}

const WAY_OUT =
  '<sub>A maintainer who did not write the release can except it in a comment on its pull request: `/waive release until <date> because <reason>`, or `/waive policy <id> …`.</sub>';

/** Renders a decision; every text a person wrote is escaped, the whole fits a comment. */
export function renderSummary(decision: Decision, enforced = true): string {
  const { commits, pulls, incidents, requests } = decision.looked;
  const looked = [
    count(commits, 'commit'),
    count(pulls, 'pull request'),
    count(incidents, 'incident'),
    ...(requests > 0 ? [count(requests, 'request')] : []),
  ];
  const parts = [
    ...headline(decision, enforced),
    ...reasonList(decision),
    ...incidentTable(decision),
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
    ...(decision.verdict === 'ship' ? [] : [WAY_OUT]),
    `<sub>Looked at ${looked.join(', ')}.</sub>`,
  ];
  return `${shorten(parts.join('\n\n'))}\n`;
}
