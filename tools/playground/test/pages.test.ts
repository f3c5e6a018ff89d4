// Every page in a real browser: labels, headings, contrast, no sideways scroll, light and dark.
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, launch } from './browser.js';
import { type Playground, startPlayground } from './start.js';

const PAGES = [
  '/',
  '/issues',
  '/issues/new',
  '/issues/new?form=whole',
  '/issues/1',
  '/issues/1/edit?state=reviewed',
  '/pulls',
  '/pulls/new?kind=eval&incident=1',
  '/pulls/new?kind=release&incident=1',
  '/pulls/2',
  '/pulls/2/edit',
  '/pulls/2/action',
  '/report',
  '/nowhere',
];
const THEMES = ['light', 'dark'] as const;
const HOSTILE = `${'wide'.repeat(200)} <h1>Big</h1><style>*{display:none}</style><details><details>`;

/** What stands on a page that should not, read in the browser. */
function faultsOf(): string[] {
  type Colour = [red: number, green: number, blue: number, alpha: number];
  const colour = (text: string): Colour => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
    return [red, green, blue, alpha];
  };
  const over = (top: Colour, below: Colour): Colour => {
    const mix = (at: 0 | 1 | 2) => top[at] * top[3] + below[at] * (1 - top[3]);
    return [mix(0), mix(1), mix(2), 1];
  };
  const backdrop = (element: Element | null): Colour => {
    if (!element) return [255, 255, 255, 1];
    const own = colour(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, backdrop(element.parentElement));
  };
  const light = (one: Colour) => {
    const [red = 0, green = 0, blue = 0] = one.slice(0, 3).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return red * 0.2126 + green * 0.7152 + blue * 0.0722;
  };
  const faults: string[] = [];
  const headings = document.querySelectorAll('h1').length;
  if (headings !== 1) faults.push(`${headings} h1`);
  if (document.documentElement.lang !== 'en') faults.push('no language');
  for (const field of document.querySelectorAll('input:not([type=hidden]), select, textarea')) {
    const { labels, name } = field as HTMLInputElement;
    if (!labels?.[0]?.textContent?.trim() && !field.getAttribute('aria-label')) {
      faults.push(`no label: ${name}`);
    }
  }
  for (const one of document.querySelectorAll('button, a')) {
    if (!one.textContent?.trim()) faults.push(`no words: ${one.outerHTML.slice(0, 80)}`);
  }
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  if (new Set(ids).size < ids.length) faults.push('an id stands twice');
  const wide = document.documentElement.scrollWidth - window.innerWidth;
  if (wide > 0) faults.push(`scrolls sideways by ${wide}`);
  for (const element of document.querySelectorAll('body *')) {
    const words = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    if (!words || element.closest(':disabled, .skip, script')) continue;
    const below = backdrop(element);
    const [a, b] = [light(over(colour(getComputedStyle(element).color), below)), light(below)];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (contrast < 4.5) {
      faults.push(`contrast ${contrast.toFixed(1)}: ${element.textContent?.trim().slice(0, 40)}`);
    }
  }
  return faults;
}

describeInBrowser('every page', () => {
  let playground: Playground;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    [playground, browser] = await Promise.all([startPlayground(), launch()]);
    page = await browser.newPage();
    const go = async (path: string, button: string) => {
      await page.goto(new URL(path, playground.url).href);
      await page.getByRole('button', { name: button, exact: true }).click();
    };
    await page.goto(`${playground.url}issues`);
    await page.getByLabel('How far the review is').selectOption('reviewed');
    await page.getByRole('button', { name: 'Load it' }).click();
    await page.getByLabel(/^Comment as/).fill(HOSTILE);
    await page.getByRole('button', { name: 'Comment', exact: true }).click();
    await playground.world
      .as('dana')
      .commitFiles('main', { 'agents/prompt.md': `${'x'.repeat(400)}\n` }, 'Change the prompt');
    await go('/pulls/new?kind=release&incident=1', 'Open the pull request');
    await go('/pulls/2', 'Run the Action');
    await page.waitForURL(/action$/);
  });
  afterAll(async () => {
    await browser?.close();
    await playground?.close();
  });

  test.each(THEMES.flatMap((theme) => PAGES.map((path) => ({ theme, path }))))(
    '$path in $theme can be read and used by everybody at 400 px',
    async ({ theme, path }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width: 400, height: 800 });
      await page.goto(new URL(path, playground.url).href);
      await page.locator('main details').evaluateAll((folds) => {
        for (const fold of folds) fold.setAttribute('open', '');
      });
      expect(await page.evaluate(faultsOf)).toEqual([]);
      const [backdrop] = await page.evaluate(() =>
        (getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? []).map(Number),
      );
      expect(backdrop).toBe(theme === 'light' ? 255 : 13);
    },
  );

  test('the keyboard reaches the content first, then the pages, and sees where it is', async () => {
    await page.goto(playground.url);
    const reached: string[] = [];
    for (let key = 0; key < 7; key += 1) {
      await page.keyboard.press('Tab');
      reached.push((await page.locator(':focus').textContent()) ?? '');
      const outline = await page.evaluate(
        () => getComputedStyle(document.activeElement as Element).outlineStyle,
      );
      expect(outline).not.toBe('none');
    }
    expect(reached.slice(0, 6)).toEqual([
      'Skip to the content',
      'agent-incident-review',
      'Tour',
      'Incidents',
      'Pull requests',
      'Report',
    ]);
  });

  test('a block is copied by its button', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await playground.world.as('tom').comment(1, '```yaml\na: "<b>"\n```');
    await page.goto(`${playground.url}issues/1`);
    const box = page.getByRole('article', { name: 'tom commented' }).last();
    await box.getByRole('button', { name: 'Copy' }).click();
    await box.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('a: "<b>"\n');
  });
});
