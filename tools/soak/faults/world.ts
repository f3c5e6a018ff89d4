// The world of the fault test: incidents, evidence for them, and releases that they hold, all by a seed.
import { COMPLETE, renderAnswers } from '../../../test/support/body.js';
import type { EmbeddedGitHub } from '../../embedded-github/github.js';

/** 0 to 1, the same on every run. */
export type Random = () => number;

export function pick<T>(random: Random, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)] as T;
}

export interface Sizes {
  readonly incidents: number;
  readonly releases: number;
  /** Pull requests that can land something. */
  readonly fixes: number;
}

export interface Release {
  readonly number: number;
  readonly branch: string;
}

/** What is there before the App listens; its numbers are the same on every run. */
export interface World {
  readonly incidents: readonly number[];
  readonly fixes: readonly number[];
  readonly releases: readonly Release[];
}

const WORKFLOWS = ['refunds', 'routing', 'summaries'];

const FIRST = Object.fromEntries(
  (['detectedAt', 'detectionSource', 'impact', 'containment'] as const).map((key) => [
    key,
    COMPLETE[key] as string,
  ]),
);

/** A body of an incident: as short as at 3 a.m., half reviewed, or complete. */
export function bodyOf(random: Random, fixes: readonly number[]): string {
  const severity = pick(random, ['SEV1', 'SEV2', 'SEV2', 'SEV3']);
  const due = pick(random, ['2027-12-01', '2028-02-01']);
  const fix = fixes.length > 0 && random() < 0.6 ? ` — #${pick(random, fixes)}` : '';
  const workflow = pick(random, WORKFLOWS);
  const first = { ...FIRST, severity, affectedWorkflow: workflow };
  const kind = random();
  if (kind < 0.15) return renderAnswers(first);
  if (kind < 0.3) {
    return renderAnswers({ ...COMPLETE, ...first, failedControl: '_No response_' });
  }
  return renderAnswers({
    ...COMPLETE,
    ...first,
    evalChanges: `- [ ] A case for ${workflow} ${Math.floor(random() * 5)}${fix} — @acme/agents — due ${due}`,
    gateChanges: `- [ ] The evals of ${workflow} are required — @acme/release — due ${due}`,
  });
}

/** The body of a release, which claims some incidents. */
export function releaseBody(random: Random, incidents: readonly number[]): string {
  const claims = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
    pick(random, incidents),
  );
  return ['What is new.', '', ...[...new Set(claims)].map((number) => `Incident: #${number}`)].join(
    '\n',
  );
}

/** Makes it, before any App listens. */
export async function makeWorld(
  github: EmbeddedGitHub,
  random: Random,
  sizes: Sizes,
): Promise<World> {
  const [dana, tom] = [github.as('dana'), github.as('tom')];
  const numbers = Array.from({ length: sizes.incidents }, (_, at) => at + 1);
  const incidents: number[] = [];
  for (const number of numbers) {
    const filed = await tom.fileIncident(`Incident ${number}`, bodyOf(random, []));
    incidents.push(filed.number);
  }
  const fixes: number[] = [];
  for (let at = 0; at < sizes.fixes; at += 1) {
    const title = `Fix ${at}`;
    const text = `- case: fix ${at} keeps a repeated refund of order ${at} from going out twice\n`;
    const folder = random() < 0.7 ? 'evals' : 'gates';
    const body = `Incident: #${pick(random, incidents)}`;
    const pull = await dana.propose(
      { title, head: `fix-${at}`, body },
      { [`${folder}/case-${at}.yml`]: text },
    );
    fixes.push(pull.number);
  }
  const releases: Release[] = [];
  for (let at = 0; at < sizes.releases; at += 1) {
    const branch = `release/${at}`;
    const body = releaseBody(random, incidents);
    const pull = await dana.propose(
      { title: `Release ${at}`, head: branch, base: 'production', body },
      { [`agents/release-${at}.md`]: `Release ${at} of the agent\n` },
    );
    releases.push({ number: pull.number, branch });
  }
  return { incidents, fixes, releases };
}
