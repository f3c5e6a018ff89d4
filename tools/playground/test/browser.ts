// A real browser for tests: Debian's Chromium, or the one that `CHROMIUM` names.
import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const asked = process.env.CHROMIUM;

/** Path of the browser; null where there is none. */
export const CHROMIUM = asked || (PLACES.find((path) => existsSync(path)) ?? null);

const NONE = `No Chromium at ${PLACES.join(', ')}: install Debian's package "chromium", or name one by CHROMIUM=/path.`;

/** `describe` where there is a browser; without one it is skipped loudly, and fails in CI. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (CHROMIUM !== null) {
    describe(name, tests);
  } else if (process.env.CI === 'true') {
    test(name, () => {
      throw new Error(NONE);
    });
  } else {
    process.stderr.write(`\nSKIPPED, ${name}: ${NONE}\n`);
    describe.skip(name, tests);
  }
}

export async function launch(): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath: CHROMIUM ?? '' });
}
