// The report of the playground's incidents, as `mode: report` would write it now.
import { Octokit } from '@octokit/core';
import type { Context, Hono } from 'hono';
import { readHealth } from '../../../src/collect/health.js';
import { type Report, reportHealth } from '../../../src/core/health/report.js';
import { windowOf } from '../../../src/core/health/window.js';
import { instrument } from '../../../src/github/client.js';
import { reportFigures } from '../../../src/report/page.js';
import { PART_STYLE } from '../../../src/report/style.js';
import { UNRECORDED } from '../../embedded-github/proxy.js';
import type { Site } from '../site.js';
import { ReportPage } from '../views/report.js';

/** Read by the token that a workflow would have; reading is no news. */
async function readReport({ world: { github } }: Site): Promise<Report> {
  const octokit = new Octokit({ auth: await github.actionsToken(), baseUrl: github.apiUrl });
  octokit.hook.before('request', (options) => {
    options.headers[UNRECORDED] = '1';
  });
  const now = new Date().toISOString();
  const window = windowOf({}, now);
  const { repository, host } = github;
  return reportHealth(
    await readHealth({ client: instrument(octokit), repository, ...window, host, now }),
  );
}

/** The same with the incidents' addresses in the playground. */
function linkedHere(report: Report, site: Site, c: Context): Report {
  const { link } = site.shown();
  const here = (url: string) => new URL(link?.(url) ?? url, c.req.url).href;
  return {
    ...report,
    incidents: report.incidents.map((one) => ({ ...one, url: here(one.url) })),
  };
}

export function reportRoutes(app: Hono, site: Site): void {
  app.get('/report', async (c) => {
    const report = linkedHere(await readReport(site), site, c);
    return site.page(c, 'Report', <ReportPage figures={reportFigures(report)} />);
  });
  app.get('/report/style.css', (c) => {
    c.header('Content-Type', 'text/css; charset=utf-8');
    return c.body(PART_STYLE);
  });
}
