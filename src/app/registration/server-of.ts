// The GitHub where the App is made: its pages and its API.
import type { Environment } from '../environment.js';

export interface GitHubServer {
  /** As people call it, `github.com`. */
  host: string;
  /** Base of its pages, without a slash at the end. */
  web: string;
  /** Base of its API, without a slash at the end. */
  api: string;
  enterprise: boolean;
}

/** By `GHE_HOST` and `GHE_PROTOCOL`, as Probot reads them. */
export function serverOf({ GHE_HOST: host, GHE_PROTOCOL: protocol }: Environment): GitHubServer {
  if (!host) {
    return {
      host: 'github.com',
      web: 'https://github.com',
      api: 'https://api.github.com',
      enterprise: false,
    };
  }
  const web = `${protocol || 'https'}://${host}`;
  if (!/^[\w.-]+(?::\d+)?$|^\[[\da-f:]+\](?::\d+)?$/i.test(host) || !URL.canParse(web)) {
    throw new Error(
      `The server does not start: GHE_HOST is "${host.slice(0, 80)}". Expected the name of the GitHub Enterprise Server alone, for example GHE_HOST=github.example.com (GHE_PROTOCOL=http where it has no TLS).`,
    );
  }
  if (protocol && !/^https?$/.test(protocol)) {
    throw new Error(
      `The server does not start: GHE_PROTOCOL is "${protocol.slice(0, 40)}". Expected http or https. Correct it, or take it out for https.`,
    );
  }
  return { host, web, api: `${web}/api/v3`, enterprise: true };
}
