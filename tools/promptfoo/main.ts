// Tries everything on promptfoo, two at a time, and tells each as it ends.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DRAFTS, tryDraft } from './drafts.js';
import { tryWorld } from './prove.js';
import type { Tools, Tried } from './tools.js';
import { WORLDS } from './worlds.js';

const AT_A_TIME = 2;

/** @returns how many went otherwise than expected. */
export async function runAll(tools: Tools, say: (line: string) => void): Promise<number> {
  const home = mkdtempSync(join(tmpdir(), 'promptfoo-'));
  const left: Array<() => Promise<Tried[]>> = [
    ...WORLDS.map((world) => () => tryWorld(world, tools, home)),
    ...DRAFTS.map((draft) => async () => [await tryDraft(draft, tools, home)]),
  ];
  const all: Tried[] = [];
  const lane = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      for (const tried of await next()) {
        all.push(tried);
        const { right, name, expected, got } = tried;
        say(`${right ? 'ok   ' : 'WRONG'} ${name} | expected ${expected} | got ${got}`);
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_A_TIME }, lane));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
  const right = all.filter((tried) => tried.right).length;
  say(`promptfoo ${tools.version}: ${right} of ${all.length} as expected`);
  return all.length - right;
}
