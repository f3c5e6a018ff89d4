// `init`: writes the files of a set-up into a checkout; nothing that is there is overwritten.
import { lstat, mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { configIn, readRemote } from '../collect/setup.js';
import { labelsOf } from '../core/incident/report/labels.js';
import type { SetupFacts, SetupFile } from '../core/setup/facts.js';
import { planSetup } from '../core/setup/files.js';
import { pastSection } from '../core/setup/past-text.js';
import { oneLine } from '../core/text/escape.js';
import type { Client } from '../github/client.js';
import { missingLabels } from '../github/ensure-label.js';
import { whyUnread } from '../github/errors.js';
import {
  checkoutRoot,
  type Remote,
  readCheckout,
  readDefaultBranch,
  readLocalTraces,
  readRemoteOf,
} from './checkout.js';
import { clientFor, type GitHubEnvironment } from './github.js';
import type { Terminal } from './terminal.js';

interface InitFlags {
  dryRun: boolean;
}

function remoteOf(env: GitHubEnvironment, origin: Remote | null): Remote | null {
  const named = env.GITHUB_REPOSITORY;
  if (!named) return origin;
  if (!/^[\w.-]+\/[\w.-]+$/.test(named)) {
    throw new Error(`GITHUB_REPOSITORY is ${JSON.stringify(named)}. Expected owner/repository.`);
  }
  const host = env.GITHUB_SERVER_URL ? new URL(env.GITHUB_SERVER_URL).host : origin?.host;
  return { repository: named, host: host ?? 'github.com' };
}

/** What only GitHub tells, where there is a token; what cannot be read is said, and the rest goes on. */
async function askGitHub(
  facts: SetupFacts,
  client: Client,
  repository: string,
  terminal: Terminal,
): Promise<SetupFacts> {
  try {
    const remote = await readRemote(client, repository, facts);
    const { branches, tags, environments } = remote.traces;
    const traces = {
      branches: branches ?? facts.traces.branches,
      tags: tags ?? facts.traces.tags,
      environments,
    };
    const missing = await missingLabels(client.api, repository, labelsOf(facts.config));
    const names = missing.map(({ name }) => name).join(', ');
    if (names) {
      terminal.out(
        `labels to create (the App does so after the merge): ${oneLine(names, 1_000)}\n`,
      );
    }
    return { ...facts, ...remote, traces };
  } catch (error) {
    terminal.err(
      `${repository} could not be read: ${whyUnread(error)}. The files are made without it.\n`,
    );
    return facts;
  }
}

/** Every folder on the way is a real one of the checkout, or is made. @throws Error for people else. */
async function makeFolder(root: string, path: string): Promise<void> {
  const parts = dirname(path)
    .split('/')
    .filter((part) => part !== '.');
  for (const [at] of parts.entries()) {
    const folder = parts.slice(0, at + 1).join('/');
    const found = await lstat(join(root, folder)).catch(() => null);
    if (found && !found.isDirectory()) {
      throw new Error(
        `${folder} is no folder of this checkout, so ${path} is not written. Remove it or make it a folder.`,
      );
    }
    if (!found) await mkdir(join(root, folder));
  }
}

async function put(root: string, { path, text, how }: SetupFile): Promise<void> {
  await makeFolder(root, path);
  const file = join(root, path);
  if (how === 'created') {
    // `wx` refuses what is there meanwhile, a link that leads nowhere as well.
    await writeFile(file, text, { flag: 'wx' });
    return;
  }
  const before = await readFile(file, 'utf8');
  if (!(await lstat(file)).isFile() || !text.startsWith(before)) {
    throw new Error(
      `${path} changed while it was read, so nothing is added. Run the command again.`,
    );
  }
  const handle = await open(file, 'a');
  await handle.appendFile(text.slice(before.length)).finally(() => handle.close());
}

async function factsOf(
  root: string,
  remote: Remote | null,
  terminal: Terminal,
): Promise<SetupFacts> {
  const [tree, traces, defaultBranch] = await Promise.all([
    readCheckout(root),
    readLocalTraces(root),
    readDefaultBranch(root),
  ]);
  return {
    repository: remote?.repository ?? null,
    host: remote?.host ?? 'github.com',
    defaultBranch,
    today: terminal.now().slice(0, 10),
    tree,
    ...configIn(tree),
    traces,
    history: null,
    past: null,
    places: null,
    owner: null,
    app: null,
  };
}

/** Markdown as a terminal shows it best: without the marks of code. */
const bare = (markdown: string) => oneLine(markdown.replace(/`/g, ''), 400);

/** @returns 0. @throws Error for people where there is no checkout, or a file cannot be written. */
export async function init(
  folders: readonly string[],
  { dryRun }: InitFlags,
  terminal: Terminal,
  env: GitHubEnvironment = process.env as GitHubEnvironment,
): Promise<number> {
  const [folder = process.cwd(), ...more] = folders;
  if (more.length > 0)
    throw new Error(`Too many folders. Expected one, got ${folders.join(', ')}.`);
  const root = await checkoutRoot(folder);
  const remote = remoteOf(env, await readRemoteOf(root));
  const local = await factsOf(root, remote, terminal);
  const asks = env.GITHUB_TOKEN && remote;
  const facts = asks
    ? await askGitHub(local, await clientFor(env, remote.host), remote.repository, terminal)
    : local;
  if (!asks) {
    terminal.out(
      'history, labels and environments were not looked at: set GITHUB_TOKEN, and GITHUB_REPOSITORY where origin is not on GitHub.\n',
    );
  }
  const { files, kept, ways } = planSetup(facts);
  for (const one of ways.found) terminal.out(`found: ${bare(one)}\n`);
  for (const one of ways.assumed) terminal.out(`assumed: ${bare(one)}\n`);
  if (asks)
    for (const one of pastSection(facts).slice(1)) terminal.out(`${one.replace(/`/g, '')}\n`);
  for (const file of files) {
    if (!dryRun) await put(root, file);
    terminal.out(`${dryRun ? `would be ${file.how}` : file.how}: ${oneLine(file.path, 300)}\n`);
  }
  for (const { path, note } of kept) {
    terminal.out(`kept: ${oneLine(path, 300)}${note ? ` (${oneLine(note, 300)})` : ''}\n`);
  }
  if (!dryRun && files.length > 0)
    terminal.out('Look at them, then propose them in a pull request.\n');
  return 0;
}
