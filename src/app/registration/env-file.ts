// Keeps credentials in the settings file: whole or not at all, for its owner's eyes alone.
import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { parseEnv } from 'node:util';

/** A value as Node, dotenv and shells read it back. @throws where no quotes can hold it. */
function quoted(value: string): string {
  if (/^[\w.:/@+-]+$/.test(value)) return value;
  const line = value.replace(/\n/g, '\\n');
  for (const [quote, text] of [
    ['"', line],
    ["'", value],
    ['`', value],
  ] as const) {
    const written = `${quote}${text}${quote}`;
    if (parseEnv(`A=${written}`).A === value) return written;
  }
  throw new Error('a value holds every kind of quotes, so that no line could hold it');
}

/** The file itself, where the path is a link to it. */
function target(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Puts the draft in the file's place; a file that is mounted by itself can only be written into. */
function replace(file: string, draft: string, text: string): void {
  try {
    renameSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EBUSY') throw error;
    chmodSync(file, 0o600);
    writeFileSync(file, text);
    rmSync(draft, { force: true });
  }
}

/** @throws Error for people, where the file could not be written later. */
export function checkWritable(path: string): void {
  const file = target(path);
  try {
    accessSync(dirname(file), constants.W_OK | constants.X_OK);
  } catch {
    throw new Error(
      `The App's credentials are to be kept in ${path}, but the folder ${dirname(file)} cannot be written. Set ENV_FILE to a file in a folder that can, for example on a volume: ENV_FILE=/data/app.env.`,
    );
  }
}

function existing(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

/**
 * Adds variables to a settings file, which then has mode 600; all its lines stay. The last of two
 * lines counts, so a value that stood there before is kept above the new one.
 * @returns names of those that had another value.
 */
export function addToEnvFile(path: string, values: Readonly<Record<string, string>>): string[] {
  const file = target(path);
  const before = existing(file);
  const known = parseEnv(before);
  const changed = Object.entries(values).filter(([name, value]) => known[name] !== value);
  const lines = changed.map(([name, value]) => `${name}=${quoted(value)}\n`).join('');
  const gap = before === '' || before.endsWith('\n') ? '' : '\n';
  const text = before + gap + lines;
  // A quote that was left open above would swallow the new lines.
  const read = parseEnv(text);
  const lost = Object.keys(values).filter((name) => read[name] !== values[name]);
  if (lost.length > 0) {
    throw new Error(
      `${path} has a quote that is opened and never closed, so that ${lost.join(', ')} would not be read. Mend the file`,
    );
  }
  const draft = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const handle = openSync(draft, 'wx', 0o600);
    try {
      writeSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    replace(file, draft, text);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
  return changed.flatMap(([name]) => (known[name] ? [name] : []));
}
