// An `app` case: the server on a GitHub where it was installed just now, and what filing an issue sends.
import { startAppFor } from '../embedded-github/app-process.js';
import { worldFromCase } from '../embedded-github/case-world/world-from-case.js';
import type { EmbeddedGitHub } from '../embedded-github/types.js';
import type { AppCase, Bundles, Outcome } from './cases.js';

const KEEPER = 'label-keeper[bot]';

export async function runApp(one: AppCase, bundles: Bundles): Promise<Outcome> {
  const { world: given, issue, fight = false, seconds = 3 } = one.input;
  const { github } = await worldFromCase(given, {
    people: { ...given.people, [KEEPER]: 'write' },
  });
  // Filed after the App was installed, to the second.
  if (!given.issues?.find(({ number }) => number === issue)?.created) {
    github.backdate(issue, new Date(Date.now() + 1000).toISOString());
  }
  const app = await startAppFor(github, bundles.server);
  try {
    await file(github, issue);
    const writes = await watch(github, issue, fight, seconds);
    const { createsLabel, mostLabelWrites } = one.expected;
    const labels = await labelsOf(github);
    const made = createsLabel === undefined || labels.includes(createsLabel);
    const few = mostLabelWrites === undefined || writes <= mostLabelWrites;
    return { ok: made && few, got: { labels, writes } };
  } finally {
    await app.stop();
    await github.close();
  }
}

/** The events of an installation that was made just now, and of an issue that is filed with its labels. */
async function file(github: EmbeddedGitHub, number: number): Promise<void> {
  const { octokit } = github.as('dana');
  const at = { owner: github.owner, repo: github.repository.split('/')[1] ?? '' };
  const { data: repository } = await octokit.rest.repos.get(at);
  const { data: issue } = await octokit.rest.issues.get({ ...at, issue_number: number });
  const sender = issue.user;
  github.emit('installation', { action: 'created', repositories: [repository], sender });
  github.emit('issues', { action: 'opened', issue, repository, sender });
  for (const label of issue.labels) {
    github.emit('issues', { action: 'labeled', issue, label, repository, sender });
  }
}

/** Waits, fighting if asked to; returns how often the App put labels on. */
async function watch(github: EmbeddedGitHub, number: number, fight: boolean, seconds: number) {
  const keeper = github.as(KEEPER);
  for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
    const ours = fight ? (await keeper.labels(number)).filter((name) => /^review:/.test(name)) : [];
    for (const label of ours) await keeper.removeLabel(number, label);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  const writes = new RegExp(`/issues/${number}/labels$`);
  return github.requests.filter(
    ({ method, path, caller, status }) =>
      /^(?:POST|PUT)$/.test(method) &&
      writes.test(path) &&
      caller === github.app.login &&
      status < 300,
  ).length;
}

async function labelsOf(github: EmbeddedGitHub): Promise<string[]> {
  const at = { owner: github.owner, repo: github.repository.split('/')[1] ?? '' };
  const { data } = await github.as('dana').octokit.rest.issues.listLabelsForRepo(at);
  return data.map(({ name }) => name);
}
