// Serves the registration until an App is made, and gives its credentials.
import { createServer } from 'node:http';
import type { Credentials } from '../credentials.js';
import { type Environment, envFileOf, hooksPathOf, portOf } from '../environment.js';
import { listenAt } from '../listen.js';
import { createAccess } from './access.js';
import { createDesk } from './desk.js';
import { addToEnvFile, checkWritable } from './env-file.js';
import { readManifest } from './manifest.js';
import { serverOf } from './server-of.js';

interface RegistrationOptions {
  /** Where lines for whoever runs the server go. */
  say(line: string): void;
  /** Ends the wait without an App. */
  signal?: AbortSignal;
}

/** The settings that a registered App needs again: where its GitHub is. */
function placeOf({ GHE_HOST, GHE_PROTOCOL }: Environment): Record<string, string> {
  return {
    ...(GHE_HOST ? { GHE_HOST } : {}),
    ...(GHE_HOST && GHE_PROTOCOL ? { GHE_PROTOCOL } : {}),
  };
}

/** The name to open a host by. */
function shown(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'ADDRESS-OF-THIS-MACHINE';
  return host.includes(':') ? `[${host.replace(/^\[|\]$/g, '')}]` : host;
}

/**
 * Makes the App by clicking. @returns its credentials, which the settings file then has as well; null
 * where the signal came first. @throws Error for people, where nothing could come of it.
 */
export async function register(
  env: Environment,
  { say, signal }: RegistrationOptions,
): Promise<Credentials | null> {
  const file = envFileOf(env);
  const github = serverOf(env);
  checkWritable(file);
  readManifest('core');
  readManifest('full');
  const host = env.HOST || '127.0.0.1';
  const access = createAccess(host);
  let settle: (made: Credentials | null) => void = () => {};
  const credentials = new Promise<Credentials | null>((resolve) => {
    settle = resolve;
  });
  const answer = createDesk({
    access,
    server: github,
    hooks: hooksPathOf(env),
    proposed: env.WEBHOOK_PROXY_URL ?? '',
    keep({ APP_ID, PRIVATE_KEY, WEBHOOK_SECRET }) {
      const kept = { APP_ID, PRIVATE_KEY, WEBHOOK_SECRET, ...placeOf(env) };
      const replaced = addToEnvFile(file, kept);
      if (replaced.length > 0)
        say(
          `${file} had other values of ${replaced.join(', ')}; the new ones stand below them and count.`,
        );
      return { file, replaced };
    },
    done({ slug, page: _, ...kept }) {
      say(`The App ${slug} is made; its credentials are in ${file}.`);
      settle(kept);
    },
  });
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      say(`A request of the registration failed: ${error instanceof Error ? error.stack : error}`);
      if (!response.headersSent) response.writeHead(500);
      response.end('The registration failed at this; the log of the server says why.\n');
    });
  });
  const listening = await listenAt(server, portOf(env), host);
  const address = `http://${shown(host)}:${listening}/register`;
  say(
    `There are no credentials of a GitHub App yet. Open ${address} to make the App on ${github.host} by clicking.`,
  );
  if (access.token !== null) say(`The page asks for this token, once: ${access.token}`);
  signal?.addEventListener('abort', () => settle(null), { once: true });
  const made = await credentials;
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
  return made;
}
