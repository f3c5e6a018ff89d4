// `prove`: whether the cases of incidents are red on the failing version and green on this one.

import { readFile, rm } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { defaultConfig } from '../core/config/constants.js';
import type { EvidenceDocument } from '../core/evidence/document.js';
import { gatherEvidence } from '../core/evidence/gather.js';
import { boundOf, type ProvenCase, proveCases } from '../core/evidence/proven.js';
import { kindOfPath } from '../core/incident/ledger/match.js';
import { oneLine } from '../core/text/escape.js';
import { checkClean, commitAt, failingVersion } from '../evidence/checkout.js';
import { readResultFile } from '../evidence/files.js';
import { bareEnvironment, runCommand } from '../evidence/run-command.js';
import { checkoutRoot } from './checkout.js';
import { incidentsHome } from './evidence.js';
import { type GitHubEnvironment, hostOf } from './github.js';
import { readLocalConfig } from './local-config.js';
import type { Terminal } from './terminal.js';

export interface ProveFlags {
  on?: string | undefined;
  results?: string | undefined;
  env?: string[] | undefined;
}

export interface ProveOptions {
  folder?: string;
  env?: NodeJS.ProcessEnv;
  /** Milliseconds of both runs together. */
  limit?: number;
}

const LIMIT = 30 * 60_000;

/** The code of a fork is somebody else's, and would run with what this job may do. @throws Error for people. */
async function refuseForks(env: NodeJS.ProcessEnv): Promise<void> {
  if (!env.GITHUB_EVENT_PATH) return;
  const text = await readFile(env.GITHUB_EVENT_PATH, 'utf8').catch(() => '{}');
  const { pull_request: pull } = JSON.parse(text) as {
    pull_request?: {
      head?: { repo?: { full_name?: string } | null };
      base?: { repo?: { full_name?: string } };
    };
  };
  if (!pull || pull.head?.repo?.full_name === pull.base?.repo?.full_name) return;
  throw new Error(
    'Nothing is proven for a pull request from a fork: its commands are not run. Expected a branch of this repository.',
  );
}

/** Runs one side. @returns the document; a text where there is none, for people. */
async function runSide(
  command: readonly string[],
  folder: string,
  results: string,
  env: Record<string, string>,
  limit: number,
  commits: { commit: string; on: string | null },
  context: { incidentsRepository: string | null; host: string },
  terminal: Terminal,
): Promise<EvidenceDocument | string> {
  const file = join(folder, results);
  // One that is committed must not stand for a run.
  await rm(file, { force: true });
  const { code, late } = await runCommand(command, folder, env, limit, (text) =>
    terminal.err(text),
  );
  if (late) return `the command was ended after ${Math.round(limit / 60_000)} minutes`;
  try {
    const read = await readResultFile(file, null);
    return gatherEvidence([read], commits, context);
  } catch (error) {
    const why = (error as NodeJS.ErrnoException & { cause?: NodeJS.ErrnoException }).cause?.code;
    const wrote =
      why === 'ENOENT'
        ? `wrote no ${results}`
        : `wrote results that do not count (${(error as Error).message})`;
    return `the command ${wrote}, and ended with exit code ${code ?? 'none'}`;
  }
}

function lineOf({ incident, case: name, why, red, green }: ProvenCase): string {
  const what = `${incident} ${JSON.stringify(oneLine(name, 200))}`;
  if (why !== null) return `not proven: ${what}: ${why}\n`;
  const runs = Math.min(red?.runs ?? 0, green.runs);
  return `proven: ${what}: failed ${red?.failed} of ${red?.runs} on the failing version, passed ${green.passed} of ${green.runs} here (${runs} of ${runs} leaves up to ${boundOf(runs)} % at 95 % confidence)\n`;
}

/** @returns 0 where a case is proven, 1 where none is. @throws Error for people where it could not run. */
export async function prove(
  command: readonly string[],
  flags: ProveFlags,
  terminal: Terminal,
  { folder = process.cwd(), env = process.env, limit = LIMIT }: ProveOptions = {},
): Promise<number> {
  if (!flags.on) throw new Error('No commit. Expected --on SHA, the version on which it failed.');
  if (!flags.results)
    throw new Error('No results. Expected --results FILE, which the command writes.');
  if (command.length === 0) {
    throw new Error(
      'No command. Expected it behind --, for example -- npx promptfoo eval --output results.json.',
    );
  }
  await refuseForks(env);
  const root = await checkoutRoot(folder);
  const results = relative(root, resolve(folder, flags.results));
  if (isAbsolute(results) || results.startsWith('..')) {
    throw new Error(`${flags.results} lies outside of the checkout. Expected a file within it.`);
  }
  await checkClean(root, results);
  const [on, head] = [await commitAt(root, flags.on), await commitAt(root, 'HEAD')];
  if (on === head)
    throw new Error(
      'The failing version is the one that is checked out. Expected an earlier commit.',
    );
  const config = (await readLocalConfig(root)) ?? defaultConfig();
  const github = env as GitHubEnvironment;
  const context = { incidentsRepository: await incidentsHome(root, github), host: hostOf(github) };
  const bare = bareEnvironment(env, flags.env ?? []);
  const until = Date.now() + limit;
  const version = await failingVersion(
    root,
    on,
    (path) => kindOfPath(path, config) === 'eval' && path !== results,
  );
  try {
    const side = (place: string, of: string | null) =>
      runSide(
        command,
        place,
        results,
        bare,
        Math.max(1, until - Date.now()),
        { commit: head, on: of },
        context,
        terminal,
      );
    const there = await side(version.folder, on);
    const here = await side(root, null);
    if (typeof here === 'string')
      throw new Error(`Here ${here}. Expected results of this version.`);
    if (typeof there === 'string') {
      terminal.out(`not proven: on the failing version ${there}\n`);
      return 1;
    }
    const cases = proveCases(there, here);
    if (cases.length === 0) {
      terminal.out(
        'not proven: no case names an incident, for example “acme/incidents#12: …” or metadata.incident\n',
      );
    }
    for (const one of cases) terminal.out(lineOf(one));
    return cases.some(({ why }) => why === null) ? 0 : 1;
  } finally {
    await version.remove();
  }
}
