// `npm run playground`: the embedded GitHub, the shipped App and Action, and a web page to play with them.
import { fileURLToPath } from 'node:url';
import { startAppFor } from '../embedded-github/app-process.js';
import { servePlayground } from './serve.js';
import { createWorld } from './world.js';

const PORT = 8321;

function portAsked(text: string | undefined): number {
  if (text === undefined || text === '') return PORT;
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return Number(text);
  throw new Error(`PORT must be a number from 0 to 65535, such as ${PORT}; it is "${text}".`);
}

async function main(): Promise<void> {
  const port = portAsked(process.env.PORT);
  const bundle = (name: string) => fileURLToPath(new URL(name, import.meta.url));
  const world = await createWorld({
    startApp: (github) => startAppFor(github, bundle('./server.js')),
    action: bundle('./action.js'),
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

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
