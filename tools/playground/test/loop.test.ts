// The demo's scenario by clicks in a real browser, as the tour leads.
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, launch } from './browser.js';
import { type Playground, startPlayground } from './start.js';

describeInBrowser('the loop by clicks', () => {
  let playground: Playground;
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    [playground, browser] = await Promise.all([startPlayground(), launch()]);
    page = await browser.newPage();
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(playground.url);
  });
  afterAll(async () => {
    await browser?.close();
    await playground?.close();
  });

  const click = (name: string | RegExp) => page.getByRole('button', { name }).click();
  const sees = (text: string | RegExp) => page.getByText(text).first().waitFor();
  const comment = () => page.getByRole('article', { name: /agent-incident-review/ }).first();
  const openPull = async () => {
    await click('Open the pull request');
    await page.waitForURL(/\/pulls\/\d+$/);
  };
  const mergePull = async () => {
    await openPull();
    await click(/^Go to #\d+ and merge it/);
    await page.getByRole('button', { name: 'Merge', exact: true }).click();
    await page.locator('.state.merged').waitFor();
  };

  test('1: the short form files the incident, and the App asks whether the harm goes on', async () => {
    await sees('0 of 8 steps are done.');
    await click(/^Open the short form/);
    expect(await page.getByLabel('Severity').inputValue()).toBe('SEV1');
    await click('File the incident');
    await comment().getByText('does the harm go on?').waitFor();
    expect(await comment().textContent()).not.toMatch(/[✅❔⬜]|Ledger/u);
  });

  test('2: with the facts the same comment turns to the review', async () => {
    await click(/^Edit the incident/);
    await click('Save');
    await comment().getByText('What failed').first().waitFor();
    expect(await page.getByRole('article', { name: /agent-incident-review/ }).count()).toBe(1);
  });

  test('3: the review plans an eval and a gate change', async () => {
    await click(/^Write the review/);
    await click('Save');
    await comment().getByText('changes pending').waitFor();
    await comment()
      .getByText(/Ledger: eval 🕓 · gate 🕓/u)
      .waitFor();
    await page.getByRole('listitem').filter({ hasText: 'review:changes-pending' }).waitFor();
  });

  test('4: a prompt change is merged', async () => {
    await click(/^Propose the prompt change/);
    await mergePull();
  });

  test('5: the release is held, and cannot be merged', async () => {
    await click(/^Open the release/);
    await openPull();
    await sees('Merging is blocked. The required check “Release gate” has failed');
    expect(await page.getByRole('button', { name: /^Merge$/ }).isDisabled()).toBe(true);
    await click('Run the Action');
    await sees('the job fails');
    expect(await page.getByLabel('Job summary').textContent()).toContain('Hold: 2 reasons');
  });

  test('6: with the eval alone it is held still', async () => {
    await click(/^Propose the eval/);
    await mergePull();
    await sees('Step 7 of 8: Land the gate change.');
    await page.getByRole('link', { name: 'Pull requests' }).click();
    await page.getByRole('link', { name: 'Release 2.4.0' }).click();
    await sees('⛔ Hold: 1 reason');
  });

  test('7: with the gate change it is let through', async () => {
    await click(/^Propose the policy/);
    await mergePull();
    await click(/^Open the release/);
    await page.locator('.check').getByText('✅ Ship').first().waitFor();
    await click('Run the Action');
    await sees('the job passes');
  });

  test('8: it is merged, and the tour says that the loop is closed', async () => {
    await page.getByRole('link', { name: 'Back to the pull request' }).click();
    await click(/^Merge$/);
    await page.locator('.state.merged').waitFor();
    await sees('The loop is closed.');
    await page.goto(playground.url);
    await sees('8 of 8 steps are done.');
  });

  test('what somebody else does appears by itself, and what is open stays open', async () => {
    await page.goto(`${playground.url}issues/1`);
    const ledger = comment().locator('details').filter({ hasText: 'Ledger' });
    await ledger.locator('summary').click();
    await playground.world.as('maya').comment(1, 'Seen, <b>thank you</b>.');
    await page.getByRole('article', { name: 'maya commented' }).waitFor();
    expect(await ledger.getAttribute('open')).not.toBeNull();
  });

  test('starting over throws all of it away', async () => {
    await page.goto(playground.url);
    await click('Start over');
    await sees('0 of 8 steps are done.');
  });

  test('no script failed and nothing was missing on the way', () => {
    expect(errors).toEqual([]);
  });
});
