// The ledger of an incident as a folded table: status, owner, evidence, and why a claim fails.

import { CHANGE_KINDS } from '../../config/schema.js';
import { resolveReference, showRef } from '../../refs.js';
import { cell, code, link, plain } from '../../text/escape.js';
import type { Assessment } from '../assess.js';
import type { Entry } from '../ledger/types.js';
import { STATUS_WORDS } from './words.js';

function evidenceOf(entry: Entry, home: string): string {
  const { evidence, waiver } = entry;
  if (waiver) {
    return `until ${waiver.until} by ${code(`@${waiver.by}`)}: ${plain(waiver.reason, 150)} (${link('comment', waiver.url)})`;
  }
  if (!evidence)
    return [taskOf(entry, home), ...entry.explanations.map((why) => plain(why))].join(' ').trim();
  const by = evidence.by ? ` by ${code(`@${evidence.by}`)}` : '';
  const at = evidence.at ? ` on ${evidence.at.slice(0, 10)}` : '';
  const label = evidence.ref
    ? code(showRef(resolveReference(evidence.ref, home), home))
    : 'attested';
  const files = evidence.files.map((file) => code(file, 80)).join(', ');
  return `${link(label, evidence.url)}${by}${at}${files ? `: ${files}` : ''}`;
}

function taskOf({ task }: Entry, home: string): string {
  return task ? link(code(showRef(resolveReference(task.ref, home), home)), task.url) : '';
}

function row(entry: Entry, home: string): string {
  const text = entry.text ? plain(entry.text, 160) : '_no line yet_';
  const optional = entry.owed ? '' : ' (not owed)';
  const due = entry.due ? `<br>due ${entry.due}` : '';
  const owner = entry.owner ? code(entry.owner) : '–';
  const cells = [entry.kind, text, `${STATUS_WORDS[entry.status]}${optional}`, `${owner}${due}`];
  return `| ${[...cells, evidenceOf(entry, home) || '–'].map(cell).join(' | ')} |`;
}

/** The folded ledger; nothing where there is no entry. */
export function renderLedger(own: Assessment): string[] {
  const { entries, kinds } = own.ledger;
  if (entries.length === 0) return [];
  const states = CHANGE_KINDS.filter((kind) => kinds[kind].owed).map((kind) => {
    return `${kind} ${kinds[kind].settled ? '✅' : '❌'}`;
  });
  const head = '| Kind | Change | Status | Owner | Evidence |\n|---|---|---|---|---|';
  const rows = entries.slice(0, 40).map((entry) => row(entry, own.context.repository));
  const title = `Ledger${states.length > 0 ? `: ${states.join(' · ')}` : ''}`;
  return [`<details><summary>${title}</summary>\n\n${head}\n${rows.join('\n')}\n\n</details>`];
}
