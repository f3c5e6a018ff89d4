// Why a deployment is held, within what GitHub takes of a report: the verdict and the one action.

import type { ChangeKind } from '../config/kinds.js';
import { VERDICT_WORDS } from '../incident/report/words.js';
import { inTurn, titleOf } from '../release/report/summary.js';
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

/** What is said of a deployment that may not go on. Markdown of at most 900 characters. */
export function heldBecause(
  environment: string,
  decision: Decision,
  later: readonly Later[],
): string {
  const title = `**${titleOf(decision)}** for ${code(environment, 100)}`;
  const [first] = inTurn(decision);
  if (!first) return title;
  const landed = latest(first, later);
  const waiver = landed && code(`/waive ${landed.kind} until <date> because <reason>`);
  const end =
    decision.verdict === 'roll-back'
      ? 'Deploy a commit without it.'
      : landed
        ? `The one that waits goes on only by ${waiver} in the incident.`
        : 'It goes on by itself once nothing holds it.';
  const texts = ROOM.map((fit) =>
    [title, `Next: ${act(first, later, fit)}`, because(first, fit.room), end].join('\n\n'),
  );
  return texts.find(({ length }) => length <= MOST_CHARACTERS) ?? `${title}\n\n${end}`;
}
