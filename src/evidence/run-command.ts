// Runs a command of the team in a folder: with a bare environment, within a time, with nothing left behind.

import { spawn } from 'node:child_process';

/** What a command needs to run at all; no token is among it. */
const PASSED = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR', 'TEMP', 'SYSTEMROOT', 'CI'];

/** @param named names of further variables that it may see. */
export function bareEnvironment(
  env: NodeJS.ProcessEnv,
  named: readonly string[],
): Record<string, string> {
  const names = [...PASSED, ...named];
  return Object.fromEntries(
    names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])),
  );
}

interface Ran {
  /** Null where it was ended by a signal. */
  code: number | null;
  /** It took longer than it may and was ended, with all that it had started. */
  late: boolean;
}

/** @param limit milliseconds. @param out takes what it prints. */
export function runCommand(
  command: readonly string[],
  folder: string,
  env: Record<string, string>,
  limit: number,
  out: (text: string) => void,
): Promise<Ran> {
  const [name = '', ...args] = command;
  return new Promise((resolve, reject) => {
    // A group of its own, so that what it starts ends with it.
    const child = spawn(name, args, {
      cwd: folder,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      try {
        process.kill(-(child.pid ?? 0), 'SIGKILL');
      } catch {
        child.kill('SIGKILL');
      }
    }, limit);
    child.stdout.on('data', (part) => out(String(part)));
    child.stderr.on('data', (part) => out(String(part)));
    child.once('error', (error) => {
      clearTimeout(timer);
      reject(
        new Error(`The command ${JSON.stringify(name)} could not be started: ${error.message}.`, {
          cause: error,
        }),
      );
    });
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve({ code, late });
    });
  });
}
