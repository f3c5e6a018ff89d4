// `/simulate` on a pull request that changes the configuration.
import {
  app,
  CONFIG,
  file,
  github,
  ours,
  propose,
  release,
  unique,
  useScene,
} from '../support/scene.js';

useScene();

const STRICT = 'release: { policies: [{ id: rollback, kind: rollback }] }\n';

async function change(text: string | null, who = 'wren') {
  const pull = await github
    .as(who)
    .propose({ title: 'Configure', head: unique('config'), base: 'main' }, { [CONFIG]: text });
  await app.idle();
  return pull;
}

async function say(number: number, body: string, who = 'wren') {
  const { id } = await github.as(who).comment(number, body);
  await app.idle();
  return id;
}

/** The reply, without what no reader sees; null where there is none. */
async function reply(number: number) {
  const found = (await ours(number)).filter((body) =>
    body?.includes('agent-incident-review:simulation'),
  );
  expect(found.length).toBeLessThan(2);
  return found[0] === undefined ? null : (found[0] ?? '').replace(/<!--.*?-->\n?/g, '');
}

async function merged(body: string) {
  const pull = await propose('Release', body, unique('notes/r'), 'production');
  await github.as('dana').mergePull(pull.number);
  await app.idle();
  return pull.number;
}

test('it says what the configuration would have said, once for each blob', async () => {
  const incident = await file();
  const first = await merged(`Incident: #${incident}`);
  const second = await merged('Nothing');
  const pull = await change(STRICT);
  expect(await reply(pull.number)).toBeNull();
  await say(pull.number, '/simulate');
  const told = await reply(pull.number);
  expect(told).toContain('Of the last 2 releases it would not have let through **2**.');
  expect(told).toMatch(new RegExp(`\\[\`#${second}\`\\].*⛔ Hold \\| policy \`rollback\``));
  expect(told).toMatch(
    new RegExp(`\\[\`#${first}\`\\].*⛔ Hold.*#${incident}.*: eval and gate<br>policy`),
  );
  expect(told).toContain('What this cannot tell');

  const before = github.requests.length;
  await say(pull.number, '/simulate');
  const again = await reply(pull.number);
  expect(again).toContain('was tried already, so nothing was computed again');
  expect(again).toContain('Of the last 2 releases');
  const compared = github.requests.slice(before).filter(({ path }) => path.includes('/compare/'));
  expect(compared.length).toBeLessThan(3);

  await github
    .as('wren')
    .commitFiles(pull.head.ref, { [CONFIG]: 'waivers: { days: 30 }\n' }, 'Other');
  await app.idle();
  expect(await reply(pull.number)).toContain('has changed since: give `/simulate` again');
  await say(pull.number, '/Simulate');
  const other = await reply(pull.number);
  expect(other).toContain('it would not have let through **1**');
  expect(other).not.toContain('has changed since');
});

test('twice the same event writes nothing new', async () => {
  const pull = await change('waivers: { days: 29 }\n');
  await say(pull.number, '/simulate');
  const told = await reply(pull.number);
  const before = github.requests.length;
  github.emit('pull_request', {
    action: 'synchronize',
    pull_request: await github.as('dana').getPull(pull.number),
    repository: pull.base.repo,
    sender: { login: 'wren', type: 'User' },
  });
  await app.idle();
  expect(await reply(pull.number)).toBe(told);
  const written = github.requests
    .slice(before)
    .filter(({ method, path }) => method !== 'GET' && path.includes('comments'));
  expect(written).toEqual([]);
});

test.each([
  ['by somebody without the role', '/simulate', 'tom', 'needs the role write; @tom has triage'],
  ['within a line', 'Somebody should /simulate this', 'wren', null],
  ['in a quote', '> /simulate', 'wren', null],
  ['in a fence', '```\n/simulate\n```', 'wren', null],
])('%s it counts for nothing', async (_, body, who, said) => {
  const pull = await change('waivers: { days: 28 }\n');
  await say(pull.number, body, who);
  const told = await reply(pull.number);
  if (said === null) expect(told).toBeNull();
  else expect(told?.replaceAll('`', '')).toContain(said);
  expect(told ?? '').not.toContain('Of the last');
});

test('an edited one is void', async () => {
  const pull = await change('waivers: { days: 27 }\n');
  const id = await say(pull.number, 'I think so');
  const { octokit } = github.as('wren');
  await octokit.rest.issues.updateComment({
    owner: 'acme',
    repo: 'agents',
    comment_id: id,
    body: '/simulate',
  });
  await app.idle();
  const told = await reply(pull.number);
  expect(told).toContain('the comment was edited afterwards');
});

test('where the pull request changes no configuration, it says so', async () => {
  const pull = await propose('Work', 'Nothing', unique('src/a'));
  await say(pull.number, '/simulate');
  expect(await reply(pull.number)).toContain(
    'this pull request changes nothing of the configuration of the default branch',
  );
});

test('a configuration with an error is not tried', async () => {
  const pull = await change('relase: {}\n');
  await say(pull.number, '/simulate');
  const told = await reply(pull.number);
  expect(told).toContain('the configuration has an error');
  expect(told).toContain('Unknown key at relase');
});

test('a pull request does not point it at other incidents', async () => {
  const pull = await change('incidents: { repository: acme/incidents }\n');
  await release('Nothing');
  const before = github.requests.length;
  await say(pull.number, '/simulate');
  expect(await reply(pull.number)).toContain('It moves `incidents.repository`');
  const asked = github.requests.slice(before).filter(({ path }) => path.includes('acme/incidents'));
  expect(asked).toEqual([]);
});
