// The census of a release over the wire: the cases of learned incidents that the App has accepted from here.
import { decideRelease } from '../../src/core/release/decide.js';
import { completeBody } from '../support/body.js';
import { documentOf, ran } from '../support/grades.js';
import { byAction } from '../support/judged-pull.js';
import {
  app,
  CONFIG,
  file,
  gate,
  github,
  line,
  startApp,
  unique,
  useScene,
} from '../support/scene.js';

useScene();

const slug = () => github.app.login.replace('[bot]', '');
let incident = 0;
let pull = 0;
const runs: number[] = [];

async function configure(release: string): Promise<void> {
  const text = `app: ${slug()}\nrelease:\n${release}`;
  await github.as('dana').commitFiles('main', { [CONFIG]: text }, 'Configure');
  await app.idle();
}

/** Another version of the agent on main, so that what ran before is of another commit. */
async function change(): Promise<string> {
  const sha = await github
    .as('dana')
    .commitFiles('main', { 'src/agent.ts': `// ${unique('model')}\n` }, 'Another model');
  await app.idle();
  return `${sha}`;
}

async function record(
  sha: string,
  counts: Parameters<typeof ran>[0],
  repository = 'agents',
  of = incident,
): Promise<number> {
  const own = ran({ incident: `acme/agents#${of}`, ...counts });
  const files = { 'evidence.json': JSON.stringify(documentOf([own], { commit: sha })) };
  const artifacts = [{ name: 'eval-evidence-evals-0123abcd-1-ca395085', files }];
  const run = await github.workflowRuns.record({ sha, repository, artifacts });
  if (repository === 'agents') runs.push(run);
  return run;
}

/** Lets what is on main out; what comes after it is of a later second, by which GitHub tells the time. */
async function ship(): Promise<void> {
  const dana = github.as('dana');
  if (pull > 0) await dana.closePull(pull);
  const about = { title: 'Release', head: 'main', base: 'production', body: '' };
  await dana.mergePull((await dana.openPull(about)).number);
  await new Promise((resolve) => setTimeout(resolve, 1_000 - (Date.now() % 1_000)));
}

/** An incident whose changes have gone out, and that is learned since its case has passed in a repository. */
async function learn(repository = 'agents'): Promise<number> {
  const number = await file();
  const dana = github.as('dana').in(repository);
  const body = `Incident: acme/agents#${number}`;
  const gates = { [`gates/${unique('gate')}.yml`]: line() };
  const cases = { [`evals/${unique('case')}.yaml`]: line() };
  const about = { title: 'Cover it', head: unique('cover'), body };
  const proposed = await dana.propose(about, { ...cases, ...gates });
  const { sha } = await dana.mergePull(proposed.number);
  await ship();
  const here = repository === 'agents';
  const named = `- [ ] Both — @maya — acme/${repository}#${proposed.number}`;
  const lines = completeBody({ evalChanges: named, gateChanges: named });
  await github.as('tom').editIssue(number, { body: lines });
  await record(here ? await change() : sha, { passed: 3 }, repository, number);
  await github.as('tom').editIssue(number, { state: 'closed' });
  await github.as('dana').comment(number, '/review');
  await app.idle();
  return number;
}

async function ownComment(number: number) {
  const comments = await github.as('dana').listComments(number);
  const own = comments.find(({ user }) => user?.login === github.app.login);
  return { id: own?.id ?? 0, body: own?.body ?? '' };
}

async function open(): Promise<void> {
  const dana = github.as('dana');
  if (pull > 0) await dana.closePull(pull).catch(() => {});
  const about = { title: 'Release', head: 'main', base: 'production', body: '' };
  pull = (await dana.openPull(about)).number;
  await app.idle();
}

/** What Action and App say, and that both say the same; `gate --facts` decides it again. */
async function judge(): Promise<{
  verdict: string | undefined;
  tests: string[];
  messages: string;
  summary: string;
  stdout: string;
}> {
  await github.as('dana').comment(pull, '/judge');
  await app.idle();
  const { verdict, reasons, facts, summary, stdout } = await byAction(pull);
  const { head } = await github.as('dana').getPull(pull);
  const check = await gate(head.sha);
  expect(check?.conclusion).toBe(verdict === 'ship' ? 'success' : 'failure');
  expect(decideRelease(facts).reasons).toEqual(reasons);
  for (const { message } of reasons)
    expect(`${check?.output.summary}`).toContain(message.slice(20, 80));
  const tests = reasons.map(({ test: name }) => name);
  const messages = reasons.map(({ message }) => message).join('\n');
  return { verdict, tests, messages, summary, stdout };
}

beforeAll(async () => {
  await configure('  proof: present\n');
  incident = await learn();
});

test('what was accepted is in the comment of a learned incident', async () => {
  expect(await github.as('dana').labels(incident)).toContain('review:learned');
  expect((await ownComment(incident)).body).toMatch(/agent-incident-review:proof acme\/agents /);
});

test('the first release that is asked for it is warned', async () => {
  await change();
  await open();
  const { verdict, tests, messages, summary, stdout } = await judge();
  expect({ verdict, tests }).toEqual({ verdict: 'ship', tests: ['case-missing'] });
  expect(messages).toMatch(/No case that names it ran on/);
  expect(messages).toMatch(/no earlier release was asked for it/);
  expect(summary).toContain('Does not hold, but look at it');
  expect(stdout).toMatch(/^::warning title=case missing::/m);
});

test.each<[string, Parameters<typeof ran>[0] | null, string, string[]]>([
  ['did not run', null, 'hold', ['case-missing']],
  ['failed', { passed: 2, failed: 1 }, 'hold', ['case-failing']],
  ['passed', { passed: 3 }, 'ship', []],
])('a later one whose case %s', async (_, counts, verdict, tests) => {
  const { head } = await github.as('dana').getPull(pull);
  if (tests[0] === 'case-missing') {
    await github.as('dana').mergePull(pull);
    await change();
    await open();
  }
  const run = counts ? await record(head.sha, counts) : 0;
  const judged = await judge();
  expect({ verdict: judged.verdict, tests: judged.tests }).toEqual({ verdict, tests });
  if (run > 0) github.workflowRuns.forget(run);
});

test('below present it is a warning', async () => {
  await configure('  proof: landed\n');
  await open();
  const { verdict, tests, messages } = await judge();
  expect({ verdict, tests }).toEqual({ verdict: 'ship', tests: ['case-missing'] });
  expect(messages).toContain('release.proof is landed');
  const undo = github.failNext(/^GET .*\/actions\/runs\?/, 403, { times: 9 });
  const unread = await byAction(pull);
  undo();
  expect(unread.verdict).toBe('ship');
  expect(unread.reasons.map(({ test: name }) => name)).toEqual(['unverified']);
  await configure('  proof: present\n');
});

test('runs that cannot be read are not green', async () => {
  const undo = github.failNext(/^GET .*\/actions\/runs\?/, 403, { times: 9 });
  const { verdict, reasons } = await byAction(pull);
  undo();
  expect(verdict).toBe('collect-evidence');
  expect(reasons.map(({ test: name }) => name)).toEqual(['unverified']);
});

test.each<[string, (body: string) => string]>([
  ['takes it out', (body) => body.replace(/<!-- agent-incident-review:proof [^>]+ -->/, '')],
  [
    'writes another commit into it',
    (body) => body.replace(/(:proof acme\/agents )[0-9a-f]{40}/, `$1${'e'.repeat(40)}`),
  ],
  [
    'gives it to another repository',
    (body) => body.replace(':proof acme/agents ', ':proof acme/evals '),
  ],
])('who edits the comment and %s frees no release', async (_, edit) => {
  await app.stop();
  const { id, body } = await ownComment(incident);
  expect(edit(body)).not.toBe(body);
  await github.as('wren').editComment(id, edit(body));
  const { verdict, reasons } = await byAction(pull);
  await github.as('wren').editComment(id, body);
  await startApp();
  expect(verdict).toBe('collect-evidence');
  expect(reasons[0]?.message).toMatch(/somebody else than the App edited its comment last/);
});

test.each([
  ['the eval', 'maya', 'eval', []],
  ['the gate alone', 'maya', 'gate', ['case-missing']],
  ['the eval, without the role for it,', 'wren', 'eval', ['case-missing']],
])('who retires %s', async (_, who, kind, expected) => {
  const said = `/retire ${kind} because the refund agent was switched off`;
  const { id } = await github.as(who).comment(incident, said);
  const { tests } = await judge();
  await github.as(who).deleteComment(id);
  await app.idle();
  expect(tests).toEqual(expected);
});

test('an incident whose case was accepted from another repository is not asked for', async () => {
  const other = await learn('evals');
  expect((await ownComment(other)).body).toMatch(/agent-incident-review:proof acme\/evals /);
  await change();
  await open();
  const { facts } = await byAction(pull);
  expect(facts.census?.incidents.map(({ ref }) => ref)).toEqual([`acme/agents#${incident}`]);
  expect((await judge()).tests).toEqual(['case-missing']);
});

test('what somebody takes out of the comment the App writes anew, though its run is gone', async () => {
  for (const run of runs) github.workflowRuns.expire(run);
  const { id, body } = await ownComment(incident);
  const [line = ''] = /<!-- agent-incident-review:proof [^>]+ -->/.exec(body) ?? [];
  await github.as('wren').editComment(id, body.replace(line, ''));
  await app.idle();
  expect((await ownComment(incident)).body).toContain(line);
  expect((await judge()).tests).toEqual(['case-missing']);
});

test('who deletes the comment frees no release', async () => {
  await app.stop();
  const { id } = await ownComment(incident);
  await github.as('dana').deleteComment(id);
  const { verdict, reasons } = await byAction(pull);
  expect(verdict).toBe('collect-evidence');
  expect(reasons[0]?.message).toMatch(/its comment is gone/);
  await startApp();
  await github.as('dana').comment(incident, '/review');
  await app.idle();
  // Nothing shows any more that its case has ever passed, so it is not learned; the gate lists it.
  expect(await github.as('dana').labels(incident)).toContain('review:changes-pending');
  expect((await byAction(pull)).summary).toMatch(/closed before it was learned/);
});
