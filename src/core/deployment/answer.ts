// What a waiting deployment is answered: let on, rejected, told what holds it, or nothing new.

import { count } from '../incident/report/words.js';
import { titleOf } from '../release/report/summary.js';
import type { Decision } from '../release/types.js';
import { code } from '../text/escape.js';
import { heldBecause, type Later } from './held.js';
import type { DeploymentFacts } from './history.js';
import { nextReport } from './reports.js';

/** What is known of a deployment. */
export type Ruling =
  /** The configuration does not name its environment. */
  | { what: 'unnamed' }
  /** A newer deployment has succeeded meanwhile. */
  | { what: 'superseded'; by: DeploymentFacts }
  /** Its commit is the one that runs. */
  | { what: 'running' }
  | { what: 'judged'; decision: Decision; later: readonly Later[] };

export interface AnswerFacts {
  environment: string;
  ruling: Ruling;
  /** False while `release.enforce` is off. */
  enforced: boolean;
  /** Status reports of ours on it so far. */
  reports: readonly string[];
}

/** `state` null: a status report, which lets nothing on. `comment` is Markdown. */
export interface Answer {
  state: 'approved' | 'rejected' | null;
  comment: string;
}

const approved = (comment: string): Answer => ({ state: 'approved', comment });

function ship({ looked, waiver, incidents, ...decision }: Decision): Answer {
  const saw = `${count(looked.commits, 'commit')} and ${count(looked.incidents, 'incident')}`;
  const owing = incidents.filter(({ kinds }) =>
    Object.values(kinds).some((kind) => kind === 'missing' || kind === 'planned'),
  );
  const debt =
    owing.length > 0 && !waiver
      ? ` ${owing
          .map(({ ref }) => code(ref))
          .slice(0, 5)
          .join(
            ', ',
          )} ${owing.length === 1 ? 'does' : 'do'} not hold this; what is owed stays owed.`
      : '';
  const title = titleOf({ ...decision, looked, waiver, incidents });
  return approved(`${title}. Looked at ${saw}.${debt}`);
}

/** What would be answered were the gate in force; null: it would be held. */
function ruled({ ruling, environment }: AnswerFacts): Answer | null {
  switch (ruling.what) {
    case 'unnamed':
      return approved(
        `Not held: ${code('release.environments')} of the configuration does not name ${code(environment, 255)}.`,
      );
    case 'running':
      return approved(`Nothing new: this commit already runs in ${code(environment, 255)}.`);
    case 'superseded': {
      const { id, sha } = ruling.by;
      return {
        state: 'rejected',
        comment: `Superseded by deployment ${id} of ${code(sha.slice(0, 7))}, which is newer and has succeeded meanwhile.`,
      };
    }
    case 'judged': {
      const { decision } = ruling;
      if (decision.verdict === 'ship') return ship(decision);
      if (decision.verdict !== 'roll-back') return null;
      return { state: 'rejected', comment: heldBecause(environment, decision, []) };
    }
  }
}

/**
 * Answers a deployment that waits.
 * @returns null where nothing has to be said: it stays held, and the last report says why.
 */
export function answerTo(facts: AnswerFacts): Answer | null {
  const { ruling, environment, enforced, reports } = facts;
  const answer = ruled(facts);
  if (answer?.state === 'approved') return answer;
  const held =
    ruling.what === 'judged' ? heldBecause(environment, ruling.decision, ruling.later) : '';
  const said = answer?.comment ?? held;
  if (!enforced) {
    const note = `Let on, since ${code('release.enforce')} is off. Otherwise it would be held:`;
    return approved([note, said].join('\n\n'));
  }
  if (answer) return answer;
  const comment = nextReport(held, reports);
  return comment === null ? null : { state: null, comment };
}
