// An incident that was transferred: it is judged by the people and the rules of the place where it is now.
import { completeBody } from '../support/body.js';
import { app, file, github, propose, useScene } from '../support/scene.js';

useScene({ repositories: [{ name: 'agents' }, { name: 'vault' }] });

async function comment(number: number): Promise<string> {
  await app.idle();
  const comments = await github.as('dana').in('vault').listComments(number);
  const own = comments.filter(({ user }) => user?.login === github.app.login);
  expect(own).toHaveLength(1);
  return own[0]?.body ?? '';
}

test('who may decide where it was has no say where it is', async () => {
  const pull = await propose('Add a case', '', 'evals/refund.yaml');
  const number = await file(
    completeBody({ evalChanges: `- [ ] A case — @maya — #${pull.number}` }),
  );
  await app.idle();
  const moved = await github.transferIssue(number, 'vault');
  await github.setRole('maya', 'read', 'vault');
  await github.as('maya').in('vault').comment(moved, '/attest eval https://ci.example.com/evals');
  expect(await comment(moved)).toContain('needs the role maintain');
  // What it references tells of a change, by the name that it had.
  await github.as('dana').editPull(pull.number, { title: 'Add a case of refunds' });
  const after = await comment(moved);
  expect(after).toContain('needs the role maintain');
  expect(after).not.toContain('eval ✅');
});
