// The App after it was away.
import { inDays, SOON } from '../support/days.js';
import { app, file, gate, github, release, startApp, unique, useScene } from '../support/scene.js';

useScene();

test('what changed while the App was down is caught up with at its start', async () => {
  const number = await file();
  const pull = await release(`Incident: #${number}`);
  expect((await gate(pull.head.sha))?.conclusion).toBe('failure');
  await app.stop();
  await github
    .as('maya')
    .comment(
      number,
      `/waive eval until ${SOON} because it is retired\n/waive gate until ${SOON} because it is retired`,
    );
  const missed = await github
    .as('dana')
    .propose({ title: 'x', head: unique('branch'), base: 'main', body: '' }, { 'x.txt': 'x\n' });
  await startApp();
  await app.idle();
  expect((await gate(pull.head.sha))?.conclusion).toBe('success');
  expect((await gate(missed.head.sha))?.conclusion).toBe('success');
  expect(await github.as('dana').labels(number)).toContain('review:learned');
});

test('a waiver that ended while the App was down holds its release again', async () => {
  const pull = await release(`Incident: #${await file()}`);
  await github
    .as('maya')
    .comment(pull.number, `/waive release until ${SOON} because the fix has to ship`);
  await app.idle();
  expect((await gate(pull.head.sha))?.conclusion).toBe('success');
  await app.stop();
  await startApp(() => `${inDays(30)}T00:00:00.000Z`);
  await app.idle();
  expect((await gate(pull.head.sha))?.conclusion).toBe('failure');
});
