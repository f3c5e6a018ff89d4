// An incident whose conversation is locked: the App may not comment, and tries so once a look.
import { app, file, github, useScene } from '../support/scene.js';

useScene();

test('it gets its labels, and is not asked for a comment again and again', async () => {
  const AT = { owner: 'acme', repo: 'agents' };
  github.failNext(/^POST .*\/comments$/, 403, {
    times: Number.POSITIVE_INFINITY,
    body: { message: 'Unable to create comment because issue is locked.' },
  });
  const from = github.requests.length;
  const number = await file();
  await app.idle();
  const tries = github.requests
    .slice(from)
    .filter(({ method, path }) => method === 'POST' && path.endsWith('/comments'));
  expect(tries.length).toBeLessThanOrEqual(2);
  const { data } = await github.as('dana').octokit.rest.issues.get({ ...AT, issue_number: number });
  const labels = data.labels.map((label) => (typeof label === 'string' ? label : label.name));
  expect(labels).toContainEqual(expect.stringMatching(/^review:/));
  expect(app.log()).toContain('GitHub refuses to write on the incident here (403)');
});
