// A repository with a form in its own language: the App comments, the gate holds, and drift is told.

import { defaultConfig } from '../../src/core/config/constants.js';
import { renderFilingForm } from '../../src/core/incident/form/issue-form.js';
import { completeBody } from '../support/body.js';
import { germanBody, germanForms } from '../support/repository-form.js';
import { app, CONFIG, file, github, propose, useScene } from '../support/scene.js';
import { judge, release } from '../support/worlds.js';

const FILING = '.github/ISSUE_TEMPLATE/agent-incident.yml';
const OPEN = 'incidents: { since: 2020-01-01 }\nrelease: { incidents: open }\n';
const BODY = germanBody(completeBody({ detectionSource: 'Alarm' }));

describe('the gate, by the Action and by the App', () => {
  const world = (forms: Record<string, string> | null) =>
    release([{ id: 'f1', message: 'Change', files: forms ?? { 'a.txt': 'a\n' } }], [], {
      body: 'Nothing is named here',
      incident: { body: BODY, comments: [] },
      world: { config: OPEN },
    });

  test.each<[string, Record<string, string> | null, string, RegExp]>([
    ['is held by an incident of the own form', germanForms(), 'hold', /eval/],
    ['takes it for none where there is no such form', null, 'ship', /not in this form/],
    [
      'does not ship where the form is broken',
      { ...germanForms(), [FILING]: 'name: [\n' },
      'collect-evidence',
      /issue form of acme\/agents/,
    ],
    [
      'reads it by the one file that is there, under the other extension',
      { [FILING.replace('.yml', '.yaml')]: germanForms()[FILING] ?? '' },
      'hold',
      /eval/,
    ],
  ])('%s', async (_, forms, verdict, said) => {
    const judged = await judge(world(forms));
    if (verdict === 'collect-evidence') expect(judged.tests).toContain('unverified');
    else expect(judged.verdict).toBe(verdict);
    expect(judged.summary).toMatch(said);
    const anywhere = (text: string) => text.replace(/https?:\/\/[^/]+/g, '');
    expect(anywhere(judged.app)).toBe(anywhere(judged.summary));
  });
});

describe('the App', () => {
  useScene();

  async function comment(number: number): Promise<string> {
    await app.idle();
    const comments = await github.as('dana').listComments(number);
    return comments.map(({ body }) => body ?? '').join('\n');
  }

  async function run(sha: string) {
    await app.idle();
    const runs = await github.as('dana').checkRuns(sha);
    return runs
      .filter(({ name }) => name === 'Release gate configuration')
      .sort((a, b) => b.id - a.id)[0];
  }

  const commit = (files: Record<string, string | null>) =>
    github.as('dana').commitFiles('main', files, 'Forms');

  async function change(files: Record<string, string | null>) {
    const pull = await github
      .as('wren')
      .propose({ title: 'Forms', head: `forms-${Math.random()}` }, files);
    return { pull, check: await run(pull.head.sha) };
  }

  test('says nothing on a body whose labels it does not know, and reviews it once there is the form', async () => {
    const before = await file(BODY);
    expect(await comment(before)).toBe('');
    await commit(germanForms());
    const number = await file(BODY);
    const said = await comment(number);
    expect(said).toContain('agent-incident-review:incident');
    expect(said).not.toMatch(/Severity is|not read|is no option/);
    expect(await github.as('dana').labels(number)).toEqual(
      expect.arrayContaining(['severity:sev2', 'review:changes-pending']),
    );
    const ours = await file(completeBody());
    await app.idle();
    expect(await github.as('dana').labels(ours)).toEqual(await github.as('dana').labels(number));
  });

  test('checks a pull request that changes a form and nothing else, and says at which line it drifted', async () => {
    const drifted = (germanForms()[FILING] ?? '').replace('id: severity', 'id: schwere');
    const { pull, check } = await change({ [FILING]: drifted });
    expect(check).toMatchObject({
      conclusion: 'neutral',
      output: { title: 'An issue form does not fit the configuration' },
    });
    expect(check?.output.summary).toContain('No field has the id `severity`');
    const { data } = await github.as('dana').octokit.rest.checks.listAnnotations({
      owner: 'acme',
      repo: 'agents',
      check_run_id: check?.id ?? 0,
    });
    expect(data[0]).toMatchObject({ path: FILING, start_line: 6, annotation_level: 'warning' });
    await github.as('wren').commitFiles(pull.head.ref, germanForms(), 'Put it back');
    const { head } = await github.as('dana').getPull(pull.number);
    expect(await run(head.sha)).toBeUndefined();
    await github.as('dana').closePull(pull.number);
  });

  test('fails a pull request whose form GitHub would refuse', async () => {
    const refused = renderFilingForm(defaultConfig()).replace('"Alert"', 'No');
    const { pull, check } = await change({ [FILING]: refused });
    expect(check).toMatchObject({
      conclusion: 'failure',
      output: { title: 'An issue form cannot be used' },
    });
    await github.as('dana').closePull(pull.number);
  });

  test('holds the forms against the configuration that a pull request brings', async () => {
    const levels = 'severity: { levels: [P1, P2], serious: [P1] }\n';
    const { pull, check } = await change({ [CONFIG]: levels });
    expect(check?.output.summary).toContain('does not offer `P1`, `P2`');
    await github.as('dana').closePull(pull.number);
  });

  test('leaves a pull request alone that changes no form', async () => {
    const pull = await propose('Else', '', 'else.txt');
    expect(await run(pull.head.sha)).toBeUndefined();
    await github.as('dana').closePull(pull.number);
  });

  test('says of the default branch that a form fits, drifted, or is not there', async () => {
    const fits = await run(await commit({ [CONFIG]: '# none\n' }));
    expect(fits?.output.summary).toContain('`Kunde` as `User`');
    expect(fits?.output.title).not.toContain('does not fit');
    const drifted = germanForms()[FILING]?.replace('["incident"]', '["bug"]') ?? '';
    const told = await run(await commit({ [FILING]: drifted }));
    expect(told).toMatchObject({
      conclusion: 'neutral',
      output: { title: expect.stringContaining('an issue form does not fit it') },
    });
    const broken = await run(await commit({ [FILING]: 'body: [' }));
    expect(broken?.conclusion).toBe('failure');
    const gone = Object.fromEntries(Object.keys(germanForms()).map((path) => [path, null]));
    const none = await run(await commit(gone));
    expect(none?.output.summary).toContain('No issue form is here');
    expect(none?.output.title).not.toContain('form');
  });

  test('looks at the forms of the repository that holds the incidents', async () => {
    const wrong = germanForms()[FILING]?.replace('["incident"]', '["bug"]') ?? '';
    const elsewhere = github.as('dana').in('incidents');
    await elsewhere.commitFiles('main', { [FILING]: wrong }, 'Forms');
    const check = await run(
      await commit({ [CONFIG]: 'incidents: { repository: acme/incidents }\n' }),
    );
    expect(check?.conclusion).toBe('neutral');
    // That repository is private, and this one is public.
    expect(check?.output.summary).toContain('on the issue form of acme/incidents');
    expect(check?.output.summary).not.toContain('bug');
  });
});
