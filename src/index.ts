// The package's entry: pure functions, and the Probot app as the default. Importing starts nothing.
import { randomUUID } from 'node:crypto';
import type { Probot } from 'probot';
import { installApp } from './app/app.js';

export { compileForm } from './core/incident/form/compile-yaml.js';
export { readForm } from './core/incident/form/read.js';
export { parseIncident } from './core/incident/record/parse.js';
export { reviewIncident } from './core/incident/review.js';
export { decideRelease } from './core/release/decide.js';

/** The App for `probot run`; work goes on in the background after a webhook is answered. */
export default function app(probot: Probot): void {
  const host = process.env.GHE_HOST || 'github.com';
  const secret = process.env.WEBHOOK_SECRET || randomUUID();
  installApp(probot, { host, secret, now: () => new Date().toISOString() });
}
