// What the person chooses on the registration's page, checked before GitHub is asked.
import { isLoopback } from './access.js';
import type { GitHubServer } from './server-of.js';

export interface Choices {
  /** Organization that owns the App; null for the person's own account. */
  organization: string | null;
  name: string;
  manifest: 'core' | 'full';
  /** Where GitHub sends its webhooks. */
  webhook: string;
}

/** What was typed, as it was typed. */
export interface Typed {
  owner: string;
  organization: string;
  name: string;
  manifest: string;
  webhook: string;
}

/** GitHub takes names of at most this many characters. */
const LONGEST_NAME = 34;

export function typedIn(form: URLSearchParams): Typed {
  const field = (name: string) => (form.get(name) ?? '').trim().slice(0, 2_000);
  return {
    owner: field('owner'),
    organization: field('organization'),
    name: field('name'),
    manifest: field('manifest'),
    webhook: field('webhook'),
  };
}

function readWebhook(
  typed: string,
  path: string,
  server: GitHubServer,
): { url: string } | { problem: string } {
  const example = `https://reviews.example.com${path}`;
  if (typed === '') {
    return {
      problem: `The webhook address is missing. Expected the public address of this server, for example ${example}.`,
    };
  }
  const url = URL.canParse(typed) ? new URL(typed) : null;
  if (!url || !/^https?:$/.test(url.protocol)) {
    return {
      problem: `The webhook address is no web address. Expected for example ${example}; came "${typed.slice(0, 100)}".`,
    };
  }
  if (url.username || url.password || url.hash) {
    return {
      problem: `The webhook address has a user name, a password or a fragment in it. Expected for example ${example}.`,
    };
  }
  if (!server.enterprise && isLoopback(url.hostname)) {
    return {
      problem: `${server.host} cannot reach ${url.hostname}: that is this machine's own name for itself. Expected an address that is open to the internet, for example ${example}: a reverse proxy or a tunnel of your own in front of this server.`,
    };
  }
  if (!server.enterprise && url.protocol !== 'https:') {
    return {
      problem: `The webhook address begins with http://, so that anybody on the way could read private incidents. Expected https://, for example ${example}.`,
    };
  }
  if (url.pathname === '/') url.pathname = path;
  return { url: url.href };
}

/**
 * Reads what was typed. @param path where the App receives webhooks. @returns the choices, or what is
 * wrong with them, for people.
 */
export function readChoices(
  typed: Typed,
  path: string,
  server: GitHubServer,
): { choices: Choices } | { problems: string[] } {
  const problems: string[] = [];
  const owned = typed.owner === 'organization';
  if (owned && !/^[a-z\d][a-z\d_-]{0,99}$/i.test(typed.organization)) {
    problems.push(
      `The organization's name is ${typed.organization === '' ? 'missing' : `not one that ${server.host} has: "${typed.organization.slice(0, 60)}"`}. Expected it as in its address, for example acme of ${server.web}/acme.`,
    );
  }
  const prefix = owned ? `${typed.organization}-` : 'agent-';
  const name = typed.name || `${prefix}incident-review`.slice(0, LONGEST_NAME);
  if (name.length > LONGEST_NAME) {
    problems.push(
      `The App's name has ${name.length} characters; GitHub takes ${LONGEST_NAME} at most.`,
    );
  }
  const webhook = readWebhook(typed.webhook, path, server);
  if ('problem' in webhook) problems.push(webhook.problem);
  if (problems.length > 0 || !('url' in webhook)) return { problems };
  return {
    choices: {
      organization: owned ? typed.organization : null,
      name,
      manifest: typed.manifest === 'full' ? 'full' : 'core',
      webhook: webhook.url,
    },
  };
}
