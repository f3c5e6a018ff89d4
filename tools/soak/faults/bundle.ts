// The server of the fault test as a file that a process can run.
import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

/** Bundles it beside the packages, lets it be used, and takes it away. Run from the repository. */
export async function withServer<T>(use: (server: string) => Promise<T>): Promise<T> {
  const server = resolve(`node_modules/.soak-server-${process.pid}.mjs`);
  await promisify(execFile)(process.execPath, ['tools/soak/faults/build-server.mjs', server]);
  try {
    return await use(server);
  } finally {
    await rm(server, { force: true });
  }
}
