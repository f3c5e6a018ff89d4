// Runs drafts in promptfoo itself: open ones have to fail the run, filled ones to pass. Set PROMPTFOO to its entry.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { dump } from 'js-yaml';
import { casesOf } from '../../src/core/eval-case/draft.js';
import { formatOf } from '../../src/core/eval-case/list.js';
import type { CaseFormat, DraftFile } from '../../src/core/eval-case/types.js';
import { incidentsOf } from '../../src/core/evidence/incident-of.js';
import { readResults } from '../../src/core/evidence/read-results.js';
import { sampleBody } from '../../src/core/incident/form/sample.js';
import { parseIncident } from '../../src/core/incident/record/parse.js';

const NOW = '2026-11-26T00:00:00Z';
const INCIDENT = 'acme/agents#12';
const FORMATS = ['promptfoo', 'promptfoo-jsonl'];

const entry = process.env.PROMPTFOO;
if (!entry) {
  process.stderr.write(
    'Set PROMPTFOO to the file dist/src/entrypoint.js of an installed promptfoo 0.121.20, and NODE to a Node that it supports (24).\n',
  );
  process.exit(2);
}
const node = process.env.NODE ?? process.execPath;
const folder = mkdtempSync(join(tmpdir(), 'eval-cases-'));

/** A draft of a class without tools, so that words of the answer are tested. */
function drafted(format: CaseFormat): DraftFile {
  const record = {
    ...parseIncident(sampleBody(), { now: NOW }),
    primaryClass: 'Instruction failure',
    secondaryClasses: [],
    evalAssets: ['Exact run in the regression set'],
  };
  return format.draft(casesOf(record, INCIDENT)[0] as never)[0] as DraftFile;
}

/** As a person fills it in; `echo` answers with its input. */
function filled(text: string): string {
  const said = ['refund 1043 again: escalate it', 'escalate', 'refund_issued'];
  let at = 0;
  return text.replace(/FILL IN: [^'"\n]*/g, () => said[at++] ?? 'told');
}

interface Run {
  /** Exit code of `validate` and of `eval`. */
  valid: number | null;
  code: number | null;
  outcomes: string;
  incidents: string;
}

function run(name: string, text: string): Run {
  const own = join(folder, name.replace(/\W/g, '-'));
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, name), text);
  const config = { prompts: ['{{input}}'], providers: ['echo'], tests: `file://${name}` };
  writeFileSync(join(own, 'promptfooconfig.yaml'), dump(config));
  const env = {
    PATH: process.env.PATH,
    HOME: own,
    PROMPTFOO_CONFIG_DIR: join(own, 'home'),
    PROMPTFOO_DISABLE_TELEMETRY: '1',
    PROMPTFOO_DISABLE_UPDATE: '1',
    CI: 'true',
  };
  const call = (...args: string[]) =>
    spawnSync(node, [entry as string, ...args], { cwd: own, env, timeout: 90_000 }).status;
  const valid = call('validate', '-c', 'promptfooconfig.yaml');
  const code = call('eval', '-c', 'promptfooconfig.yaml', '--no-cache', '-o', 'results.json');
  // The readers of evidence see what the run says of which incident.
  const { rows } = readResults(readFileSync(join(own, 'results.json')), 'promptfoo');
  const context = { incidentsRepository: null, host: 'github.com' };
  return {
    valid,
    code,
    outcomes: rows.map(({ outcome }) => outcome).join(', '),
    incidents: rows.flatMap((row) => incidentsOf(row, context)).join(', '),
  };
}

let wrong = 0;
for (const id of FORMATS) {
  const { path, text } = drafted(formatOf(id) as CaseFormat);
  for (const [how, content] of [
    ['open', text],
    // What a person forgets: one place, in the metadata alone.
    ['open in its metadata', filled(text).replace('run-8841', 'FILL IN: a run')],
    ['filled', filled(text)],
  ] as const) {
    const ran = run(`${how.replace(/ /g, '-')}-${basename(path)}`, content);
    const passes = ran.code === 0 && ran.outcomes === 'passed';
    const fails = ran.code !== 0 && ran.outcomes === 'failed';
    const named = ran.incidents === INCIDENT;
    const right = ran.valid === 0 && named && (how === 'filled' ? passes : fails);
    if (!right) wrong += 1;
    process.stdout.write(
      `${right ? 'ok' : 'WRONG'}  ${id}, ${how}: validate ${ran.valid}, eval ${ran.code}, read as ${ran.outcomes} of ${ran.incidents}\n`,
    );
  }
}
rmSync(folder, { recursive: true, force: true });
process.exitCode = wrong > 0 ? 1 : 0;
