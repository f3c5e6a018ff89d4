// Runs the fault test at length: `npm run soak -- faults [acts] [seed] [processes] [lost]`.
import { rm } from 'node:fs/promises';
import { load, root } from '../../build/run-ts.mjs';
import { bundleServer } from './bundle.mjs';

/** @param {string[]} args acts, seed, processes, share of deliveries that never come. */
export async function run([acts = '12000', seed = '1', processes = '1', lost = '0'] = []) {
  const server = `${root}node_modules/.soak-server-${process.pid}.mjs`;
  await bundleServer(server);
  try {
    const { soak } = await load('tools/soak/faults/main.ts');
    const alike = await soak({
      server,
      seed: Number(seed),
      acts: Number(acts),
      processes: Number(processes),
      lost: Number(lost),
      say: (line) => console.log(line),
    });
    return alike ? 0 : 1;
  } finally {
    await rm(server, { force: true });
  }
}
