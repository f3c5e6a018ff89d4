// Runs promptfoo and the command line, each in a process of its own.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Tools {
  /** A Node that promptfoo supports. */
  node: string;
  /** Promptfoo's entry, and its version. */
  promptfoo: string;
  version: string;
  /** Where Node keeps what it has compiled. */
  compiled: string;
  /** The command line of this product. */
  cli: string;
}

/** What was tried: in words what was expected, and what came. */
export interface Tried {
  name: string;
  expected: string;
  got: string;
  right: boolean;
}

export interface Ended {
  code: number | null;
  out: string;
}

/** Promptfoo neither reports nor asks for updates, and keeps what it writes in one folder. */
export function promptfooEnvironment(tools: Tools, home: string): Record<string, string> {
  return {
    PROMPTFOO_CONFIG_DIR: join(home, '.promptfoo'),
    PROMPTFOO_CACHE_ENABLED: 'false',
    PROMPTFOO_DISABLE_REMOTE_GENERATION: '1',
    PROMPTFOO_DISABLE_SHARING: '1',
    PROMPTFOO_DISABLE_TELEMETRY: '1',
    PROMPTFOO_DISABLE_UPDATE: '1',
    NODE_COMPILE_CACHE: tools.compiled,
  };
}

export const EVAL = ['eval', '--no-cache', '--no-write', '--no-table', '--no-progress-bar'];

/** Ends it after five minutes; what it prints to its error output goes nowhere. */
export function call(
  command: readonly string[],
  folder: string,
  env: Record<string, string>,
): Promise<Ended> {
  const [name = '', ...args] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(name, args, {
      cwd: folder,
      env: { PATH: process.env.PATH, HOME: folder, CI: 'true', ...env },
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 300_000,
    });
    let out = '';
    child.stdout.on('data', (part) => {
      out += part;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out }));
  });
}
