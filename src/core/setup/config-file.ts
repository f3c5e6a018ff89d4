// The configuration that a set-up proposes: what was found is set, the rest stands there as a comment.
import { defaultConfig } from '../config/constants.js';
import { SCHEMA_LINE } from '../config/schema-line.js';
import { isoDay } from '../dates/calendar.js';
import { BASE } from '../pages.js';
import { oneLine } from '../text/escape.js';
import type { SetupFacts } from './facts.js';
import type { Ways } from './ways.js';

/** Days from the set-up until a release of a repository with a history is held. */
const GRACE_DAYS = 14;

/** Whether anything was released or went wrong here before. */
export function hasHistory({ history, traces }: Pick<SetupFacts, 'history' | 'traces'>): boolean {
  const { incidents = null, releases = 0 } = history ?? {};
  const known = incidents ? incidents.open + incidents.closed : 0;
  return known + releases + (traces.tags?.length ?? 0) > 0;
}

/** The day from which a repository with a history is held. */
export function heldFrom(today: string): string {
  return isoDay(Date.parse(today) + GRACE_DAYS * 86_400_000);
}

/** What `release.enforce` is proposed to be. */
function proposedEnforce(facts: SetupFacts): string {
  return hasHistory(facts) ? `"from ${heldFrom(facts.today)}"` : 'true';
}

const list = (items: readonly string[]) =>
  `[${items.map((item) => JSON.stringify(item)).join(', ')}]`;

/** Comment lines; what a name holds cannot end them. */
function comment(texts: readonly string[], indent = ''): string[] {
  return texts.map((text) => `${indent}# ${oneLine(text, 400)}`);
}

function enforceLines(facts: SetupFacts): string[] {
  const why = hasHistory(facts)
    ? 'This repository has a history. Until this day the check is neutral and says what it would have said; then releases are held. false: never.'
    : 'A release that owes something is held. false: the check is neutral and says what it would have said.';
  return [...comment([why], '  '), `  enforce: ${proposedEnforce(facts)}`];
}

/** Whether deployments can be held at all: then the key is among the defaults. */
function holdsDeployments(): boolean {
  return 'environments' in defaultConfig().release;
}

function environmentLines({ propose }: Ways): string[] {
  if (!propose.environments || !holdsDeployments()) return [];
  const why = [
    'Deployments to these environments are held as well. For that, enable this App as a protection rule of each:',
    'Settings → Environments → the environment → Deployment protection rules.',
    ...(propose.base
      ? ['Once that works, `base` above can go: then it is the deployment that is judged.']
      : []),
  ];
  return [...comment(why, '  '), `  environments: ${list(propose.environments)}`];
}

function releaseLines(facts: SetupFacts, ways: Ways): string[] {
  const { base, tags } = ways.propose;
  return [
    ...comment([...ways.found.map((one) => `Found: ${one}`), ...ways.assumed], '  '),
    base ? `  base: ${list(base)}` : '  # base: [production, release, "release/**"]',
    ...(tags
      ? [
          ...comment(['Tags that are releases, one pattern a line of releases.'], '  '),
          `  tags: ${list(tags)}`,
        ]
      : []),
    ...environmentLines(ways),
    ...enforceLines(facts),
  ];
}

function incidentLines(facts: SetupFacts): string[] {
  const since = hasHistory(facts)
    ? [
        ...comment(
          ['Issues from before this day are left alone until somebody asks for them.'],
          '  ',
        ),
        `  since: ${facts.today}`,
      ]
    : [];
  return ['incidents:', '  label: incident', ...since];
}

/** Its text, with the keys that fit the repository. */
export function renderConfig(facts: SetupFacts, ways: Ways): string {
  const { app } = facts;
  const lines = [
    SCHEMA_LINE,
    ...comment([
      `Agent incident review. Every key is optional; all of them: ${BASE}config.md`,
      'It is read from the default branch only.',
    ]),
    ...incidentLines(facts),
    '',
    ...comment(['Who owns the review: asked where an incident has no assignee.']),
    '# review: { owner: "@acme/agent-platform" }',
    '',
    ...comment([
      'The App of this organization: the Action believes which commands it has acknowledged.',
    ]),
    app ? `app: ${app.slug}` : '# app: acme-incident-review',
    '',
    'release:',
    ...releaseLines(facts, ways),
  ];
  return `${lines.join('\n')}\n`;
}
