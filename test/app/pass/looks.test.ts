// When the App looks again is said by whoever starts it; each look finds what no event told.
import { serveAppFor } from '../../../tools/embedded-github/app-in-process.js';
import { startGitHub } from '../../../tools/embedded-github/github.js';
import { COMPLETE, renderAnswers } from '../../support/body.js';

test('an incident that no event told of is reviewed at the next look', async () => {
  const github = await startGitHub();
  const heard = { look: () => {}, stopped: false };
  const looks = (look: () => void) => {
    heard.look = look;
    return {
      stop() {
        heard.stopped = true;
      },
    };
  };
  const app = await serveAppFor(github, { looks });
  await app.idle();
  github.deliverTo(null);
  const { number } = await github.as('tom').fileIncident('Refunded twice', renderAnswers(COMPLETE));
  const written = async () => (await github.as('dana').listComments(number)).length;
  await app.idle();
  expect(await written()).toBe(0);
  heard.look();
  await app.idle();
  expect(await written()).toBe(1);
  await app.stop();
  expect(heard.stopped).toBe(true);
  await github.close();
}, 60_000);
