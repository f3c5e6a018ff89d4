// Credentials are kept whole, read back as they were, and nothing that stood in the file is lost.
import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { addToEnvFile, checkWritable } from '../../../src/app/registration/env-file.js';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'env-file-'));
  file = join(folder, '.env');
});
afterEach(() => rmSync(folder, { recursive: true }));

const PEM = '-----BEGIN RSA PRIVATE KEY-----\nMIIE+/==\n-----END RSA PRIVATE KEY-----\n';
const VALUES = { APP_ID: '12', PRIVATE_KEY: PEM, WEBHOOK_SECRET: 'a#b c$d"e' };

test.each<[string, string | null]>([
  ['no file', null],
  ['an empty file', ''],
  ['other lines', '# a comment\nPORT=4000\n'],
  ['no line end', 'PORT=4000'],
  ['Windows line ends', 'PORT=4000\r\nHOST=x\r\n'],
  ['empty values', 'APP_ID=\nPRIVATE_KEY=""\nWEBHOOK_SECRET=\n'],
  ['a value over lines', 'NOTE="a\nb"\n'],
])('to %s', (_, before) => {
  if (before !== null) writeFileSync(file, before, { mode: 0o644 });
  expect(addToEnvFile(file, VALUES)).toEqual([]);
  const text = readFileSync(file, 'utf8');
  expect(text.startsWith(before ?? '')).toBe(true);
  expect(parseEnv(text)).toEqual({ ...parseEnv(before ?? ''), ...VALUES });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(['.env']);
});

test('a value that was there is named, and its line stays', () => {
  writeFileSync(file, 'APP_ID=7\nWEBHOOK_SECRET=x\n');
  expect(addToEnvFile(file, { APP_ID: '12', WEBHOOK_SECRET: 'x' })).toEqual(['APP_ID']);
  expect(readFileSync(file, 'utf8')).toBe('APP_ID=7\nWEBHOOK_SECRET=x\nAPP_ID=12\n');
});

test('a link stays a link', () => {
  writeFileSync(join(folder, 'real.env'), 'A=1\n');
  symlinkSync('real.env', file);
  addToEnvFile(file, { B: '2' });
  expect(lstatSync(file).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, 'real.env'), 'utf8')).toBe('A=1\nB=2\n');
});

test('a quote that is left open is refused, and the file is as it was', () => {
  writeFileSync(file, 'NOTE="open\n');
  expect(() => addToEnvFile(file, VALUES)).toThrow(/a quote that is opened and never closed/);
  expect(readFileSync(file, 'utf8')).toBe('NOTE="open\n');
  expect(readdirSync(folder)).toEqual(['.env']);
});

test('a folder that is not there is named before anything is done', () => {
  expect(() => checkWritable(join(folder, 'none', '.env'))).toThrow(
    /the folder \S+none cannot be written\. Set ENV_FILE/,
  );
  expect(() => checkWritable(file)).not.toThrow();
});
