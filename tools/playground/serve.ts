// Serves the playground on a loopback port.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createPlayground } from './app.js';
import type { World } from './world.js';

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves at 127.0.0.1; port 0 takes a free one.
 * @throws Error for people where the port is taken.
 */
export async function servePlayground(world: World, port: number): Promise<Served> {
  const server = createServer(getRequestListener(createPlayground(world).fetch));
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(
              `Port ${port} is taken, perhaps by another playground. Choose another: PORT=8322 npm run playground`,
              { cause: error },
            )
          : error,
      );
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}
