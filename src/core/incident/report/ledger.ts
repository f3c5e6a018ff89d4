// The ledger of an incident as a folded table: status, owner, evidence, and why a claim fails.

import { CHANGE_KINDS, type ChangeKind } from '../../config/kinds.js';
import { resolveReference, showRef } from '../../refs.js';
import { cell, code, link, plain } from '../../text/escape.js';
import type { Assessment } from '../assess.js';
import { waiverOf } from '../ledger/build.js';
import type { Retirement } from '../ledger/retired.js';
import type { Entry, Ledger, LedgerContext, Waiver } from '../ledger/types.js';
import { landedBy } from './landed.js';
import { gradeWord, proofSaid } from './proof.js';
import { count, fold, STATUS_WORDS, shownStatus } from './words.js';

const MOST_ROWS = 40;

type Place = Pick<LedgerContext, 'repository' | 'now' | 'config'>;

function waivedBy({ until, by, reason, url }: Waiver): string {
  return `until ${until} by ${code(`@${by}`)}: ${plain(reason, 150)} (${link('comment', url)})`;
}

function retiredBy({ by, reason, url }: Retirement): string {
  return `Retired by ${code(`@${by}`)}: ${plain(reason, 150)} (${link('comment', url)})`;
}

function evidenceOf(entry: Entry, { repository: home }: Place): string {
  const { evidence, retired, waiver, task, explanations } = entry;
  if (waiver) return waivedBy(waiver);
  if (evidence) {
    const parts = [
      landedBy(evidence, home),
      proofSaid(entry, home),
      ...(entry.unproven ? explanations.map((why) => plain(why)) : []),
      retired ? retiredBy(retired) : '',
    ];
    return parts.filter(Boolean).join('<br>');
  }
  const opened = task ? link(code(showRef(resolveReference(task.ref, home), home)), task.url) : '';
  return [opened, ...explanations.map((why) => plain(why))].join(' ').trim();
}

/** Where an entry stands, with the grade of its proof. */
function statusOf(entry: Entry, { now, config }: Place): string {
  const word = gradeWord(entry, config.release.proof);
  if (word === '') return STATUS_WORDS[shownStatus(entry, now)];
  return entry.unproven ? `🕓 landed, ${word}` : `${STATUS_WORDS.landed} (${word})`;
}

function row(entry: Entry, place: Place): string[] {
  const text = entry.text ? plain(entry.text, 160) : '_no line yet_';
  const optional = entry.owed ? '' : ' (not owed)';
  const due = entry.due ? `<br>due ${entry.due}` : '';
  const owner = entry.owner ? code(entry.owner) : '–';
  return [
    entry.kind,
    text,
    `${statusOf(entry, place)}${optional}`,
    `${owner}${due}`,
    evidenceOf(entry, place) || '–',
  ];
}

/** The sign of a kind: settled, planned in time, or owed. */
function signOf({ entries, kinds }: Ledger, kind: ChangeKind, now: string): string {
  const assessed = entries.filter((entry) => entry.kind === kind && entry.owed);
  if (kinds[kind].settled) return assessed.some(({ status }) => status === 'landed') ? '✅' : '⏭';
  const open = assessed.map((entry) => shownStatus(entry, now));
  return open.some((status) => status === 'missing' || status === 'overdue') ? '❌' : '🕓';
}

/** The folded ledger, with a waiver of facts; nothing where there is no entry. */
export function renderLedger(assessed: Assessment): string[] {
  const { entries, kinds } = assessed.ledger;
  const { now } = assessed.context;
  const facts = waiverOf('facts', assessed.context);
  if (entries.length === 0 && !facts) return [];
  const signs = CHANGE_KINDS.filter((kind) => kinds[kind].owed).map(
    (kind) => `${kind} ${signOf(assessed.ledger, kind, now)}`,
  );
  if (facts) signs.push('facts ⏭');
  const head = '| Kind | Change | Status | Owner | Evidence |\n|---|---|---|---|---|';
  const rows = entries.slice(0, MOST_ROWS).map((entry) => row(entry, assessed.context));
  if (facts)
    rows.push(['facts', 'what is not answered', STATUS_WORDS.waived, '–', waivedBy(facts)]);
  const lines = rows.map((cells) => `| ${cells.map(cell).join(' | ')} |`);
  const more = entries.length - MOST_ROWS;
  const rest = more > 0 ? [`\n… and ${count(more, 'more line')}.`] : [];
  const title = `Ledger${signs.length > 0 ? `: ${signs.join(' · ')}` : ''}`;
  return [fold(title, [head, ...lines, ...rest].join('\n'))];
}
