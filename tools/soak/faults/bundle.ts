// The server of the fault test as a file that a process can run.
import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

/** A bundle beside the packages; run from the repository. */
export function bundled(): { make(): Promise<string>; remove(): Promise<void> } {
  const server = resolve(`node_modules/.soak-server-${process.pid}.mjs`);
  return {
    async make() {
      await promisify(execFile)(process.execPath, ['tools/soak/faults/build-server.mjs', server]);
      return server;
    },
    remove: () => rm(server, { force: true }),
  };
}

/** Bundles it, lets it be used, and takes it away. */
export async function withServer<T>(use: (server: string) => Promise<T>): Promise<T> {
  const bundle = bundled();
  try {
    return await use(await bundle.make());
  } finally {
    await bundle.remove();
  }
}
