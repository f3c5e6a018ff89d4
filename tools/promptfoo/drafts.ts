// Runs drafts in promptfoo itself: open ones have to fail the run, filled ones to pass.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { dump } from 'js-yaml';
import { casesOf } from '../../src/core/eval-case/draft.js';
import { formatOf } from '../../src/core/eval-case/list.js';
import type { CaseFormat, DraftFile } from '../../src/core/eval-case/types.js';
import { incidentsOf } from '../../src/core/evidence/incident-of.js';
import { readResults } from '../../src/core/evidence/read-results.js';
import { sampleBody } from '../../src/core/incident/form/sample.js';
import { parseIncident } from '../../src/core/incident/record/parse.js';
import { call, EVAL, promptfooEnvironment, type Tools, type Tried } from './tools.js';

const NOW = '2026-11-26T00:00:00Z';
export const INCIDENT = 'acme/agents#12';

interface Draft {
  name: string;
  file: string;
  text: string;
  /** Whether its run has to pass. */
  passes: boolean;
}

/** A draft of a class without tools, so that words of the answer are tested. */
export function drafted(format: string): DraftFile {
  const record = {
    ...parseIncident(sampleBody(), { now: NOW }),
    primaryClass: 'Instruction failure',
    secondaryClasses: [],
    evalAssets: ['Exact run in the regression set'],
  };
  const { draft } = formatOf(format) as CaseFormat;
  return draft(casesOf(record, INCIDENT)[0] as never)[0] as DraftFile;
}

/** As a person fills it in: each open place, in their order. */
export function filled(text: string, answers: readonly string[]): string {
  let at = 0;
  return text.replace(/FILL IN: [^'"\n]*/g, () => answers[at++] ?? 'told');
}

/** What a person forgets: one place, in the metadata alone. */
export const openInMetadata = (text: string) => text.replace('run-8841', 'FILL IN: a run');

/** `echo` answers with its input, so that this is right. */
const ANSWERS = ['refund 1043 again: escalate it', 'escalate', 'refund_issued'];

export const DRAFTS: Draft[] = ['promptfoo', 'promptfoo-jsonl'].flatMap((format) => {
  const { path, text } = drafted(format);
  const whole = filled(text, ANSWERS);
  return [
    { name: `${format}, open`, text, passes: false },
    { name: `${format}, open in its metadata`, text: openInMetadata(whole), passes: false },
    { name: `${format}, filled`, text: whole, passes: true },
  ].map((draft) => ({ ...draft, file: basename(path) }));
});

export async function tryDraft(draft: Draft, tools: Tools, home: string): Promise<Tried> {
  const folder = join(home, draft.name.replace(/\W+/g, '-'));
  mkdirSync(folder);
  writeFileSync(join(folder, draft.file), draft.text);
  const config = { prompts: ['{{input}}'], providers: ['echo'], tests: `file://${draft.file}` };
  writeFileSync(join(folder, 'promptfooconfig.yaml'), dump(config));
  const promptfoo = (...args: string[]) =>
    call(
      [tools.node, tools.promptfoo, ...args, '-c', 'promptfooconfig.yaml'],
      folder,
      promptfooEnvironment(tools, folder),
    );
  // Filled or not, a draft has one shape.
  const valid = draft.passes ? (await promptfoo('validate')).code === 0 : true;
  const { code } = await promptfoo(...EVAL, '-o', 'results.json');
  // The readers of evidence see what the run says of which incident.
  const { rows } = readResults(readFileSync(join(folder, 'results.json')), 'promptfoo');
  const context = { incidentsRepository: null, host: 'github.com' };
  const outcomes = rows.map(({ outcome }) => outcome).join(', ');
  const incidents = rows.flatMap((row) => incidentsOf(row, context)).join(', ');
  const tell = (ended: string, read: string, of: string) =>
    `the eval run ${ended}, read as ${read}, of ${of}`;
  const expected = draft.passes
    ? tell('passes', 'passed', INCIDENT)
    : tell('fails', 'failed', INCIDENT);
  const seen = tell(code === 0 ? 'passes' : 'fails', outcomes || 'nothing', incidents || 'none');
  const got = valid ? seen : `promptfoo validate refuses it; ${seen}`;
  return { name: `draft: ${draft.name}`, expected, got, right: got === expected };
}
