// What each kind of event costs: the App's requests on the embedded GitHub, counted, as measured.json keeps them.
import { completeBody } from '../../test/support/body.js';
import { serveAppFor } from '../embedded-github/app-in-process.js';
import { startGitHub } from '../embedded-github/github.js';
import type { Cost, Measured } from './model.js';

export async function measure(command: string): Promise<Measured> {
  const github = await startGitHub();
  const dana = github.as('dana');
  await dana.commitFiles('production', { 'a.txt': 'a\n' }, 'Start').catch(() => undefined);
  let app = await serveAppFor(github);
  await app.idle();

  /** The App's requests while something is done, until it rests. */
  async function cost(act: () => Promise<unknown>): Promise<Cost> {
    await app.idle();
    const before = github.requests.length;
    await act();
    await app.idle();
    const own = github.requests
      .slice(before)
      .filter(({ caller }) => caller === github.app.login || caller === 'app')
      // GitHub does not count what has not changed.
      .filter(({ status }) => status !== 304);
    const graphql = own.filter(({ path }) => /\/graphql$/.test(path)).length;
    const writes = own.filter(
      ({ method, path }) => method !== 'GET' && !/\/graphql$|\/access_tokens$/.test(path),
    ).length;
    return { requests: own.length - graphql, graphql, writes };
  }

  const tom = github.as('tom');
  let [incident, feature, release] = [0, 0, 0];
  const kinds: Record<string, Cost> = {};
  // The first of its kind makes labels, which is done once in a repository.
  await cost(() => tom.fileIncident('Refunds went out twice', completeBody()));
  kinds['an incident is filed'] = await cost(async () => {
    incident = (await tom.fileIncident('Refunds went out twice', completeBody())).number;
  });
  kinds['an incident is edited'] = await cost(() =>
    tom.editIssue(incident, { body: completeBody({ workflowStep: 'refund.issue, step 3' }) }),
  );
  kinds['somebody comments on an issue'] = await cost(() => tom.comment(incident, 'I look at it.'));
  kinds['a pull request is opened'] = await cost(async () => {
    const pull = await dana.propose(
      { title: 'Feature', head: 'feature', base: 'main', body: 'Nothing special' },
      { 'src/a.ts': 'export const a = 1;\n' },
    );
    feature = pull.number;
  });
  kinds['a pull request gets a commit'] = await cost(() =>
    dana.commitFiles('feature', { 'src/b.ts': 'export const b = 2;\n' }, 'More'),
  );
  kinds['a pull request is merged'] = await cost(() => dana.mergePull(feature));
  kinds['a release is proposed that names an incident'] = await cost(async () => {
    const body = `Incident: #${incident}`;
    const pull = await dana.propose(
      { title: 'Release 2.4.0', head: 'next', base: 'production', body },
      { 'notes.md': 'Notes\n' },
    );
    release = pull.number;
  });
  kinds['a release gets a commit'] = await cost(() =>
    dana.commitFiles('next', { 'more.md': 'More\n' }, 'More'),
  );
  const eval1 = {
    'evals/refund.eval.yaml': '- case: a repeated refund is escalated to a person\n',
  };
  kinds['the eval of an open release lands'] = await cost(async () => {
    const body = `Incident: #${incident}`;
    const pull = await dana.propose({ title: 'Eval', head: 'eval', base: 'main', body }, eval1);
    await dana.mergePull(pull.number);
  });
  await dana.closePull(release);
  await app.idle();
  /** A look at everything, by a process that knows nothing yet. */
  async function pass(): Promise<Cost> {
    await app.stop();
    const before = github.requests.length;
    return cost(async () => {
      app = await serveAppFor(github);
      await app.idle();
    }).then((all) => {
      if (github.requests.length === before) throw new Error('a pass that asks for nothing');
      return all;
    });
  }
  const than = (less: Cost, more: Cost, times = 1): Cost => ({
    requests: more.requests - times * less.requests,
    graphql: more.graphql - times * less.graphql,
    writes: more.writes - times * less.writes,
  });
  const two = await pass();
  await tom.fileIncident('A third', completeBody());
  await app.idle();
  const three = await pass();
  const anIncident = than(two, three);
  await dana.propose(
    { title: 'Feature', head: 'open', base: 'main', body: 'Nothing special' },
    { 'src/c.ts': 'export const c = 3;\n' },
  );
  await app.idle();
  kinds['a pass, an open incident'] = anIncident;
  kinds['a pass, an open pull request'] = than(three, await pass());
  kinds['a pass, the rest of a repository'] = than(anIncident, two, 2);
  await app.stop();
  await github.close();
  return { command, kinds };
}
