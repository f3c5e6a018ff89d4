// The buttons of a failed `Release gate`, and `/judge`: who may, and what follows.
import { completeBody } from '../support/body.js';
import { app, file, gate, github, release, useScene } from '../support/scene.js';

useScene();

async function failing() {
  const number = await file();
  const pull = await release(`Incident: #${number}`);
  const run = await gate(pull.head.sha);
  if (!run) throw new Error('there is no check run');
  return { number, pull, run };
}

async function press(run: number, button: string, login: string) {
  const before = app.log().length;
  await github.press(run, button, login);
  await app.idle();
  return app.log().slice(before);
}

async function tasks(): Promise<string[]> {
  const { data } = await github.as('dana').octokit.rest.issues.listForRepo({
    ...{ owner: 'acme', repo: 'agents', labels: 'incident-task', state: 'all' },
  });
  return data.map(({ title }) => title);
}

test('a failed gate has three, a green one none', async () => {
  const { number, pull, run } = await failing();
  expect(github.buttons(run.id).map(({ label }) => label)).toEqual([
    'Judge again',
    'Open tasks',
    'Draft eval case',
  ]);
  for (const kind of ['eval', 'gate']) {
    await github.as('maya').comment(number, `/attest ${kind} https://example.com/${kind}`);
  }
  await app.idle();
  const green = await gate(pull.head.sha);
  expect(green).toMatchObject({ id: run.id, conclusion: 'success' });
  expect(github.buttons(run.id)).toEqual([]);
});

test('“Judge again” reads everything afresh', async () => {
  const { pull, run } = await failing();
  expect(await press(run.id, 'judge', 'wren')).toContain(`key: 'pull:acme/agents#${pull.number}'`);
});

test.each([
  ['tom', 'who may triage'],
  ['sam', 'a stranger'],
])('%s, %s, presses in vain, and the log says so', async (login) => {
  const { run, pull } = await failing();
  for (const button of ['judge', 'tasks', 'eval-case']) {
    const logged = await press(run.id, button, login);
    expect(logged).toContain(`@${login} lacks the role write in acme/agents`);
    expect(logged).not.toContain(`'pull:acme/agents#${pull.number}'`);
  }
  expect(await tasks()).toEqual([]);
});

test('“Open tasks” opens an issue for each planned change, once, and they are known from then on', async () => {
  const { number, run } = await failing();
  await press(run.id, 'tasks', 'wren');
  const opened = (await tasks()).filter((title) => title.includes(`incident ${number}`));
  expect(opened).toHaveLength(2);
  await press(run.id, 'tasks', 'wren');
  expect((await tasks()).filter((title) => title.includes(`incident ${number}`))).toEqual(opened);
  await github.as('tom').editIssue(number, { body: completeBody({ timeline: 'Later' }) });
  await app.idle();
  const comments = await github.as('dana').listComments(number);
  const { data } = await github.as('dana').octokit.rest.issues.listForRepo({
    ...{ owner: 'acme', repo: 'agents', labels: 'incident-task' },
  });
  const task = data.find(({ title }) => title.includes(`incident ${number}`));
  expect(comments[0]?.body).toContain(`#${task?.number}`);
});

test('`/judge` is answered by a thumb where it counts, by a puzzled face where not', async () => {
  const { pull } = await failing();
  const reactions = async (login: string, body: string) => {
    const { id } = await github.as(login).comment(pull.number, body);
    await app.idle();
    const { data } = await github.as('dana').octokit.rest.reactions.listForIssueComment({
      ...{ owner: 'acme', repo: 'agents', comment_id: id },
    });
    return data.map(({ content }) => content);
  };
  expect(await reactions('wren', '/judge')).toEqual(['+1']);
  expect(await reactions('tom', '/Judge')).toEqual(['confused']);
  expect(await reactions('wren', '> /judge')).toEqual([]);
  expect(await reactions('wren', 'Please do not judge/judge us')).toEqual([]);
});
