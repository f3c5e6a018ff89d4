// What stands against a release: the one action that comes first, then each reason once, by what it is about.

import { VERDICT_WORDS } from '../../incident/report/words.js';
import { code, link, plain } from '../../text/escape.js';
import { LET_THROUGH } from '../reason-ids.js';
import type { Decision, Reason } from '../types.js';
import { MOST_ROWS } from './tables.js';

/** Reasons that stand against the release, without the waiver that speaks among them. */
export function against({ reasons }: Decision): Reason[] {
  return reasons.filter(({ verdict }) => verdict !== 'ship');
}

/** What is told and does not hold: what lets the release through speaks for itself. */
export function warnings({ reasons }: Decision): Reason[] {
  return reasons.filter(({ verdict, test }) => verdict === 'ship' && !LET_THROUGH.includes(test));
}

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
  return against(decision).sort((a, b) => turn(a) - turn(b));
}

function ownedAction({ action, url, owner }: Reason, label = plain(action)): string {
  return `${link(label, url)}${owner ? ` — ${code(owner)}` : ''}`;
}

/** The reason whose action stands at the top; none where a waiver lets the release through. */
function firstOf(decision: Decision): Reason | undefined {
  return decision.waiver ? undefined : inTurn(decision)[0];
}

/** The one thing to do first. */
export function nextLine(decision: Decision): string[] {
  const first = firstOf(decision);
  return first ? [`**Next:** ${ownedAction(first, `**${plain(first.action)}**`)}`] : [];
}

/** What a reason says, without the policy that stands above it. */
function messageOf({ message, policy }: Reason): string {
  const opening = `Policy ${policy}: `;
  return message.startsWith(opening) ? message.slice(opening.length) : message;
}

/** What a reason is about: those under the same head are one block. */
function headOf({ incident: about, policy }: Reason, { incidents }: Decision): string {
  if (!about) return policy ? `### Policy ${code(policy)}` : '### What could not be read';
  const incident = incidents.find(({ ref }) => ref === about);
  if (!incident) return `### ${code(about)}`;
  const { ref, url, title, primaryClass } = incident;
  const said = [title ? plain(title, 120) : '', primaryClass ? plain(primaryClass, 60) : ''];
  const line = said.filter(Boolean).join(' · ');
  return [`### ${link(code(ref), url)}`, ...(line ? [line] : [])].join('\n\n');
}

/** The sign of a verdict, without its word. */
function signOf({ verdict }: Pick<Reason, 'verdict'>): string {
  return VERDICT_WORDS[verdict].split(' ')[0] as string;
}

/** One block for each thing that the reasons are about: what is owed, and what clears it. */
export function reasonBlocks(decision: Decision): string[] {
  const all = inTurn(decision);
  const first = firstOf(decision);
  const shown = all
    .slice(0, MOST_ROWS)
    .map((reason) => ({ reason, head: headOf(reason, decision) }));
  const blocks = [...new Set(shown.map(({ head }) => head))].flatMap((head) => {
    const together = shown.filter((one) => one.head === head);
    const lines = together.map(({ reason }) => {
      const clears = reason === first ? '**Next**, above' : ownedAction(reason);
      return `- ${signOf(reason)} ${plain(messageOf(reason), 600)}<br>→ ${clears}`;
    });
    return [head, lines.join('\n')];
  });
  const more = all.length - shown.length;
  return [...blocks, ...(more > 0 ? [`… and ${more} more in the output \`reasons\`.`] : [])];
}

/** What does not hold the release and is to be looked at all the same. */
export function warningList(decision: Decision): string[] {
  const all = warnings(decision);
  if (all.length === 0) return [];
  const lines = all
    .slice(0, MOST_ROWS)
    .map((reason) => `- ⚠️ ${plain(reason.message, 600)}<br>→ ${ownedAction(reason)}`);
  const more = all.length - lines.length;
  const rest = more > 0 ? [`- … and ${more} more in the output \`reasons\`.`] : [];
  return ['### Does not hold, but look at it', [...lines, ...rest].join('\n')];
}
