// The App while the configuration does not enforce the gate yet.
import { inDays } from '../support/days.js';
import { app, CONFIG, file, gate, github, release, startApp, useScene } from '../support/scene.js';

useScene();

const configure = async (text: string | null) => {
  await github.as('dana').commitFiles('main', { [CONFIG]: text }, 'Configure');
  await app.idle();
};

test('until its day a release is neutral and told what it would owe, from that day on it is held', async () => {
  const day = inDays(20);
  await configure(`release: { enforce: from ${day} }\n`);
  const pull = await release(`Incident: #${await file()}`);
  const before = await gate(pull.head.sha);
  expect(before).toMatchObject({
    conclusion: 'neutral',
    output: { title: expect.stringMatching(/Hold: 2 reasons \(not enforced\)/) },
  });
  expect(before?.output.summary).toContain(`Not enforced: until ${day} (UTC)`);
  expect(before?.output.summary).toContain('satisfy a required check');
  await app.stop();
  await startApp(() => `${day}T00:00:00.000Z`);
  await app.idle();
  const after = await gate(pull.head.sha);
  expect(after?.conclusion).toBe('failure');
  expect(after?.output.summary).not.toContain('ot enforced');
});

test('switched off and on again it follows the configuration by itself', async () => {
  await configure('release: { enforce: false }\n');
  const pull = await release(`Incident: #${await file()}`);
  expect((await gate(pull.head.sha))?.conclusion).toBe('neutral');
  await configure(null);
  expect((await gate(pull.head.sha))?.conclusion).toBe('failure');
});
