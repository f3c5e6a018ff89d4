// The guided tour: which steps of the loop are done, told by what stands at the embedded GitHub.
import { parseIncident } from '../../src/core/incident/record/parse.js';
import { STAGE_LABELS } from '../../src/core/incident/report/labels.js';
import { MARKERS } from '../../src/core/writes/sticky.js';
import { replit } from '../demo/incidents/replit.js';
import type { Person } from '../embedded-github/seed.js';
import { AGENTS, draftOf, incidentTold, type Kind } from './examples.js';
import type { Login } from './people.js';
import { type CheckRun, type Issue, isThere, latestChecks, readIssues, readPulls } from './read.js';
import { BRANCHES, GATE, type World } from './world.js';

/** What the steps are told by. */
export interface Seen {
  /** The first incident that was filed. */
  readonly incident: Issue | null;
  /** The App's comment on it. */
  readonly comment: string;
  /** Whether a change of an agent is on the trunk. */
  readonly agentChanged: boolean;
  /** Open pull requests into the trunk: branch to number. */
  readonly open: ReadonlyMap<string, number>;
  /** The newest pull request into the release branch. */
  readonly release: { readonly number: number; readonly merged: boolean } | null;
  /** The App's check on it. */
  readonly gate: CheckRun | null;
}

export interface Step {
  readonly id: string;
  readonly title: string;
  /** What happens and why. */
  readonly text: string;
  /** What to click then. */
  readonly action: string;
  /** Who does it. */
  readonly as: Login;
  readonly href: string;
  readonly done: boolean;
}

export async function see(world: World, person: Person): Promise<Seen> {
  const [issues, pulls, agentChanged] = await Promise.all([
    readIssues(world, person),
    readPulls(world, person),
    isThere(world, person, AGENTS),
  ]);
  const labelled = issues.filter(({ labels }) =>
    labels.some((label) => (typeof label === 'string' ? label : label.name) === 'incident'),
  );
  const incident = labelled.sort((a, b) => a.number - b.number)[0] ?? null;
  const comments = incident ? await person.listComments(incident.number) : [];
  const release = pulls
    .filter(({ base }) => base.ref === BRANCHES.release)
    .sort((a, b) => b.number - a.number)[0];
  const checks = release ? latestChecks(await person.checkRuns(release.head.sha)) : [];
  return {
    incident,
    comment: comments.find(({ body }) => body?.startsWith(MARKERS.incident))?.body ?? '',
    agentChanged,
    open: new Map(
      pulls
        .filter(({ state, base }) => state === 'open' && base.ref === BRANCHES.trunk)
        .map(({ head, number }) => [head.ref, number]),
    ),
    release: release ? { number: release.number, merged: Boolean(release.merged_at) } : null,
    gate: checks.find(({ name }) => name === GATE) ?? null,
  };
}

function labelsOf(issue: Issue): string[] {
  return issue.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? '')));
}

/** Whether the App's ledger says that a kind of change is settled. */
function settled(comment: string, kind: string): boolean {
  return new RegExp(`Ledger:[^<\\n]*\\b${kind} [✅⏭]`, 'u').test(comment);
}

function factsAnswered(body: string): boolean {
  const { sources } = parseIncident(body);
  return ['runIds', 'agentVersion', 'timeline'].some((key) => sources[key]?.state === 'answered');
}

/** The steps in order. */
export function stepsOf(seen: Seen): Step[] {
  const { incident, comment, release, gate } = seen;
  const number = incident?.number;
  const labels = incident ? labelsOf(incident) : [];
  const reviewed = ['changes-pending', 'learned'] as const;
  const about = incident && { number: incident.number, body: '' };
  /** Opens a pull request, or goes on with the one that is open. */
  const pull = (kind: Kind, action: string) => {
    const open = seen.open.get(draftOf(kind, about, null).branch);
    return open === undefined
      ? { action, href: `/pulls/new?kind=${kind}${about ? `&incident=${about.number}` : ''}` }
      : { action: `Go to #${open} and merge it`, href: `/pulls/${open}` };
  };
  const edit = (state: string) =>
    incident
      ? `/issues/${number}/edit${incidentTold(incident.title) ? `?state=${state}` : ''}`
      : '/issues';
  const toRelease = release ? `/pulls/${release.number}` : '/pulls';
  const evalLanded = settled(comment, 'eval');
  const gateLanded = settled(comment, 'gate');
  const released = release?.merged === true;
  return [
    {
      id: 'file',
      title: 'File the incident',
      text: 'It is 3 a.m. and an agent has deleted a live database. Five answers file it; nothing asks for the review yet.',
      action: 'Open the short form, filled in',
      as: 'tom',
      href: `/issues/new?example=${replit.slug}`,
      done: incident !== null,
    },
    {
      id: 'facts',
      title: 'Add the facts',
      text: 'The App’s one comment asks for the next thing only: does the harm go on? In the morning, answer that and add the facts. The same comment then turns to the review.',
      action: 'Edit the incident',
      as: 'tom',
      href: edit('facts'),
      done: incident !== null && factsAnswered(incident.body ?? ''),
    },
    {
      id: 'review',
      title: 'Review it',
      text: 'The review keeps the trigger apart from the control that failed, and plans an eval and a gate change, each with an owner and a day.',
      action: 'Write the review',
      as: 'dana',
      href: edit('reviewed'),
      done: reviewed.some((stage) => labels.includes(STAGE_LABELS[stage].name)),
    },
    {
      id: 'prompt',
      title: 'Change the prompt, as everybody does',
      text: 'A quick fix goes to main: the prompt now asks for care. Open the pull request, then merge it.',
      as: 'dana',
      ...pull('prompt', 'Propose the prompt change'),
      done: seen.agentChanged,
    },
    {
      id: 'release',
      title: 'Try to release',
      text: 'Open a release from main into production that names the incident. The App’s check “Release gate” holds it, since neither the eval nor the gate change has landed.',
      as: 'dana',
      ...pull('release', 'Open the release'),
      done: release !== null && gate?.conclusion != null,
    },
    {
      id: 'eval',
      title: 'Land the eval',
      text: 'A pull request that names the incident adds a case on an eval path. Open it, then merge it: the ledger in the incident’s comment follows.',
      as: 'dana',
      ...pull('eval', 'Propose the eval'),
      done: evalLanded,
    },
    {
      id: 'gate',
      title: 'Land the gate change',
      text: 'The release is still held: one of two changes is not enough. Add a policy to the gate’s configuration, and merge it.',
      as: 'dana',
      ...pull('policy', 'Propose the policy'),
      done: gateLanded,
    },
    {
      id: 'ship',
      title: 'Release',
      text: 'The gate has judged the release again by itself. Look at its check, run the Action for its job summary if you like, and merge.',
      action: 'Open the release',
      as: 'dana',
      href: toRelease,
      done: released && gate?.conclusion === 'success',
    },
  ];
}
