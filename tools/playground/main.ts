// The embedded GitHub, the shipped App and Action, and a web page to play with them.
import { startAppFor } from '../embedded-github/app-process.js';
import { servePlayground } from './serve.js';
import { createWorld } from './world.js';

const PORT = 8321;

function portAsked(text: string | undefined): number {
  if (text === undefined || text === '') return PORT;
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return Number(text);
  throw new Error(`PORT must be a number from 0 to 65535, such as ${PORT}; it is "${text}".`);
}

/**
 * Opens it; SIGINT and SIGTERM end it. @param bundles paths of the server's and the Action's.
 * @throws Error for people where the port is wrong or taken.
 */
export async function openPlayground(bundles: { server: string; action: string }): Promise<void> {
  const port = portAsked(process.env.PORT);
  const world = await createWorld({
    startApp: (github) => startAppFor(github, bundles.server),
    action: bundles.action,
  });
  const site = await servePlayground(world, port).catch(async (error) => {
    await world.close();
    throw error;
  });
  process.stdout.write(`The playground is open at ${site.url}\nCtrl+C ends it.\n`);
  const end = () => {
    site
      .close()
      .then(() => world.close())
      .then(() => process.exit(0));
  };
  process.once('SIGINT', end).once('SIGTERM', end);
}
