// The playground with the sources in this process, for tests.
import { action } from '../../../test/support/action.js';
import { serveAppFor } from '../../embedded-github/app-in-process.js';
import { type Served, servePlayground } from '../serve.js';
import { createWorld, type World } from '../world.js';

export interface Playground extends Served {
  readonly world: World;
}

export async function startPlayground(): Promise<Playground> {
  // However busy the machine is, a page shows what the App has made of its cause.
  const world = await createWorld({ startApp: serveAppFor, action }, 240_000);
  const served = await servePlayground(world, 0);
  return {
    ...served,
    world,
    async close() {
      await served.close();
      await world.close();
    },
  };
}
