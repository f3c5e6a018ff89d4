// Writes the pages of the pictures and takes the pictures, light and dark, with Chromium.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { CHROMIUM, NO_CHROMIUM } from '../../playground/chromium.js';
import { htmlPath, picturePages } from './pages.js';

const WIDTH = 832;
const MOST_BYTES = 150_000;
const SCHEMES = ['light', 'dark'] as const;

/**
 * Makes everything anew. @param root folder of the repository, with a slash
 * @throws Error for people where there is no browser, or a picture is too large for a page.
 */
export async function makePictures(root: string): Promise<void> {
  if (CHROMIUM === null) throw new Error(NO_CHROMIUM);
  const pages = await picturePages(root);
  const browser = await chromium.launch({ executablePath: CHROMIUM });
  try {
    const context = await browser.newContext({
      viewport: { width: WIDTH, height: 600 },
      deviceScaleFactor: 1.5,
    });
    const page = await context.newPage();
    for (const [name, html] of Object.entries(pages)) {
      const path = root + htmlPath(name);
      writeFileSync(path, html);
      await page.goto(pathToFileURL(path).href);
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme });
        const file = `docs/images/${name}-${colorScheme}.png`;
        await page.locator('body').screenshot({ path: root + file });
        const { length } = readFileSync(root + file);
        if (length > MOST_BYTES) {
          throw new Error(`${file} has ${length} bytes; at most ${MOST_BYTES} load quickly.`);
        }
        process.stdout.write(`${file}: ${length} bytes\n`);
      }
    }
  } finally {
    await browser.close();
  }
}
