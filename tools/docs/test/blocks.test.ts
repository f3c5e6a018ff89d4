// Every fenced block of the pages is run, or read by what reads its kind in real life.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { run, USAGE } from '../../../src/cli/run.js';
import { defaultConfig } from '../../../src/core/config/constants.js';
import { formatConfigProblem, parseConfig } from '../../../src/core/config/parse-config.js';
import { broughtBy } from '../../../src/core/force/brought.js';
import { readCommands } from '../../../src/core/incident/commands/read.js';
import { compileForm } from '../../../src/core/incident/form/compile-yaml.js';
import { SECTIONS } from '../../../src/core/incident/form/definition.js';
import { kindOfPath } from '../../../src/core/incident/ledger/match.js';
import { parseIncident } from '../../../src/core/incident/record/parse.js';
import { RULE_IDS } from '../../../src/core/incident/rules/ids.js';
import { readNamings } from '../../../src/core/namings/read.js';
import { renderAnswers } from '../../../test/support/body.js';
import { comment, decisionFacts, incident } from '../../../test/support/facts.js';
import { workflowProblems } from '../../../test/support/workflows.js';
import { type Block, blocksOf, pagePaths, ROOT } from '../pages.js';

// This one is made by the code, empty sections to fill in and all.
const MADE = 'docs/comments.md';
const blocks = pagePaths()
  .filter((page) => page !== MADE)
  .flatMap((page) => blocksOf(page));
const of = (...languages: string[]) => blocks.filter((block) => languages.includes(block.language));
const file = (path: string) => readFileSync(ROOT + path, 'utf8');

/** Commands that a test runs as a process of its own: the file in which it stands. */
const RUN_ELSEWHERE: Record<string, string> = {
  'npm ci': '.ci/run',
  'npm run check': '.ci/run',
  'npm run demo': '.ci/run',
  'npm run playground': 'test/smoke/bundles.test.ts',
  'npm start': 'test/smoke/sigterm.test.ts',
};

/** Commands that nothing here can run, and why that is no loss. */
const NOT_RUN: Record<string, string> = {
  'npm cit': 'npm’s own short form of “npm ci” and “npm test”',
  gh: 'GitHub’s own command line, which needs github.com',
  xargs: 'of the system; stands behind gh',
};

const OURS = /^(?:npx )?agent-incident-review /;

/** The single commands of a block, without variables in front of them. */
function commandsOf(text: string): string[] {
  // A pipe in quotes is no pipe.
  const bare = text.replace(/'[^']*'/g, (quoted) => quoted.replaceAll('|', ' '));
  return bare
    .split(/\n|&&|\|/)
    .map((part) => part.trim().replace(/^(?:[A-Z_]+=\S+ )+/, ''))
    .filter(Boolean);
}

/** Runs one of our commands in a folder that holds the files it names. @returns what it printed. */
async function runOurs(command: string, folder: string): Promise<string> {
  const [line = '', target] = command.replace(OURS, '').split(' > ');
  const named = (word: string) => (/\.(?:md|json|yml)$/.test(word) ? join(folder, word) : word);
  let [out, err] = ['', ''];
  const code = await run(line.split(' ').map(named), {
    out: (text) => (out += text),
    err: (text) => (err += text),
    now: () => '2026-11-24T00:00:00.000Z',
  });
  if (code === 2) throw new Error(`${command} could not run: ${err}`);
  if (target) writeFileSync(named(target), out);
  return out;
}

describe('sh', () => {
  const shell = of('sh').map((block) => ({ ...block, commands: commandsOf(block.text) }));
  const words = USAGE.match(/(?<=^ {2}agent-incident-review )\S+/gm) ?? [];

  test.each(shell)('$page: $commands', async ({ commands }) => {
    const folder = mkdtempSync(join(tmpdir(), 'page-'));
    writeFileSync(
      join(folder, 'facts.json'),
      JSON.stringify(decisionFacts({ incidents: [incident()] })),
    );
    writeFileSync(join(folder, 'results.json'), file('test/fixtures/evidence/promptfoo.json'));
    for (const command of commands) {
      const [first = ''] = command.split(' ');
      const [word] = command.replace(OURS, '').split(' ');
      const place = RUN_ELSEWHERE[command];
      if (place) expect(file(place)).toContain(command.replace(/^npm run /, ''));
      else if (!OURS.test(command))
        expect(Object.keys(NOT_RUN)).toContain(NOT_RUN[command] ? command : first);
      // What writes into a checkout or asks GitHub has tests of its own; here it must exist.
      else if (/ (?:init|eval-case|report|export|prove)\b/.test(command))
        expect(words).toContain(word);
      else expect(await runOurs(command, folder)).not.toBe('');
    }
  });

  test('… and a command that nobody knows fails', async () => {
    await expect(runOurs('npx agent-incident-review reveiw a.md', tmpdir())).rejects.toThrow(
      'Unknown command',
    );
    expect(commandsOf("A=1 npm ci && npm start\ngh x 'a | b' | xargs y")).toEqual([
      'npm ci',
      'npm start',
      "gh x 'a   b'",
      'xargs y',
    ]);
  });
});

/** What is wrong with a block of YAML, by whoever reads such a file; blank where nothing is. */
async function wrongYaml({ page, text }: Block): Promise<string> {
  const document = load(text) as Record<string, unknown>;
  if ('jobs' in document) return (await workflowProblems(page, text)).join('\n');
  if ('body' in document) return compileForm(text).fields.length > 0 ? '' : 'a form without fields';
  return parseConfig(text, { ruleIds: RULE_IDS }).problems.map(formatConfigProblem).join('\n');
}

test.each(of('yaml'))('$page: the YAML that begins $text', async (block) => {
  expect(await wrongYaml(block)).toBe('');
});

test.each([
  ['on: push\njobs:\n  a:\n    run-on: x\n', "Unexpected value 'run-on'"],
  ['release:\n  bsae: [main]\n', 'Unknown key at release.bsae'],
])('… and %j is wrong', async (text, message) => {
  expect(await wrongYaml({ page: 'a.md', language: 'yaml', text })).toContain(message);
});

test.each(of('yaml promptfoo'))('$page: the case of promptfoo is an eval change', ({ text }) => {
  const path = text.split('\n')[0]?.replace('# ', '') ?? '';
  const lines = text.split('\n').map((line) => `+${line}`);
  const patch = `@@ -0,0 +1,${lines.length} @@\n${lines.join('\n')}`;
  expect(kindOfPath(path, defaultConfig())).toBe('eval');
  const [cases] = [load(text) as { description: string; assert: unknown[] }[]];
  expect(cases.map(({ description }) => description)).toEqual([
    expect.stringMatching(/^acme\/agents#12: /),
  ]);
  const brought = broughtBy([{ path, status: 'added', patch } as never], 'eval');
  expect(brought.files.map((one) => one.path)).toEqual([path]);
});

const HEADS = SECTIONS.map(({ label }) => `### ${label}`);

/** What is wrong with a block that people type into GitHub; blank where nothing is. */
function wrongText({ text, page }: Block): string {
  const lines = text.split('\n').filter((line) => line.trim());
  if (lines.some((line) => HEADS.includes(line))) {
    const record = parseIncident(`${renderAnswers({})}\n${text}`);
    const heads = HEADS.filter((head) => lines.includes(head)).map((head) => head.slice(4));
    const empty = SECTIONS.filter(
      ({ label, key }) => heads.includes(label) && record.sources[key]?.state !== 'answered',
    );
    return empty.map(({ label }) => `${label} is read as no answer`).join('\n');
  }
  if (lines.every((line) => line.startsWith('/'))) {
    const commands = readCommands(comment('maya', text));
    if (commands.length < lines.length) return 'a line is no command of ours';
    return commands.flatMap(({ error }) => error ?? []).join('\n');
  }
  const named = readNamings(text, 'acme/agents', 'github.com');
  if (lines.length > 0 && named.filter(({ ref }) => ref).length >= lines.length) return '';
  const printed = file('test/core/config/documents.test.ts').includes(`${page.slice(5)}`);
  return printed && text.startsWith('.github/') ? '' : `nothing reads: ${text}`;
}

// The examples of the rules, the wrong ones too, are read by rule-pages.test.ts.
const typed = of('markdown', 'text').filter(({ page }) => !page.startsWith('docs/rules/'));

test.each(typed)('$page: the text that begins $text', (block) => {
  expect(wrongText(block)).toBe('');
});

test.each([
  ['/waive release because it must', 'expected'],
  ['/ship now', 'no command of ours'],
  ['### Trigger\n\n_No response_', 'no answer'],
  ['Incidents: twelve', 'nothing reads'],
])('… and %j is wrong', (text, message) => {
  expect(wrongText({ page: 'a.md', language: 'text', text })).toContain(message);
});

test('every block has a language that something reads', () => {
  const known = ['sh', 'yaml', 'yaml promptfoo', 'markdown', 'text'];
  expect(blocks.filter(({ language }) => !known.includes(language))).toEqual([]);
});
