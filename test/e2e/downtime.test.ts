// What happened while the App was down is found after its start, without anything being sent again.
import { readFileSync } from 'node:fs';
import { type AppInProcess, serveAppFor } from '../../tools/embedded-github/app-in-process.js';
import { type EmbeddedGitHub, startGitHub } from '../../tools/embedded-github/github.js';
import { DEPLOYING } from '../../tools/embedded-github/world.js';
import { inDays } from '../support/days.js';
import { CONFIG } from '../support/deploying.js';
import { type Kept, NOT_FOUND, type Place, ROWS, type Row, STRICT } from '../support/downtime.js';

const AWAY = {
  short: () => new Date().toISOString(),
  // Nothing that happened is among the latest changes then: the look at everything has to find it.
  month: () => `${inDays(30)}T00:00:00.000Z`,
};

describe.each(['short', 'month'] as const)('the App was away (%s)', (away) => {
  const rows = ROWS.filter(({ after = away }) => after === away);
  const kept = new Map<Row, Kept>();
  let github: EmbeddedGitHub;
  let app: AppInProcess;
  let place: Place;

  beforeAll(async () => {
    github = await startGitHub({
      app: DEPLOYING,
      repositories: [{ name: 'agents' }, { name: STRICT }],
    });
    const dana = github.as('dana');
    const config = 'release:\n  environments: [production, staging]\n';
    await dana.commitFiles('main', { [CONFIG]: config }, 'Configure');
    const strict = 'incidents:\n  closed: reopen\n';
    await dana.in(STRICT).commitFiles('main', { [CONFIG]: strict }, 'Configure');
    app = await serveAppFor(github);
    place = { github, idle: () => app.idle() };
    const empty = { number: 0, sha: '', was: '' };
    for (const row of rows) kept.set(row, { ...empty, ...(await row.before?.(place)) });
    await app.idle();
    await app.stop();
    for (const row of rows) {
      const known = kept.get(row) ?? empty;
      kept.set(row, { ...known, ...(await row.down(place, known)) });
    }
    app = await serveAppFor(github, { now: AWAY[away] });
    await app.idle();
  });
  afterAll(async () => {
    await app.stop();
    await github.close();
  });

  test.each(rows.map((row) => [row.what, row] as const))('%s', async (_, row) => {
    expect(await row.seen(place, kept.get(row) as Kept)).toEqual(row.expected);
  });

  test('nothing was sent again', () => {
    const again = github.requests.filter(({ path }) => path.endsWith('/attempts'));
    expect(again).toEqual([]);
  });
});

test('the page has each row of this test, and says of the rest that it is not found', () => {
  const page = readFileSync(new URL('../../docs/downtime.md', import.meta.url), 'utf8');
  const table = [...page.matchAll(/^\| (.+?) \| (found|not found)/gm)].map(([, what, is]) => [
    what,
    is,
  ]);
  expect(table).toEqual([
    ...ROWS.map(({ what }) => [what, 'found']),
    ...NOT_FOUND.map((what) => [what, 'not found']),
  ]);
});
