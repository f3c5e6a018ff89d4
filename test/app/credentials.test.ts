// Wrong credentials: the server says which variable is wrong, how, and what to do; it shows no secret.
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCredentials } from '../../src/app/credentials.js';
import { environmentOf } from '../../src/app/environment.js';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pkcs1 = `${rsa.privateKey.export({ type: 'pkcs1', format: 'pem' })}`;
const pkcs8 = `${rsa.privateKey.export({ type: 'pkcs8', format: 'pem' })}`;
const encrypted = `${rsa.privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' })}`;
const open = `${rsa.publicKey.export({ type: 'spki', format: 'pem' })}`;
const lines = pkcs1.trim().split('\n');
const OPENSSH =
  '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAA\n-----END OPENSSH PRIVATE KEY-----\n';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'credentials-'));
  writeFileSync(join(folder, 'app.pem'), pkcs1);
  writeFileSync(join(folder, 'empty.pem'), '\n');
  writeFileSync(join(folder, 'public.pem'), open);
  mkdirSync(join(folder, 'folder.pem'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const REST = { APP_ID: '4242', WEBHOOK_SECRET: 'secret-of-the-hook' };
const at = (name: string) => join(folder, name);

test.each<[string, string]>([
  ['as it was downloaded', pkcs1],
  ['as PKCS#8', pkcs8],
  ['with Windows line ends', pkcs1.replace(/\n/g, '\r\n')],
  ['with \\n for line breaks', pkcs1.replace(/\n/g, '\\n')],
  ['in quotes, as docker --env-file keeps them', `"${pkcs1.replace(/\n/g, '\\n')}"`],
  ['with spaces for line breaks', pkcs1.replace(/\n/g, ' ')],
  ['on one line', pkcs1.replace(/\n/g, '')],
  ['as base64', Buffer.from(pkcs1).toString('base64')],
  ['as base64 in lines', Buffer.from(pkcs1).toString('base64').replace(/.{76}/g, '$&\n')],
  ['with a line above', `Bag Attributes: none\n${pkcs1}`],
])('a key %s is read', (_, PRIVATE_KEY) => {
  expect(readCredentials({ ...REST, PRIVATE_KEY })?.PRIVATE_KEY).toBe(pkcs1);
});

test('a key is read from its file', () => {
  expect(readCredentials({ ...REST, PRIVATE_KEY_PATH: at('app.pem') })?.PRIVATE_KEY).toBe(pkcs1);
});

test.each<[string, RegExp, string]>([
  ['an SSH key', /PRIVATE_KEY is an SSH key\. Expected the \.pem file/, OPENSSH],
  ['an SSH public key', /the public half of an SSH key/, 'ssh-rsa AAAAB3NzaC1yc2EAAAADAQ me@host'],
  ['a public key', /is a public key, the half that GitHub keeps/, open],
  ['a key that is cut off', /is cut off: the line -----END/, lines.slice(0, 9).join('\n')],
  ['a key without its middle', /is damaged/, [...lines.slice(0, 9), ...lines.slice(12)].join('\n')],
  ['base64 of a public key', /is a public key/, Buffer.from(open).toString('base64')],
  ['an encrypted key', /passphrase/, encrypted],
  [
    'a key of another kind',
    /is no RSA key/,
    `${ec.privateKey.export({ type: 'pkcs8', format: 'pem' })}`,
  ],
  [
    'an old key of another kind',
    /is no RSA key/,
    `${ec.privateKey.export({ type: 'sec1', format: 'pem' })}`,
  ],
  [
    'a certificate',
    /is a certificate/,
    '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----',
  ],
  ['a path', /is a path; put it into PRIVATE_KEY_PATH/, './app.private-key.pem'],
  ['a fingerprint', /fingerprint/, 'SHA256:aGVsbG8gd29ybGQ='],
  ['a client secret', /is no private key in PEM form/, '1726be1638095a19edd134c77bde3aa2ece1e5d8'],
])('%s is named as such', (_, why, PRIVATE_KEY) => {
  const read = () => readCredentials({ ...REST, PRIVATE_KEY });
  expect(read).toThrow(why);
  expect(read).toThrow(/^The server does not start: PRIVATE_KEY .*Generate a new key/s);
  // What came is not repeated: it could be a secret.
  const word = PRIVATE_KEY.trim().split('\n')[1] ?? PRIVATE_KEY;
  try {
    read();
  } catch (error) {
    expect((error as Error).message).not.toContain(word);
  }
});

test.each<[string, RegExp]>([
  ['nowhere.pem', /PRIVATE_KEY_PATH is \S+nowhere\.pem, which does not exist/],
  ['folder.pem', /PRIVATE_KEY_PATH is \S+folder\.pem, which is a folder, not a file/],
  ['app.pem/key', /which does not exist: a part of the path is no folder/],
  ['empty.pem', /The file of PRIVATE_KEY_PATH, \S+empty\.pem, is empty/],
  ['public.pem', /The file of PRIVATE_KEY_PATH, \S+public\.pem, is a public key/],
])('the path %s is named as wrong', (name, why) => {
  expect(() => readCredentials({ ...REST, PRIVATE_KEY_PATH: at(name) })).toThrow(why);
});

test.each([
  ['a key', pkcs1],
  ['a key with \\n for line breaks', pkcs1.replace(/\n/g, '\\n')],
  ['a key as base64', Buffer.from(pkcs1).toString('base64')],
  ['a key without its first line', lines.slice(1).join('\n')],
])('%s in place of its path is not repeated', (_, PRIVATE_KEY_PATH) => {
  const read = () => readCredentials({ ...REST, PRIVATE_KEY_PATH });
  expect(read).toThrow(/PRIVATE_KEY_PATH is no path, .*put it into PRIVATE_KEY/);
  expect(read).not.toThrow(PRIVATE_KEY_PATH.slice(40, 80));
});

test('a secret is read without the line break that a file ends with', () => {
  const env = { ...REST, WEBHOOK_SECRET: ' s3cret \r\n', PRIVATE_KEY: pkcs1 };
  expect(readCredentials(env)?.WEBHOOK_SECRET).toBe(' s3cret ');
});

test.each(['Iv1.8a61f9b3a7aba766', 'my-app', '12.5', '-1', '0', '1e5', ''.padEnd(40, '9')])(
  'APP_ID %s is no number',
  (APP_ID) => {
    expect(() => readCredentials({ ...REST, APP_ID, PRIVATE_KEY: pkcs1 })).toThrow(
      /APP_ID is ".*", which is no number\..* for example APP_ID=123456/,
    );
  },
);

test.each<[string, object, RegExp]>([
  ['the id', { PRIVATE_KEY: pkcs1, WEBHOOK_SECRET: 's' }, /: APP_ID not set/],
  ['the key', REST, /: PRIVATE_KEY or PRIVATE_KEY_PATH not set/],
  ['the secret', { APP_ID: '1', PRIVATE_KEY: pkcs1 }, /: WEBHOOK_SECRET not set/],
  ['all but the id', { APP_ID: '1' }, /: PRIVATE_KEY or PRIVATE_KEY_PATH, WEBHOOK_SECRET not set/],
  [
    'what is blank',
    { ...REST, WEBHOOK_SECRET: ' ', PRIVATE_KEY: pkcs1 },
    /: WEBHOOK_SECRET not set/,
  ],
])('without %s the server says so and what to do', (_, env, why) => {
  expect(() => readCredentials({ ...env })).toThrow(why);
  expect(() => readCredentials({ ...env })).toThrow('To make a new App by clicking instead');
});

test('none at all is no error', () => {
  expect(readCredentials({ PORT: '3000' })).toBeNull();
  expect(readCredentials({ APP_ID: '', PRIVATE_KEY: '', WEBHOOK_SECRET: '' })).toBeNull();
});

describe('the settings file', () => {
  const file = (text: string) => {
    writeFileSync(at('app.env'), text);
    return { ENV_FILE: at('app.env') };
  };

  test('is read, a key over several lines included, and the environment wins', () => {
    const env = file(`APP_ID=1\nWEBHOOK_SECRET='s'\nPORT=4000\nPRIVATE_KEY="${pkcs1}"\n`);
    const read = environmentOf({ ...env, PORT: '5000', APP_ID: '' });
    expect(read).toMatchObject({ APP_ID: '1', PORT: '5000', WEBHOOK_SECRET: 's' });
    expect(readCredentials(read)?.PRIVATE_KEY).toBe(pkcs1);
  });

  test('need not be there', () => {
    expect(environmentOf({ ENV_FILE: at('none.env') })).toEqual({ ENV_FILE: at('none.env') });
  });

  test('that is a folder is named', () => {
    expect(() => environmentOf({ ENV_FILE: at('folder.pem') })).toThrow(
      /the settings file \S+ cannot be read, it is a folder\..*Set ENV_FILE/,
    );
  });
});
