// Keys and tokens of the Apps at the embedded GitHub.
import { createSign, generateKeyPairSync } from 'node:crypto';
import { asJson, type Json, text } from './exchange.js';
import { UNRECORDED } from './proxy.js';
import type { Installed } from './world.js';

const keys = new Map<string, string>();

/** The private key of an App, by its slug; made once a process, since that takes a while. */
export function keyOfApp(slug: string): string {
  const key = keys.get(slug) ?? newKey();
  keys.set(slug, key);
  return key;
}

function newKey(): string {
  return generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    publicKeyEncoding: { type: 'pkcs1', format: 'pem' },
  }).privateKey;
}

/** An installation token; `body` narrows its repositories and permissions. */
export async function mintToken(origin: string, app: Installed, body: Json = {}): Promise<string> {
  const response = await fetch(`${origin}/app/installations/${app.installationId}/access_tokens`, {
    method: 'POST',
    headers: { authorization: `Bearer ${appJwt(app.id, app.privateKey)}`, [UNRECORDED]: '1' },
    body: JSON.stringify(body),
  });
  const made = asJson(await response.json());
  if (response.status !== 201) throw new Error(`no installation token: ${JSON.stringify(made)}`);
  return text(made.token);
}

function appJwt(id: number, key: string): string {
  const encode = (value: Json) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const claims = { iat: now - 30, exp: now + 540, iss: id };
  const head = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode(claims)}`;
  return `${head}.${createSign('RSA-SHA256').update(head).sign(key, 'base64url')}`;
}
