// The server of the fault test as a file that a process can run.
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { atEnd } from '../../embedded-github/at-end.js';

/** A bundle beside the packages; run from the repository. */
export function bundled(): { make(): Promise<string>; remove(): void } {
  const server = resolve(`node_modules/.soak-server-${process.pid}.mjs`);
  const remove = () => rmSync(server, { force: true });
  let takeBack = () => {};
  return {
    async make() {
      takeBack = atEnd(remove);
      await promisify(execFile)(process.execPath, ['tools/soak/faults/build-server.mjs', server]);
      return server;
    },
    remove() {
      takeBack();
      remove();
    },
  };
}

/** Bundles it, lets it be used, and takes it away. */
export async function withServer<T>(use: (server: string) => Promise<T>): Promise<T> {
  const bundle = bundled();
  try {
    return await use(await bundle.make());
  } finally {
    bundle.remove();
  }
}
