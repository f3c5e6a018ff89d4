// What makes the server an App: its id, its key and the secret of its webhooks.
import type { Environment } from './environment.js';
import { readPrivateKey } from './private-key.js';

export interface Credentials {
  /** A number, as text. */
  APP_ID: string;
  /** PEM, PKCS#1. */
  PRIVATE_KEY: string;
  WEBHOOK_SECRET: string;
}

const KEY = 'PRIVATE_KEY or PRIVATE_KEY_PATH';

function readAppId(value: string): string {
  const id = value.trim();
  if (/^[1-9]\d{0,14}$/.test(id)) return id;
  const client = /^Iv\d|^lv\d/i.test(id) ? ' That looks like the client ID.' : '';
  throw new Error(
    `The server does not start: APP_ID is "${id.slice(0, 40)}", which is no number.${client} Expected the number that the App's settings page shows as "App ID", for example APP_ID=123456.`,
  );
}

/**
 * The credentials of an environment; null where there is none at all, so that the App has to be made.
 * @throws Error for people, where some are missing or one is wrong.
 */
export function readCredentials(env: Environment): Credentials | null {
  const has = (name: string) => (env[name] ?? '').trim() !== '';
  const key = has('PRIVATE_KEY') || has('PRIVATE_KEY_PATH');
  const given = {
    APP_ID: has('APP_ID'),
    [KEY]: key,
    WEBHOOK_SECRET: has('WEBHOOK_SECRET'),
  };
  const missing = Object.keys(given).filter((name) => !given[name as keyof typeof given]);
  if (missing.length === Object.keys(given).length) return null;
  if (missing.length > 0) {
    throw new Error(
      `The server does not start: ${missing.join(', ')} not set. Set it from the App's settings page, for example WEBHOOK_SECRET=$(openssl rand -hex 32) there and here. Without a secret anybody could send events. To make a new App by clicking instead, take the others away: APP_ID, PRIVATE_KEY, PRIVATE_KEY_PATH and WEBHOOK_SECRET, in the environment and in ENV_FILE (default .env).`,
    );
  }
  const appId = readAppId(env.APP_ID ?? '');
  try {
    return {
      APP_ID: appId,
      PRIVATE_KEY: readPrivateKey(env),
      // A secret that comes from a file ends in a line break, which nobody types at GitHub.
      WEBHOOK_SECRET: (env.WEBHOOK_SECRET ?? '').replace(/[\r\n]+$/, ''),
    };
  } catch (error) {
    throw new Error(`The server does not start: ${(error as Error).message}`);
  }
}
