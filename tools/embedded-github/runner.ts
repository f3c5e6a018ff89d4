// Runs an action the way an Actions runner does: inputs, event and files by environment.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as yaml from 'js-yaml';
import { asJson, type Json, text } from './exchange.js';

export interface ActionRun {
  /** Name of the event, such as `pull_request`. */
  readonly event: string;
  /** The webhook's payload; text is written as it is, to try a malformed event. */
  readonly payload: Json | string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** What `${{ github.token }}` stands for. */
  readonly token?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Path of an `action.yml`, whose defaults a runner passes too. */
  readonly manifest?: string;
  /** Added last, so that a test may take anything away with an empty text. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface ActionResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Contents of `RUNNER_TEMP` go with the run; files named here were read before. */
  readonly files: Readonly<Record<string, string>>;
}

/** An action: given its environment and its standard output, it returns its exit code. */
export type Action = (
  env: Record<string, string>,
  print: (line: string) => void,
) => Promise<number>;

/** Output names whose value is a file to read before the run's folder is removed. */
const FILE_OUTPUTS = ['facts', 'report'];

/** Runs an action. @param action path of its bundle, or the action itself, to run it in this process. */
export async function runAction(action: string | Action, run: ActionRun): Promise<ActionResult> {
  const folder = await mkdtemp(join(tmpdir(), 'action-run-'));
  const at = (name: string) => join(folder, name);
  try {
    const payload = typeof run.payload === 'string' ? run.payload : JSON.stringify(run.payload);
    await writeFile(at('event.json'), payload);
    await writeFile(at('output'), '');
    await writeFile(at('summary.md'), '');
    const env: Record<string, string> = {
      PATH: process.env.PATH ?? '',
      HOME: folder,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: run.event,
      GITHUB_EVENT_PATH: at('event.json'),
      GITHUB_API_URL: run.apiUrl,
      GITHUB_SERVER_URL: run.serverUrl,
      GITHUB_REPOSITORY: run.repository,
      GITHUB_REPOSITORY_OWNER: run.repository.split('/')[0] ?? '',
      GITHUB_WORKSPACE: folder,
      GITHUB_OUTPUT: at('output'),
      GITHUB_STEP_SUMMARY: at('summary.md'),
      GITHUB_RUN_ID: '1',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_WORKFLOW: 'Release gate',
      GITHUB_JOB: 'gate',
      RUNNER_TEMP: folder,
      RUNNER_OS: 'Linux',
      ...refs(run.event, typeof run.payload === 'string' ? {} : run.payload),
      ...(await inputs(run)),
      ...run.env,
    };
    const ended = await (typeof action === 'string' ? start(action, env) : call(action, env));
    const outputs = parseOutputs(await readFile(at('output'), 'utf8'));
    const files: Record<string, string> = {};
    for (const name of FILE_OUTPUTS) {
      const path = outputs[name];
      if (path) files[name] = await readFile(path, 'utf8').catch(() => '');
    }
    return { ...ended, outputs, files, summary: await readFile(at('summary.md'), 'utf8') };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a runner sets for the commit and the ref that an event is about. */
function refs(event: string, payload: Json): Record<string, string> {
  const pull = asJson(payload.pull_request);
  const group = asJson(payload.merge_group);
  if (event === 'pull_request') {
    return {
      GITHUB_SHA: text(pull.merge_commit_sha) || text(asJson(pull.head).sha),
      GITHUB_REF: `refs/pull/${pull.number}/merge`,
      GITHUB_HEAD_REF: text(asJson(pull.head).ref),
      GITHUB_BASE_REF: text(asJson(pull.base).ref),
    };
  }
  if (event === 'merge_group') {
    return { GITHUB_SHA: text(group.head_sha), GITHUB_REF: text(group.head_ref) };
  }
  const after = text(payload.after) || '0'.repeat(40);
  return { GITHUB_SHA: after, GITHUB_REF: text(payload.ref) || 'refs/heads/main' };
}

/** `INPUT_*` of the manifest's defaults and of what is given: upper case, spaces to underscores. */
async function inputs(run: ActionRun): Promise<Record<string, string>> {
  const all: Record<string, string> = {};
  if (run.manifest) {
    const manifest = asJson(yaml.load(await readFile(run.manifest, 'utf8')));
    for (const [name, input] of Object.entries(asJson(manifest.inputs))) {
      const given = asJson(input).default;
      if (given !== undefined) all[name] = expand(String(given), run);
    }
  }
  return Object.fromEntries(
    Object.entries({ ...all, ...run.inputs }).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  );
}

function expand(value: string, run: ActionRun): string {
  return value
    .replace(/\$\{\{\s*github\.token\s*\}\}/g, run.token ?? '')
    .replace(/\$\{\{\s*github\.repository\s*\}\}/g, run.repository);
}

type Ended = Pick<ActionResult, 'exitCode' | 'stdout' | 'stderr'>;

async function call(action: Action, env: Record<string, string>): Promise<Ended> {
  const lines: string[] = [];
  const exitCode = await action(env, (line) => lines.push(`${line}\n`));
  return { exitCode, stdout: lines.join(''), stderr: '' };
}

function start(bundlePath: string, env: Record<string, string>): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bundlePath], { env, cwd: env.GITHUB_WORKSPACE });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ exitCode: code ?? -1, stdout, stderr }));
  });
}

/** Reads an outputs file: `name=value` lines and `name<<DELIMITER` blocks. Throws on an open block. */
export function parseOutputs(file: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = file.split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const block = /^([^=]+?)<<(.+)$/.exec(line);
    if (block) {
      const end = lines.indexOf(block[2] ?? '', index + 1);
      if (end < 0) throw new Error(`the output ${block[1]} has no closing ${block[2]}`);
      outputs[block[1] ?? ''] = lines.slice(index + 1, end).join('\n');
      index = end;
    } else if (line.includes('=')) {
      outputs[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
    }
  }
  return outputs;
}
