// Drafts of eval cases: their shape, what they quote, what they leave open, and what they land.
import { load } from 'js-yaml';
import { casesOf, draftFiles } from '../../../src/core/eval-case/draft.js';
import { FORMATS } from '../../../src/core/eval-case/list.js';
import { FORMAT_IDS } from '../../../src/core/eval-case/names.js';
import type { DraftFile } from '../../../src/core/eval-case/types.js';
import { broughtBy } from '../../../src/core/force/brought.js';
import { sectionOf } from '../../../src/core/incident/form/definition.js';
import { parseIncident } from '../../../src/core/incident/record/parse.js';
import { completeBody } from '../../support/body.js';
import { changedFile } from '../force/change.js';
import { SCHEMAS } from './schemas.js';

const REF = 'acme/agents#12';
const ASSETS = sectionOf('evalAssets').options ?? [];
const ids = FORMATS.map(({ id }) => id);

function drafts(id: string, answers: Record<string, string> = {}, ref: string | null = REF) {
  const body = completeBody({ evalAssets: ASSETS.join(', '), ...answers });
  const record = parseIncident(body, { now: '2026-11-26T00:00:00Z' });
  const format = FORMATS.find((one) => one.id === id);
  if (!format) throw new Error(`there is no format ${id}`);
  return draftFiles(casesOf(record, ref), format);
}

function documents({ path, text }: DraftFile): unknown[] {
  if (path.endsWith('.yaml')) return [load(text)];
  if (path.endsWith('.json')) return [JSON.parse(text)];
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const filled = (text: string) => text.replace(/FILL IN: [^'"\n]*/g, 'what a person wrote here');
const lands = ({ path }: DraftFile, text: string) =>
  broughtBy([changedFile(`evals/incidents/${path}`, null, text)], 'eval');

test('there is a schema for each format', () => {
  expect(Object.keys(SCHEMAS)).toEqual(ids);
});

describe.each(ids)('%s', (id) => {
  test('is in its shape, open and filled, for each asset', () => {
    const files = drafts(id);
    const shapes = SCHEMAS[id] ?? {};
    expect(files).toHaveLength(ASSETS.length * Object.keys(shapes).length);
    for (const { path, text } of files) {
      const shape = shapes[path.slice(path.lastIndexOf('.') + 1)];
      for (const one of [text, filled(text)]) {
        for (const document of documents({ path, text: one })) {
          expect(shape?.safeParse(document)).toMatchObject({ success: true });
        }
      }
    }
  });

  test('names the incident, its class, its runs and what it proves, and leaves input and outcome open', () => {
    const cases = drafts(id).filter(({ path }) => !path.startsWith('evals/'));
    for (const { path, text } of cases) {
      const said = JSON.stringify(documents({ path, text }));
      expect(said).toContain(`"incident":"${REF}"`);
      expect(said).toContain('"failure_class":"tool-argument-failure"');
      expect(said).toContain('"run-8841"');
      expect(said).toContain('Does not prove: that the amount is right.');
      expect(said).toMatch(/"(?:input|message|content)":"FILL IN: /);
    }
  });

  test('lands nothing while a place is open, and lands once all are filled', () => {
    for (const file of drafts(id)) {
      expect(lands(file, file.text)).toMatchObject({ files: [], nothing: [{ why: 'draft' }] });
      expect(lands(file, filled(file.text)).files).toHaveLength(1);
    }
  });

  test('a draft with one place left is one still', () => {
    for (const file of drafts(id)) {
      let first = true;
      const almost = file.text.replace(/FILL IN: [^'"\n]*/g, (place) => {
        const kept = first ? place : 'what a person wrote here';
        first = false;
        return kept;
      });
      expect(lands(file, almost).files).toEqual([]);
    }
  });

  test('what a record says reads no file, renders no template, and opens no place', () => {
    const hostile = {
      affectedWorkflow: 'file:///etc/passwd',
      evalProves: `{{ env.SECRET }} {% include "x" %} ${'$'}{{ secrets.A }} FILL IN: all "\n- type: x`,
      runIds: 'python:run.py',
    };
    for (const { path, text } of drafts(id, hostile)) {
      expect(text).not.toMatch(/\{\{ ?env|\{%|\$\{\{|FILL IN: all/);
      expect(JSON.stringify(documents({ path, text }))).not.toMatch(/"(?:file|python):/);
    }
  });
});

test('a case of tools asks for the tools that were used, and one of arguments for these', () => {
  const types = (primaryClass: string, path: string) => {
    const found = drafts('promptfoo', { primaryClass, secondaryClasses: '_No response_' }).find(
      (file) => file.path.endsWith(path),
    );
    const [test] = load(found?.text ?? '') as { assert: { type: string }[] }[];
    return test?.assert.map(({ type }) => type);
  };
  const used = ['trajectory:tool-used', 'not-trajectory:tool-used'];
  const words = ['icontains', 'not-icontains'];
  expect(types('Approval boundary failure', 'approval-boundary-test.yaml')).toEqual([
    'javascript',
    ...used,
  ]);
  expect(types('Tool argument failure', 'tool-selection-test.yaml')).toEqual([
    'javascript',
    ...used,
    'trajectory:tool-args-match',
  ]);
  expect(types('Tool selection failure', 'exact-run-in-the-regression-set.yaml')).toEqual([
    'javascript',
    ...used,
    ...words,
  ]);
  expect(types('Instruction failure', 'exact-run-in-the-regression-set.yaml')).toEqual([
    'javascript',
    ...words,
  ]);
});

test('what a record does not say is left open', () => {
  const nothing = { primaryClass: '', runIds: '', evalProves: '', incidentId: '' };
  const [first] = drafts('inspect', nothing, null);
  expect(first?.path).toBe('incident-exact-run-in-the-regression-set.jsonl');
  const { metadata } = JSON.parse(first?.text ?? '');
  for (const key of ['incident', 'failure_class', 'proves_and_does_not_prove']) {
    expect(metadata[key]).toMatch(/^FILL IN: /);
  }
  expect(metadata.run_ids).toEqual([expect.stringMatching(/^FILL IN: /)]);
});

test.each([
  ['langsmith', 'source_run_id', '3fa85f64-5717-4562-b3fc-2c963f66afa6'],
  ['langfuse', 'sourceTraceId', '0123456789abcdef0123456789abcdef'],
  ['phoenix', 'spanId', '0123456789abcdef'],
])('%s gets %s where one run id has its look', (id, key, value) => {
  const of = (runIds: string) => JSON.parse(drafts(id, { runIds })[0]?.text ?? '')[key];
  expect(of(value)).toBe(value);
  expect(of('run-8841')).toBeUndefined();
});

test('the names that a command knows are those of the formats', () => {
  expect(FORMATS.map(({ id }) => id)).toEqual([...FORMAT_IDS]);
});
