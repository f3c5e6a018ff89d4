// A key that GitHub does not take for the App's: the log says so at the start, and the server goes on.
import { serveAppFor } from '../../tools/embedded-github/app-in-process.js';
import { type EmbeddedGitHub, startGitHub } from '../../tools/embedded-github/github.js';
import { keyOfApp } from '../../tools/embedded-github/tokens.js';

let github: EmbeddedGitHub;
beforeAll(async () => {
  github = await startGitHub();
});
afterAll(() => github.close());

const EXPIRED = /^GET \/app$/;

test.each<[string, () => EmbeddedGitHub, RegExp]>([
  [
    'the key of another App',
    () => ({ ...github, app: { ...github.app, privateKey: keyOfApp('another') } }),
    /error: The key does not belong to App 4242 on 127\.0\.0\.1:\d+\. .*from the same App's settings page/,
  ],
  [
    'an App that does not exist',
    () => {
      github.failNext(EXPIRED, 404);
      return github;
    },
    /error: There is no App 4242 on 127\.0\.0\.1:\d+\. Check APP_ID, and GHE_HOST/,
  ],
  [
    'a GitHub that fails',
    () => {
      github.failNext(EXPIRED, 503);
      return github;
    },
    /warn: 127\.0\.0\.1:\d+ could not be asked who App 4242 is \(GitHub answered 503\); the server goes on/,
  ],
  ['the right key', () => github, /info: GitHub knows this App as agent-incident-review\[bot\]/],
])('%s', async (_, world, said) => {
  const app = await serveAppFor(world());
  await app.told;
  expect(app.log()).toMatch(said);
  expect((await fetch(`${app.url}/health`)).status).toBe(200);
  await app.stop();
});
