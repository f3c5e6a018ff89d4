// A thread that reads bodies by one parser: a text on which that hangs is ended from outside.
import { parentPort, workerData } from 'node:worker_threads';
import { defaultConfig } from '../../../src/core/config/constants.js';
import { compileForm } from '../../../src/core/incident/form/compile-yaml.js';
import { renderIssueForm } from '../../../src/core/incident/form/issue-form.js';
import { readForm } from '../../../src/core/incident/form/read.js';
import { cpuTime } from './time.js';

/** A parser by name, and how one body is measured. */
export interface Task {
  text: string;
  samples: number;
  atLeast: number;
}

export type ParserName = keyof typeof PARSERS;

const yaml = renderIssueForm(defaultConfig());

const PARSERS = {
  ours: async () => {
    const form = compileForm(yaml);
    return (body: string) => readForm(form, body);
  },
  /** As an issue is read that is in our form: fences may be pasted sections. */
  'ours, pasted': async () => {
    const form = compileForm(yaml);
    return (body: string) => readForm(form, body, { pasted: true });
  },
  'issue-parser with form': async () => {
    const { parseIssue } = await import('@github/issue-parser');
    return (body: string) => parseIssue(body, yaml);
  },
  'issue-parser': async () => {
    const { parseIssue } = await import('@github/issue-parser');
    return (body: string) => parseIssue(body);
  },
  'issue-forms-body-parser': async () => {
    const { default: parse } = (await import(workerData.zentered)) as {
      default: (body: string) => Promise<unknown>;
    };
    return parse;
  },
  /** The least that any reader does: lines, and which of them are headings. */
  'line split': async () => (body: string) => {
    const found: Record<string, string[]> = {};
    let lines: string[] = [];
    for (const line of body.split('\n')) {
      if (line.startsWith('### ')) {
        lines = [];
        found[line.slice(4)] = lines;
      } else lines.push(line);
    }
    return found;
  },
};

const parse = await PARSERS[workerData.parser as ParserName]();
parentPort?.on('message', async ({ text, samples, atLeast }: Task) => {
  try {
    parentPort?.postMessage(await cpuTime(() => parse(text), { samples, atLeast }));
  } catch {
    // It gave up on that text, which is no time.
    parentPort?.postMessage(null);
  }
});
parentPort?.postMessage('ready');
