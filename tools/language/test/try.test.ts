// `--try`: what the rules that judge words say of one sentence.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { RULES } from '../../../src/core/incident/rules/list.js';
import * as sources from '../entry.js';

const file = fileURLToPath(new URL('../try.mjs', import.meta.url));
const { RULE_IDS, tryText } = await import(pathToFileURL(file).href);
const tell = (text: string): string => tryText(text, sources).join('\n');

test('each section tells its findings, what was seen, and at the end which rules say nothing', () => {
  const told = tell('Improve the prompt so the agent is more careful');
  expect(told).toMatch(
    /as Eval changes\n {2}prompt-only-fix \(warning\): .*\n {2}seen: .*prompt-alone/,
  );
  expect(told).toMatch(/as Trigger\n {2}nothing\n/);
  expect(told).toMatch(/silent in all of them: trigger-missing, (?!.*prompt-only-fix)/);
});

test('every rule that it speaks of is one', () => {
  const known = RULES.map(({ id }) => id);
  expect(RULE_IDS.filter((id: string) => !known.includes(id))).toEqual([]);
});
