// Why a deployment is held, within what GitHub takes of a report: the verdict and the one action.

import type { ChangeKind } from '../config/kinds.js';
import { VERDICT_WORDS } from '../incident/report/words.js';
import { inTurn } from '../release/report/reasons.js';
import { titleOf } from '../release/report/summary.js';
import type { Decision, Reason } from '../release/types.js';
import { code, link, plain } from '../text/escape.js';

/** A change that is owed and has landed since, on a commit that the waiting one does not hold. */
export interface Later {
  /** The incident, `owner/repo#12`. */
  incident: string;
  kind: ChangeKind;
  /** The pull request that landed it, `owner/repo#45`. */
  pull: string;
  /** The commit that it was merged as. */
  commit: string;
}

/** GitHub takes 1,024 characters; the number of the report comes after. */
const MOST_CHARACTERS = 900;
/** Characters of a text that somebody wrote, and whether the action is a link; the first that lets all fit. */
const ROOM = [
  { room: 300, linked: true },
  { room: 150, linked: true },
  { room: 300, linked: false },
  { room: 100, linked: false },
  { room: 40, linked: false },
];

function latest(reason: Reason, later: readonly Later[]): Later | undefined {
  return later.find(({ incident, kind }) => incident === reason.incident && kind === reason.kind);
}

function act(reason: Reason, later: readonly Later[], { room, linked }: (typeof ROOM)[number]) {
  const landed = latest(reason, later);
  if (landed) {
    const { incident, kind, pull, commit } = landed;
    return `**Deploy ${code(commit.slice(0, 7))} or a later commit**: it has the ${kind} change of ${code(incident)} (${code(pull)}), which landed after the commit that waits.`;
  }
  const { action, url, owner } = reason;
  return `${link(`**${plain(action, room)}**`, linked ? url : null)}${owner ? ` — ${code(owner, 80)}` : ''}`;
}

function because({ incident, policy, message, verdict }: Reason, room: number): string {
  const about = incident ?? (policy ? `policy ${policy}` : 'this deployment');
  return `${VERDICT_WORDS[verdict]} · ${code(about)} — ${plain(message, room)}`;
}

/** What becomes of it. What is merged from now on is in another commit. */
function endOf(first: Reason, { verdict }: Decision, later: readonly Later[]): string {
  if (verdict === 'roll-back') return 'Deploy a commit without it.';
  const alone = 'It goes on by itself once nothing holds it';
  const { kind } = first;
  if (kind !== 'eval' && kind !== 'gate') return `${alone}.`;
  const waiver = code(`/waive ${kind} until <date> because <reason>`);
  if (latest(first, later)) {
    return `The one that waits goes on only by ${waiver} in the incident.`;
  }
  return `${alone}: by ${code(`/attest ${kind} <URL>`)} or ${waiver} in the incident. What is merged from now on is in a later commit: deploy that one.`;
}

/** What is said of a deployment that may not go on. Markdown of at most 900 characters. */
export function heldBecause(
  environment: string,
  decision: Decision,
  later: readonly Later[],
): string {
  const title = `**${titleOf(decision)}** for ${code(environment, 100)}`;
  const [first] = inTurn(decision);
  if (!first) return title;
  const end = endOf(first, decision, later);
  const texts = ROOM.map((fit) =>
    [title, `Next: ${act(first, later, fit)}`, because(first, fit.room), end].join('\n\n'),
  );
  return texts.find(({ length }) => length <= MOST_CHARACTERS) ?? `${title}\n\n${end}`;
}
