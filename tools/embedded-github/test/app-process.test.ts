// The App as a process: readiness, early death, a graceful end.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startApp, startAppFor } from '../app-process.js';
import { startGitHub } from '../github.js';
import { freePort } from '../ports.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'app-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function entry(source: string): Promise<string> {
  const path = join(folder, `${Math.random()}.mjs`);
  await writeFile(path, source);
  return path;
}

async function env(): Promise<Record<string, string>> {
  return { HOST: '127.0.0.1', PORT: `${await freePort()}` };
}

test('is ready when it answers, and ends by SIGTERM with its own code', async () => {
  const app = await startApp(
    await entry(
      `import { createServer } from 'node:http';
       const server = createServer((q, r) => r.writeHead(q.url === '/ping' ? 200 : 404).end());
       server.listen(Number(process.env.PORT), process.env.HOST, () => console.log('up'));
       process.on('SIGTERM', () => { console.log('drained'); process.exit(0); });`,
    ),
    await env(),
  );
  expect(await app.stop()).toBe(0);
  expect(app.output()).toBe('up\ndrained\n');
});

test('an App that ends before it answers is an error with its output', async () => {
  const dead = await entry("console.error('WEBHOOK_SECRET is missing'); process.exit(1);");
  await expect(startApp(dead, await env())).rejects.toThrow('WEBHOOK_SECRET is missing');
});

test('a Probot App reads and writes at the embedded GitHub', async () => {
  const probot = pathToFileURL(join(process.cwd(), 'node_modules/probot/lib/index.js'));
  const source = `import { run } from '${probot}';
    run((app) => {
      app.on('issues.opened', async (context) => {
        const { data } = await context.octokit.rest.issues.get(context.issue());
        await context.octokit.rest.issues.createComment(context.issue({ body: 'read: ' + data.title }));
      });
    });`;
  const github = await startGitHub();
  const app = await startAppFor(github, await entry(source), { LOG_LEVEL: 'warn' });
  try {
    const { number } = await github.as('sam').fileIncident('Boom', 'body');
    await github.delivered();
    const comments = await github.as('dana').listComments(number);
    expect(comments.map(({ body, user }) => [body, user?.login])).toEqual([
      ['read: Boom', github.app.login],
    ]);
  } finally {
    await app.stop();
    await github.close();
  }
});
