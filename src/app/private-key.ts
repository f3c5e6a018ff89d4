// Reads the App's private key as people hand it over, and says what is wrong with one that is none.
import { createPrivateKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Environment } from './environment.js';

const EXPECTED =
  'Expected the .pem file that GitHub gives in the App\'s settings under "Private keys"; it begins with -----BEGIN RSA PRIVATE KEY-----';

const LABEL = /-----BEGIN ([A-Z0-9 ]+)-----/;

const CODES: Record<string, string> = {
  ENOENT: 'does not exist',
  EISDIR: 'is a folder, not a file',
  ENOTDIR: 'does not exist: a part of the path is no folder',
  EACCES: 'cannot be read: this process has no permission to',
  EPERM: 'cannot be read: this process has no permission to',
};

/** No path is so long; a key is longer. */
const LONGEST_PATH = 1_000;

/** The text of a key's file. @throws Error that says what is wrong with the path. */
function readKeyFile(path: string): string {
  if (path.length > LONGEST_PATH || LABEL.test(unwrap(path))) {
    throw new Error(
      `PRIVATE_KEY_PATH is no path, it has ${path.length} characters. If it is the key itself, put it into PRIVATE_KEY; else set it to the .pem file of the App, for example PRIVATE_KEY_PATH=/run/secrets/app.pem.`,
    );
  }
  try {
    return readFileSync(resolve(path), 'utf8');
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const why = CODES[code] ?? `cannot be read (${code})`;
    throw new Error(
      `PRIVATE_KEY_PATH is ${path}, which ${why}; looked for at ${resolve(path)}. Set it to the .pem file of the App, for example PRIVATE_KEY_PATH=/run/secrets/app.pem.`,
    );
  }
}

/** Undoes what quoting, base64 and one-line settings do to a PEM text. */
function unwrap(given: string): string {
  const bare = given.trim().replace(/^(["'`])([\s\S]*)\1$/, '$2');
  if (LABEL.test(bare)) return bare.replace(/\\r|\r/g, '').replace(/\\n/g, '\n');
  const packed = bare.replace(/\s+/g, '');
  if (!/^[A-Za-z0-9+/_-]+=*$/.test(packed)) return bare;
  const decoded = Buffer.from(packed, 'base64').toString('utf8');
  return LABEL.test(decoded) ? unwrap(decoded) : bare;
}

/** Why a text cannot be an App's key, by what it looks like; null where nothing tells. */
function mistakenFor(text: string): string | null {
  const label = LABEL.exec(text)?.[1] ?? '';
  if (/^ssh-|^ecdsa-/.test(text)) return 'is the public half of an SSH key';
  if (label.includes('OPENSSH')) return 'is an SSH key';
  if (label.includes('PUBLIC KEY')) return 'is a public key, the half that GitHub keeps';
  if (label.includes('CERTIFICATE')) return 'is a certificate';
  if (label.includes('ENCRYPTED') || /^Proc-Type: 4,ENCRYPTED/m.test(text)) {
    return 'is encrypted with a passphrase, which nobody could type here';
  }
  if (label.startsWith('EC') || label.startsWith('DSA')) return 'is no RSA key';
  if (label && !/-----END [A-Z0-9 ]+-----/.test(text)) {
    return 'is cut off: the line -----END …----- is missing';
  }
  if (label) return null;
  if (/^SHA256:/.test(text)) return "is the key's fingerprint, not the key";
  if (/\.pem$|^[./~]/.test(text) && !text.includes('\n')) {
    return 'is a path; put it into PRIVATE_KEY_PATH instead';
  }
  return 'is no private key in PEM form';
}

/** One PEM block with its lines as they should be, whatever became of the line breaks. */
function tidy(text: string): string {
  const [, label, inner = ''] =
    /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/.exec(text) ?? [];
  if (label === undefined) return text;
  const lines = inner.replace(/\s+/g, '').match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

function parse(text: string): KeyObject | null {
  try {
    return createPrivateKey(tidy(text));
  } catch {
    return null;
  }
}

/**
 * The App's private key in PEM form (PKCS#1), from `PRIVATE_KEY` or else the file
 * `PRIVATE_KEY_PATH`; base64 of a PEM, `\n` for line breaks and quotes around it are understood.
 * @throws Error that says which variable is wrong, how, and what to do; it never shows the key.
 */
export function readPrivateKey(env: Environment): string {
  const { PRIVATE_KEY_PATH: path = '' } = env;
  const value = (env.PRIVATE_KEY ?? '').trim();
  const name = value ? 'PRIVATE_KEY' : `The file of PRIVATE_KEY_PATH, ${path},`;
  const given = value || readKeyFile(path);
  const refuse = (why: string) =>
    new Error(
      `${name} ${why}. ${EXPECTED}. Came: ${given.trim().length} characters. Generate a new key there if this one is lost; the old one goes on working until you delete it.`,
    );
  if (given.trim() === '') throw refuse('is empty');
  const text = unwrap(given);
  const mistaken = mistakenFor(text);
  if (mistaken !== null) throw refuse(mistaken);
  const key = parse(text);
  if (!key) throw refuse('is damaged: between its first and last line it is no key');
  if (key.asymmetricKeyType !== 'rsa') throw refuse('is no RSA key');
  return key.export({ type: 'pkcs1', format: 'pem' }).toString();
}
