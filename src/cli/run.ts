// The command line: reviews, rules, configuration, recorded decisions, a sample.

import { parseArgs } from 'node:util';
import { FORMAT_IDS } from '../core/eval-case/names.js';
import { sampleBody } from '../core/incident/form/sample.js';
import { oneLine } from '../core/text/escape.js';
import { config } from './config.js';
import { evalCase } from './eval-case.js';
import { explain, listRules } from './explain.js';
import { gate } from './gate.js';
import { readPackageFile } from './package-files.js';
import { review } from './review.js';
import type { Terminal } from './terminal.js';

export const USAGE = `Usage:
  agent-incident-review review [--json] [--all] FILE…   review saved issue bodies; - is standard input
  agent-incident-review explain RULE                    print what a rule wants and why
  agent-incident-review explain --list                  print the rules
  agent-incident-review config [FILE]                   check a configuration file
  agent-incident-review gate --facts FILE               decide again on recorded facts
  agent-incident-review eval-case --format F [--out DIR] [--incident REF] FILE…
                                                        draft the chosen eval cases of saved issue bodies
  agent-incident-review init [--dry-run] [FOLDER]       write the files of a set-up into a checkout
  agent-incident-review evidence FILE…                  print what eval results say of incidents
  agent-incident-review prove --on SHA --results FILE [--env NAME]… -- COMMAND
                                                        run the cases on the failing version and here
  agent-incident-review report --repository OWNER/REPO  say whether the reviews change anything
  agent-incident-review export --repository OWNER/REPO  print records and ledgers, a JSON object a line
  agent-incident-review sample                          print a filled issue body
  agent-incident-review --version                       print the version

review exits with 0, with 1 where a shown finding is an error, with 2 where it could not run;
config with 0, with 1 where the file has problems, with 2 where it could not run. FILE is
.github/agent-incident-review.yml unless told.

eval-case prints the drafts, or writes them into DIR, one file a case; what is there is kept. F is one of
${FORMAT_IDS.join(', ')}.
REF is the incident, owner/repo#12, where the body does not name it. It exits with 0, with 1 where a
review has chosen no eval asset, with 2 where it could not run.

init adds the issue forms, the configuration, the workflow and lines in CODEOWNERS, as they fit the
repository around FOLDER (default: here). What is there is kept. --dry-run writes nothing. With
GITHUB_TOKEN it reads the history and the labels of the repository that origin (or GITHUB_REPOSITORY)
names. It exits with 0, with 2 where it could not run.

evidence reads promptfoo JSON, JUnit XML, DeepEval JSON and Inspect logs, by their content or by
--format; it exits with 0, with 2 where a file cannot be trusted.

prove lays the cases of this version over the failing one, runs the command there and here, and reads what
it wrote. COMMAND sees no variable but PATH and the like, and those that --env names. It exits with 0 where a
case is proven, with 1 where none is, with 2 where it could not run.

report takes --since and --until (YYYY-MM-DD; the last 90 days unless told), --format md, json, html
or csv, and --out FILE; export takes --out. Both need GITHUB_TOKEN, ask GITHUB_API_URL, and exit with
0, with 1 where something could not be read, with 2 where they could not run.
`;

const OPTIONS = {
  json: { type: 'boolean' },
  all: { type: 'boolean' },
  facts: { type: 'string' },
  list: { type: 'boolean' },
  incident: { type: 'string' },
  'dry-run': { type: 'boolean' },
  repository: { type: 'string' },
  since: { type: 'string' },
  until: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  on: { type: 'string' },
  results: { type: 'string' },
  env: { type: 'string', multiple: true },
  version: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Runs a command. @returns the exit code; never throws. */
export async function run(args: string[], terminal: Terminal): Promise<number> {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
    const [command, ...rest] = positionals;
    if (values.help) {
      terminal.out(USAGE);
      return 0;
    }
    if (command === 'review') {
      return await review(rest, { json: values.json ?? false, all: values.all ?? false }, terminal);
    }
    if (values.version) {
      const file = await readPackageFile('package.json');
      terminal.out(`${file ? JSON.parse(file).version : 'unknown'}\n`);
      return 0;
    }
    if (command === 'sample') {
      terminal.out(sampleBody());
      return 0;
    }
    if (command === 'explain' && values.list) return listRules(terminal);
    if (command === 'explain') return await explain(rest[0], terminal);
    if (command === 'config') return await config(rest, terminal);
    if (command === 'init') {
      // What asks GitHub is loaded on demand.
      const { init } = await import('./init.js');
      return await init(rest, { dryRun: values['dry-run'] ?? false }, terminal);
    }
    if (command === 'eval-case') return await evalCase(rest, values, terminal);
    if (command === 'evidence') {
      const { evidence } = await import('./evidence.js');
      return await evidence(rest, values.format, terminal);
    }
    if (command === 'prove') {
      const { prove } = await import('./prove.js');
      return await prove(rest, values, terminal);
    }
    if (command === 'report') {
      const { report } = await import('./report.js');
      return await report(values, terminal);
    }
    if (command === 'export') {
      const { exportAll } = await import('./export.js');
      return await exportAll(values, terminal);
    }
    if (command === 'gate') return await gate(values.facts, terminal);
    terminal.err(command ? `Unknown command “${command}”.\n${USAGE}` : USAGE);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    terminal.err(`${oneLine(message, 4_000)}\n`);
  }
  return 2;
}
