// Deployments that wait for the App on the embedded GitHub: what holds them, and what lets them go on.
import { DEPLOYING } from '../../tools/embedded-github/world.js';
import { completeBody } from '../support/body.js';
import { SOON } from '../support/days.js';
import { CONFIG, type Deploying, deploying, line } from '../support/deploying.js';

let world: Deploying;

afterEach(() => world.close());

/** An environment that runs something, an incident that a later commit claims, and its deployment. */
async function held(config?: string, body?: string) {
  world = await deploying(config);
  await world.deployed(await world.commit('First'));
  const number = await world.incident(body);
  const sha = await world.commit(`Change refunds\n\nIncident: #${number}`);
  return { number, sha, ...(await world.deploy(sha)) };
}

const last = (run: number) => world.said(run).at(-1);
const status = (run: number) => world.github.deployments.run(run).status;

test('one that owes nothing is let on, and says what was looked at', async () => {
  world = await deploying();
  await world.deployed(await world.commit('First'));
  const { run } = await world.deploy(await world.commit('Second'));
  expect(world.said(run)).toEqual(['approved: ✅ Ship. Looked at 1 commit and 0 incidents.']);
});

test('one whose commit claims a serious incident waits, and says the one action', async () => {
  const { number, run } = await held();
  expect(status(run)).toBe('waiting');
  expect(world.said(run)).toHaveLength(1);
  expect(last(run)).toContain('pending: **⛔ Hold: 2 reasons** for `production`');
  expect(last(run)).toContain('Next: [**Merge a pull request that names `acme/agents#');
  expect(last(run)).toContain(`\`acme/agents#${number}\``);
  expect(last(run)).toMatch(/It goes on by itself[\s\S]*Report 1 of at most 9/);
});

test('a waiver of both changes lets it go on by itself', async () => {
  const { number, run } = await held();
  const maya = world.github.as('maya');
  await maya.comment(number, `/waive eval until ${SOON} because the pilot is small`);
  await world.app.idle();
  expect(status(run)).toBe('waiting');
  await maya.comment(number, `/waive gate until ${SOON} because the pilot is small`);
  await world.app.idle();
  expect(last(run)).toContain(`approved: ⚠️ Ship until ${SOON}`);
  expect(status(run)).toBe('in_progress');
});

test('an attestation lets it go on by itself', async () => {
  const { number, run } = await held();
  for (const kind of ['eval', 'gate']) {
    await world.github.as('maya').comment(number, `/attest ${kind} https://example.com/${kind}`);
    await world.app.idle();
  }
  expect(last(run)).toMatch(/^approved: ✅ Ship/);
});

test('an eval that lands later is in another commit, and the report says in which', async () => {
  const { number, sha, run } = await held();
  const dana = world.github.as('dana');
  await dana.comment(number, `/attest gate https://example.com/gate`);
  const pull = await dana.propose(
    { title: 'Cover it', head: 'case', body: `Incident: #${number}` },
    { 'evals/refunds.yaml': line() },
  );
  await dana.mergePull(pull.number, 'squash');
  await world.app.idle();
  const { merge_commit_sha: merged } = await dana.getPull(pull.number);
  expect(status(run)).toBe('waiting');
  expect(last(run)).toContain(`**Deploy \`${`${merged}`.slice(0, 7)}\` or a later commit**`);
  expect(last(run)).toContain(`(\`acme/agents#${pull.number}\`)`);
  // That commit goes on, and the one that waited is superseded once it has succeeded.
  const next = await world.deploy(`${merged}`);
  expect(last(next.run)).toMatch(/^approved: ✅ Ship/);
  expect(status(run)).toBe('waiting');
  await world.github.deployments.finish(next.deployment, 'success');
  await world.app.idle();
  expect(last(run)).toContain(`rejected: Superseded by deployment ${next.deployment}`);
  expect(sha).not.toBe(merged);
});

test('a policy lets it go on when its check turns green', async () => {
  world = await deploying(
    'release:\n  environments: [production]\n  policies:\n    - { id: evals, kind: eval-check, checks: ["evals / regression"] }\n',
  );
  const sha = await world.commit('First');
  const { run } = await world.deploy(sha);
  expect(last(run)).toContain('policy evals');
  const actions = await world.github.actionsToken({ checks: 'write' });
  await fetch(`${world.github.apiUrl}/repos/acme/agents/check-runs`, {
    method: 'POST',
    headers: { authorization: `token ${actions}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      name: 'evals / regression',
      head_sha: sha,
      status: 'completed',
      conclusion: 'success',
    }),
  });
  await world.app.idle();
  expect(last(run)).toMatch(/^approved: ✅ Ship/);
});

test('an approval policy asks for the approval of what was merged', async () => {
  world = await deploying(
    'release:\n  environments: [production]\n  policies:\n    - { id: money, kind: approval, paths: ["refunds/**"], reviewers: ["@maya"] }\n',
  );
  await world.deployed(await world.commit('First'));
  const dana = world.github.as('dana');
  const pull = await dana.propose({ title: 'Raise it', head: 'raise' }, { 'refunds/a.md': line() });
  await dana.mergePull(pull.number, 'squash');
  const { merge_commit_sha: merged } = await dana.getPull(pull.number);
  const { run } = await world.deploy(`${merged}`);
  expect(last(run)).toContain(`Ask \`@maya\` to approve \`acme/agents#${pull.number}\``);
  await world.github.as('maya').approve(pull.number);
  await world.app.idle();
  expect(last(run)).toMatch(/^approved: ✅ Ship/);
  // What nobody proposed nobody can approve.
  const direct = await world.deploy(await world.commit('Direct', 'refunds/b.md'));
  expect(last(direct.run)).toContain('Without a pull request nobody could give it');
});

test('a change of the configuration lets it go on', async () => {
  const { run } = await held();
  await world.commit('Hold nothing', CONFIG, 'release:\n  environments: []\n');
  expect(last(run)).toContain('approved: Not held: `release.environments`');
});

test('a commit behind what runs is a roll-back, and is not held for missing entries', async () => {
  world = await deploying();
  const good = await world.commit('Good');
  await world.deployed(good);
  await world.deployed(await world.commit('Bad'));
  await world.incident(completeBody({ severity: 'SEV1' }));
  const { run } = await world.deploy(good);
  expect(last(run)).toMatch(/^approved: ✅ Ship/);
});

test('the commit that already runs goes on', async () => {
  world = await deploying();
  const sha = await world.commit('First');
  await world.deployed(sha);
  expect(world.said((await world.deploy(sha)).run)).toEqual([
    'approved: Nothing new: this commit already runs in `production`.',
  ]);
});

test('one whose cause is to be rolled back is rejected', async () => {
  world = await deploying();
  await world.deployed(await world.commit('First'));
  const dana = world.github.as('dana');
  const pull = await dana.propose({ title: 'New prompt', head: 'prompt' }, { 'prompt.md': line() });
  await dana.mergePull(pull.number, 'squash');
  const body = completeBody({ releaseDecision: 'Roll back', releaseChanges: `#${pull.number}` });
  const number = await world.incident(body);
  const { run } = await world.deploy(await world.commit(`Go on\n\nIncident: #${number}`));
  expect(last(run)).toContain('rejected: **⏪ Roll back');
  expect(last(run)).toContain('Deploy a commit without it.');
  expect(status(run)).toBe('completed');
});

test('one to an environment that is not named goes on at once, unjudged', async () => {
  world = await deploying();
  const number = await world.incident();
  const sha = await world.commit(`Change\n\nIncident: #${number}`);
  const { run } = await world.deploy(sha, 'preview');
  expect(world.said(run)).toEqual([
    'approved: Not held: `release.environments` of the configuration does not name `preview`.',
  ]);
});

test('while the configuration is broken none goes on', async () => {
  world = await deploying('release:\n  environment: [production]\n');
  const { run } = await world.deploy(await world.commit('First'), 'preview');
  expect(status(run)).toBe('waiting');
  expect(last(run)).toContain('Collect evidence');
});

test('while the gate is not enforced it goes on, saying what it would have said', async () => {
  const { run } = await held('release:\n  environments: [production]\n  enforce: false\n');
  expect(last(run)).toMatch(/^approved: Let on, since `release.enforce` is off[\s\S]*Hold/);
});

test('two environments are judged each by what it runs', async () => {
  world = await deploying();
  const first = await world.commit('First');
  await world.deployed(first, 'production');
  await world.deployed(first, 'staging');
  const number = await world.incident();
  const bad = await world.commit(`Change\n\nIncident: #${number}`);
  const { run: staging } = await world.deploy(bad, 'staging');
  const { run: production } = await world.deploy(bad, 'production');
  for (const kind of ['eval', 'gate']) {
    expect([staging, production].map(status)).toEqual(['waiting', 'waiting']);
    await world.github.as('maya').comment(number, `/attest ${kind} https://example.com/${kind}`);
    await world.app.idle();
  }
  expect([staging, production].map(status)).toEqual(['in_progress', 'in_progress']);
  const [one] = world.github.deployments.run(staging).waits;
  await world.github.deployments.finish(one?.deployment ?? 0, 'success');
  // Production still runs the first; staging has what came since.
  const next = await world.commit('Next');
  expect(last((await world.deploy(next, 'staging')).run)).toContain('Looked at 1 commit');
  expect(last((await world.deploy(next, 'production')).run)).toContain('Looked at 2 commits');
});

test('without an earlier deployment the range starts at the last release', async () => {
  world = await deploying();
  const number = await world.incident();
  await world.commit(`Old\n\nIncident: #${number}`);
  await world.github.as('dana').tag('v1.0.0');
  const { run } = await world.deploy(await world.commit('New'));
  expect(last(run)).toContain('approved: ✅ Ship. Looked at 1 commit');
});

test('without an earlier release every serious incident that is not learned counts', async () => {
  world = await deploying();
  const number = await world.incident();
  const { run } = await world.deploy(await world.commit('First'));
  expect(status(run)).toBe('waiting');
  expect(last(run)).toContain(`acme/agents#${number}`);
});

test('one that waits is found after a restart, and nothing is said twice', async () => {
  const { number, run } = await held();
  const before = world.said(run);
  await world.restart();
  expect(world.said(run)).toEqual(before);
  await world.app.stop();
  for (const kind of ['eval', 'gate']) {
    await world.github.as('maya').comment(number, `/attest ${kind} https://example.com/${kind}`);
  }
  await world.restart();
  expect(last(run)).toMatch(/^approved: ✅ Ship/);
});

test('without GraphQL it is judged by what REST tells, since what runs, and held as well', async () => {
  world = await deploying();
  world.github.graphql.off();
  await world.deployed(await world.commit('First'));
  const { run: free } = await world.deploy(await world.commit('Second'));
  expect(last(free)).toContain('approved: ✅ Ship. Looked at 1 commit');
  const number = await world.incident();
  const { run } = await world.deploy(await world.commit(`Third\n\nIncident: #${number}`));
  expect(last(run)).toContain('Report 1 of at most 9');
  const said = world.said(run);
  await world.restart();
  expect(world.said(run)).toEqual(said);
  expect(status(run)).toBe('waiting');
});

test('a redelivered event of one that was answered says nothing more', async () => {
  world = await deploying();
  const { run } = await world.deploy(await world.commit('First'));
  const event = 'deployment_protection_rule';
  const delivery = world.github.deliveries.findLast((one) => one.event === event);
  if (!delivery) throw new Error('no delivery');
  await world.github.redeliver(delivery);
  await world.app.idle();
  expect(world.said(run)).toHaveLength(1);
});

test('one that was cancelled is forgotten', async () => {
  const { number, run } = await held();
  await world.github.deployments.cancel(run);
  await world.github.as('maya').comment(number, '/attest eval https://example.com/eval');
  await world.app.idle();
  expect(world.said(run)).toHaveLength(1);
});

test('where the App may not answer it says so once, in its log alone', async () => {
  world = await deploying(undefined, {
    repositories: [{ name: 'agents', private: true }],
    app: { ...DEPLOYING, permissions: { ...DEPLOYING.permissions, deployments: 'read' } },
  });
  const sha = await world.commit('First');
  const { run } = await world.deploy(sha);
  await world.deploy(await world.commit('Second'));
  expect(world.said(run)).toEqual([]);
  expect(world.app.log().match(/needs the permissions/g)).toHaveLength(1);
});

test('of an incident that not all may read only its reference, the kind and the verdict are shown', async () => {
  world = await deploying(
    'incidents:\n  repository: acme/incidents\nrelease:\n  environments: [production]\n',
    { repositories: [{ name: 'agents' }, { name: 'incidents', private: true }] },
  );
  await world.deployed(await world.commit('First'));
  const tom = world.github.as('tom').in('incidents');
  const { number } = await tom.fileIncident('Secret refunds', completeBody());
  const sha = await world.commit(`Change\n\nIncident: acme/incidents#${number}`);
  const { run } = await world.deploy(sha);
  expect(last(run)).toContain(`See \`acme/incidents#${number}\``);
  expect(last(run)).toMatch(/The eval change is owed/);
  expect(last(run)).not.toMatch(/Secret|SEV|Repeated|@acme/);
});

describe('what GitHub never sends', () => {
  const url = 'https://api.github.com/repos/acme/agents/actions/runs';
  const sha = 'a'.repeat(40);
  test.each<[string, object]>([
    ['nothing at all', {}],
    ['no run', { environment: 'production', deployment: { sha } }],
    [
      'another repository',
      {
        environment: 'production',
        deployment: { sha },
        deployment_callback_url:
          'https://evil.example/repos/acme/other/actions/runs/1/deployment_protection_rule',
      },
    ],
    [
      'no environment',
      { deployment: { sha }, deployment_callback_url: `${url}/1/deployment_protection_rule` },
    ],
    ['a list', { environment: ['production'], deployment: [], deployment_callback_url: [url] }],
    [
      'no commit',
      {
        environment: 'production',
        deployment: { sha: '--help' },
        deployment_callback_url: `${url}/1/deployment_protection_rule`,
      },
    ],
    [
      'a run that there is not',
      {
        environment: 'preview',
        deployment: { sha },
        deployment_callback_url: `${url}/999999/deployment_protection_rule`,
      },
    ],
  ])('%s is survived', async (_, payload) => {
    world = await deploying();
    world.github.emit('deployment_protection_rule', {
      action: 'requested',
      ...payload,
      repository: { full_name: 'acme/agents' },
      sender: { login: 'sam', type: 'User' },
    });
    await world.app.idle();
    expect(world.app.log()).not.toMatch(/^(?:error|fatal)/m);
    const { run } = await world.deploy(await world.commit('First'), 'preview');
    expect(status(run)).toBe('in_progress');
  });
});
