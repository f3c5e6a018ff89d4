// The processes and threads of a bench: each bundled, and ended by its id.
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import { type AppProcess, startApp } from '../../embedded-github/app-process.js';

const made: string[] = [];
const children: ChildProcess[] = [];

/** Bundles an entry; gives the path of the file, whose folder `endAll` takes away. */
export async function bundled(entry: string): Promise<string> {
  // Inside node_modules, so that it finds its packages.
  const folder = `node_modules/.bench-${entry.replaceAll('/', '-')}-${process.pid}`;
  made.push(folder);
  await build({
    // The server starts its thread from the file beside it.
    entryPoints: { main: entry, 'intake-thread': 'src/app/intake-thread.ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outdir: folder,
    outExtension: { '.js': '.mjs' },
  });
  return `${folder}/main.mjs`;
}

export interface GitHubProcess {
  /** Environment of a server for it. */
  env: Record<string, string>;
  /** `owner/name` */
  repository: string;
}

/** Starts the embedded GitHub of `slow-github.ts`. */
export async function startGitHubProcess(env: Record<string, string>): Promise<GitHubProcess> {
  const file = await bundled('tools/bench/support/slow-github.ts');
  const child = spawn(process.execPath, [file], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const lines = createInterface({ input: child.stdout });
  const [line] = await new Promise<string[]>((resolve, reject) => {
    lines.once('line', (text: string) => resolve([text]));
    child.once('exit', (code) => reject(new Error(`the embedded GitHub ended with ${code}`)));
  });
  return JSON.parse(line ?? '') as GitHubProcess;
}

/** Starts a server by an entry of this repository. */
export async function startServer(
  entry: string,
  env: Readonly<Record<string, string>>,
): Promise<AppProcess> {
  return startApp(await bundled(entry), env);
}

export function endAll(): void {
  for (const child of children) child.kill('SIGKILL');
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
}

/** Resident memory of a process in MB, now and at most; NaN where the system does not tell. */
export function memoryOf(pid: number): { now: number; most: number } {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const of = (name: string) =>
      Number(status.match(new RegExp(`${name}:\\s+(\\d+)`))?.[1] ?? Number.NaN) / 1_024;
    return { now: of('VmRSS'), most: of('VmHWM') };
  } catch {
    return { now: Number.NaN, most: Number.NaN };
  }
}

/** Seconds of CPU that a process has used; NaN where the system does not tell. */
export function cpuOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return Number.NaN;
  }
}

/**
 * Of each thread the seconds that it computed, and those that it was ready and waited for a CPU; first the
 * main one, last the one that was started last. Empty where the system does not tell.
 */
export function threadsOf(pid: number): { computed: number; waited: number }[] {
  try {
    const ids = readdirSync(`/proc/${pid}/task`).map(Number);
    return ids
      .sort((a, b) => a - b)
      .map((id) => {
        const text = readFileSync(`/proc/${pid}/task/${id}/schedstat`, 'utf8');
        const [computed = 0, waited = 0] = text.split(' ').map((time) => Number(time) / 1e9);
        return { computed, waited };
      });
  } catch {
    return [];
  }
}
