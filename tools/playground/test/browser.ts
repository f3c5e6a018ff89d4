// A real browser for tests.
import type { Browser } from 'playwright-core';
import { CHROMIUM, NO_CHROMIUM } from '../chromium.js';

/** `describe` where there is a browser; without one it is skipped loudly, and fails in CI. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (CHROMIUM !== null) {
    describe(name, tests);
  } else if (process.env.CI === 'true') {
    test(name, () => {
      throw new Error(NO_CHROMIUM);
    });
  } else {
    process.stderr.write(`\nSKIPPED, ${name}: ${NO_CHROMIUM}\n`);
    describe.skip(name, tests);
  }
}

export async function launch(): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath: CHROMIUM ?? '' });
}
