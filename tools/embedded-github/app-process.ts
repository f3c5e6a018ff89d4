// The App's server as a process of its own, configured for the embedded GitHub.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { atEnd } from './at-end.js';
import { freePort } from './ports.js';
import type { EmbeddedGitHub, RunningApp } from './types.js';

export interface AppProcess {
  readonly pid: number;
  readonly url: string;
  /** What it has printed so far. */
  output(): string;
  /** Resolves when it has printed that; throws, with its output, where it ends before. */
  printed(text: string): Promise<void>;
  /** Its exit code, once it has ended; null after a signal. */
  readonly ended: Promise<number | null>;
  /** Asks it to end (SIGTERM) and waits; kills it after `patience` milliseconds. */
  stop(patience?: number): Promise<number | null>;
  /** Ends it at once (SIGKILL); its whole process group where it has one of its own. */
  kill(): void;
}

/** Probot's environment for an App at the embedded GitHub; `port` is where it will listen. */
export function appEnv(github: EmbeddedGitHub, port: number): Record<string, string> {
  return {
    APP_ID: `${github.app.id}`,
    PRIVATE_KEY: github.app.privateKey,
    WEBHOOK_SECRET: github.app.webhookSecret,
    GHE_HOST: github.host,
    GHE_PROTOCOL: 'http',
    HOST: '127.0.0.1',
    PORT: `${port}`,
    NODE_ENV: 'production',
  };
}

/** Starts the App for a GitHub and lets that deliver its webhooks to it. */
export async function startAppFor(
  github: EmbeddedGitHub,
  entry: string,
  env: Readonly<Record<string, string>> = {},
): Promise<AppProcess & RunningApp> {
  const app = await startApp(entry, { ...appEnv(github, await freePort()), ...env });
  github.deliverTo(`${app.url}/api/github/webhooks`);
  return {
    ...app,
    idle: () => settled(github, app.url),
  };
}

/** Resolves when no webhook is owed and the App at that address works on nothing. */
export async function settled(github: EmbeddedGitHub, url: string): Promise<void> {
  do {
    await github.delivered();
    while (await works(url)) await new Promise((resolve) => setTimeout(resolve, 25));
  } while (github.owed() > 0);
}

/** Whether the App says that it still works on what it was told. */
async function works(url: string): Promise<boolean> {
  const response = await fetch(`${url}/health`);
  // null: it is too busy to say.
  return ((await response.json()) as { queued: number | null }).queued !== 0;
}

/** Starts `node entry`; see `startCommand`. */
export function startApp(
  entry: string,
  env: Readonly<Record<string, string>>,
): Promise<AppProcess> {
  return startCommand([process.execPath, entry], env);
}

/** By these an editor's debugger gets into a process that a process starts. */
const DEBUGGER = ['NODE_OPTIONS', 'VSCODE_INSPECTOR_OPTIONS'];

/** What a process is given of this one's environment. */
function inherited(): Record<string, string> {
  const names = ['PATH', 'HOME', ...DEBUGGER];
  return Object.fromEntries(names.map((name) => [name, process.env[name] ?? '']));
}

/**
 * Starts an App by a command with that environment (needs `HOST` and `PORT`) and waits until it
 * answers `/health` or `/ping`. Throws, with its output, where it ends before or takes over 60
 * seconds. `detached` gives it a process group of its own, `cwd` another folder.
 */
export async function startCommand(
  [command, ...args]: readonly [string, ...string[]],
  env: Readonly<Record<string, string>>,
  { detached = false, cwd = process.cwd() } = {},
): Promise<AppProcess> {
  const child = spawn(command, args, {
    detached,
    cwd,
    env: { ...inherited(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      printed += chunk;
    });
  }
  let over = false;
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', (error) => {
      printed += error.message;
      over = true;
      resolve(-1);
    });
    child.once('close', (code) => {
      over = true;
      resolve(code);
    });
  });
  const kill = () => {
    try {
      if (child.pid) process.kill(detached ? -child.pid : child.pid, 'SIGKILL');
    } catch {
      // It has ended.
    }
  };
  ended.then(atEnd(kill));
  const url = `http://${env.HOST}:${env.PORT}`;
  for (const deadline = Date.now() + 60_000; !(await answers(url)); ) {
    if (over || Date.now() > deadline) {
      kill();
      throw new Error(`the App did not start:\n${printed}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }

  return {
    pid: child.pid ?? -1,
    url,
    output: () => printed,
    async printed(text) {
      while (!printed.includes(text)) {
        if (over) throw new Error(`the App ended before it printed "${text}":\n${printed}`);
        await Promise.race([once(child.stdout, 'data'), ended]);
      }
    },
    ended,
    kill,
    async stop(patience = 60_000) {
      const timer = setTimeout(kill, patience);
      child.kill('SIGTERM');
      const code = await ended;
      clearTimeout(timer);
      return code;
    },
  };
}

async function answers(url: string): Promise<boolean> {
  for (const path of ['/health', '/ping']) {
    const response = await fetch(url + path).catch(() => null);
    if (response?.ok) return true;
  }
  return false;
}
