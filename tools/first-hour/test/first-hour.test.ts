// The first hour ends with a held release, by the steps that the installation page tells.
import { type Built, buildPackage } from '../../../test/smoke/build.js';
import { playFirstHour } from '../play.js';
import { tellFirstHour } from '../tell.js';

let built: Built;

beforeAll(async () => {
  built = await buildPackage();
});
afterAll(() => built.remove());

test('from nothing to the first held release', async () => {
  const steps = await playFirstHour(built.bundle('server.js'), new Date());
  expect(steps.map(({ result }) => result)).toEqual([
    'the server prints the address of the registration',
    'GitHub shows the name of the App',
    'the App exists, its keys are in .env, and the page links to the installation',
    'the App opens the set-up pull request #1',
    'forms, configuration and workflow are on the default branch',
    "the App's comment stands on #2",
    expect.stringMatching(/^#3 is held: ⛔ Hold: \d+ reasons$/),
  ]);
  expect(tellFirstHour(steps)).toMatch(/minutes, assumed .* measured here/);
});
