// What people do in the fault test: a list by a seed, which no answer of the App changes.
import { inDays } from '../../../test/support/days.js';
import type { EmbeddedGitHub } from '../../embedded-github/github.js';
import { bodyOf, pick, type Random, releaseBody, type World } from './world.js';

interface Act {
  /** For the log. */
  readonly what: string;
  perform(github: EmbeddedGitHub): Promise<unknown>;
}

/** Acts after this share change no change line: a follow-up issue is opened for what stands then. */
const SETTLED = 0.8;

/** What is done once at most, so that a run that missed the moment between two ends alike. */
interface Once {
  readonly merged: Set<number>;
  readonly unlabelled: Set<number>;
  readonly tasks: Set<number>;
  readonly closed: Set<number>;
}

const STAGES = ['review:reported', 'review:in-review', 'review:changes-pending'];

/** How often each is done, for a hundred acts. */
const WEIGHTS = {
  edit: 26,
  talk: 18,
  command: 18,
  label: 8,
  unlabel: 3,
  tasks: 4,
  close: 4,
  push: 6,
  claim: 6,
  merge: 4,
  approve: 3,
} as const;

type Kind = keyof typeof WEIGHTS;

function drawKind(random: Random): Kind {
  let left = random() * 100;
  for (const [kind, weight] of Object.entries(WEIGHTS)) {
    left -= weight;
    if (left < 0) return kind as Kind;
  }
  return 'talk';
}

function commandOf(random: Random): { who: string; text: string } {
  const until = inDays(20 + Math.floor(random() * 30));
  return pick(random, [
    { who: 'tom', text: '/review' },
    { who: 'maya', text: `/waive eval until ${until} because the tool is switched off` },
    { who: 'maya', text: `/waive gate until ${until} because the tool is switched off` },
    { who: 'wren', text: `/waive gate until ${until} because nobody may say so` },
    { who: 'maya', text: '/attest eval https://github.com/acme/evals/pull/7' },
    {
      who: 'maya',
      text: `/severity SEV${1 + Math.floor(random() * 4)} because it was looked into`,
    },
    { who: 'tom', text: '/help' },
    { who: 'sam', text: '/review' },
  ]);
}

function isNew(seen: Set<number>, number: number): boolean {
  if (seen.has(number)) return false;
  seen.add(number);
  return true;
}

function planAct(random: Random, world: World, once: Once, at: number, late: boolean): Act {
  const incident = pick(random, world.incidents);
  const release = pick(random, world.releases);
  const fix = pick(random, world.fixes);
  const drawn = drawKind(random);
  // Which issues are opened depends on the lines as they are when the command is read.
  const early = ['edit', 'command', 'merge'].includes(drawn);
  const kind = (late ? early : drawn === 'tasks') ? 'talk' : drawn;
  const talk: Act = {
    what: `talk on #${incident}`,
    perform: (github) => github.as('rita').comment(incident, `Looked at it again (${at}).`),
  };
  switch (kind) {
    case 'edit': {
      const body = bodyOf(random, world.fixes);
      const perform = (github: EmbeddedGitHub) => github.as('tom').editIssue(incident, { body });
      return { what: `edit #${incident}`, perform };
    }
    case 'command': {
      const { who, text } = commandOf(random);
      const perform = (github: EmbeddedGitHub) => github.as(who).comment(incident, text);
      return { what: `${who} on #${incident}: ${text}`, perform };
    }
    case 'label': {
      const label = pick(random, ['bug', 'refunds', 'customer']);
      const perform = (github: EmbeddedGitHub) => github.as('tom').addLabels(incident, [label]);
      return { what: `label #${incident}`, perform };
    }
    case 'unlabel': {
      if (!isNew(once.unlabelled, incident)) return talk;
      const perform = async (github: EmbeddedGitHub) => {
        const there = await github.as('tom').labels(incident);
        const label = there.find((name) => STAGES.includes(name));
        if (label) await github.as('tom').removeLabel(incident, label);
      };
      return { what: `take the stage off #${incident}`, perform };
    }
    case 'tasks': {
      if (!isNew(once.tasks, incident)) return talk;
      const perform = (github: EmbeddedGitHub) => github.as('wren').comment(incident, '/tasks');
      return { what: `/tasks on #${incident}`, perform };
    }
    case 'close': {
      const state = isNew(once.closed, incident) ? 'closed' : 'open';
      if (state === 'open') once.closed.delete(incident);
      const perform = (github: EmbeddedGitHub) => github.as('tom').editIssue(incident, { state });
      return { what: `${state} #${incident}`, perform };
    }
    case 'push': {
      const files = { [`agents/push-${at}.md`]: `Push ${at}\n` };
      const perform = (github: EmbeddedGitHub) =>
        github.as('dana').commitFiles(release.branch, files, `Push ${at}`);
      return { what: `push to ${release.branch}`, perform };
    }
    case 'claim': {
      const body = releaseBody(random, world.incidents);
      const perform = (github: EmbeddedGitHub) =>
        github.as('dana').editPull(release.number, { body });
      return { what: `claims of ${release.branch}`, perform };
    }
    case 'merge': {
      if (!isNew(once.merged, fix)) return talk;
      const perform = (github: EmbeddedGitHub) => github.as('dana').mergePull(fix, 'squash');
      return { what: `merge #${fix}`, perform };
    }
    case 'talk':
      return talk;
    case 'approve': {
      const perform = (github: EmbeddedGitHub) => github.as('maya').approve(release.number);
      return { what: `approve #${release.number}`, perform };
    }
  }
}

/** So many acts. */
export function planActs(random: Random, world: World, count: number): Act[] {
  const once: Once = {
    merged: new Set(),
    unlabelled: new Set(),
    tasks: new Set(),
    closed: new Set(),
  };
  const settled = Math.floor(count * SETTLED);
  return Array.from({ length: count }, (_, at) => planAct(random, world, once, at, at >= settled));
}
