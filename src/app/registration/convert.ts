// Exchanges the code that GitHub gave for the credentials of the App that was made.
//
// Probot has code for the manifest flow, but its package does not export it; and it checks no state,
// asks smee.io for a relay, keeps the client secret, and writes a file that everybody can read.
import { Octokit } from '@octokit/core';
import * as z from 'zod';
import { timedFetch } from '../../github/client.js';
import { statusOf, whyUnread } from '../../github/errors.js';
import type { Credentials } from '../credentials.js';
import type { GitHubServer } from './server-of.js';

export interface Registered extends Credentials {
  /** Page of the App; `/installations/new` behind it installs it. */
  page: string;
  slug: string;
}

/** A code that cannot be exchanged; the message is for people. */
export class NotConverted extends Error {
  constructor(
    message: string,
    /** The same code may be tried again. */
    readonly transient: boolean,
  ) {
    super(message);
  }
}

const answer = z.object({
  id: z.number().int().positive(),
  slug: z.string().min(1),
  html_url: z.url({ protocol: /^https?$/ }),
  pem: z.string().includes('PRIVATE KEY'),
  webhook_secret: z.string().min(1),
});

/** The credentials of the App. @throws NotConverted. */
export async function convert(code: string, server: GitHubServer): Promise<Registered> {
  const octokit = new Octokit({
    userAgent: 'agent-incident-review',
    baseUrl: server.api,
    request: { fetch: timedFetch() },
  });
  let data: unknown;
  try {
    ({ data } = await octokit.request('POST /app-manifests/{code}/conversions', { code }));
  } catch (error) {
    if ([404, 422].includes(statusOf(error))) {
      throw new NotConverted(
        `${server.host} does not know the code (any more): it is good for one exchange within an hour. Begin again. If an App was made, delete it in its settings first, or give the new one another name.`,
        false,
      );
    }
    throw new NotConverted(
      `The App was made, but its credentials could not be fetched: ${whyUnread(error)}.`,
      true,
    );
  }
  const read = answer.safeParse(data);
  if (!read.success) {
    const fields = read.error.issues.map(({ path }) => path.join('.')).join(', ');
    throw new NotConverted(
      `${server.host} answered without what an App needs (${fields}). Delete the App in its settings and begin again.`,
      false,
    );
  }
  const { id, slug, html_url: page, pem, webhook_secret: secret } = read.data;
  return { APP_ID: `${id}`, PRIVATE_KEY: pem, WEBHOOK_SECRET: secret, page, slug };
}
