// The playground with the sources in this process, for tests.
import { action } from '../../../test/support/action.js';
import { serveAppFor } from '../../embedded-github/app-in-process.js';
import { type Served, servePlayground } from '../serve.js';
import { createWorld, type World } from '../world.js';

export interface Playground extends Served {
  readonly world: World;
}

export async function startPlayground(): Promise<Playground> {
  const world = await createWorld({ startApp: serveAppFor, action });
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
