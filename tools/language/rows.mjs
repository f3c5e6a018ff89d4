// Turns the labelled sets into rows for training: what a model sees of a text, and its label.
import { createHash } from 'node:crypto';
import { separationSets, textsOf, wordingSets } from './sets.mjs';

/** How much a text counts that was written for the other answer, and one of our own. */
const OTHER_ANSWER = 0.4;
const OWN = 0.8;

/** The fold of a case, 0 to `folds` - 1. */
export function foldOf(id, folds) {
  return createHash('sha256').update(`fold:${id}`).digest().readUInt32BE() % folds;
}

/** Trigger and control of a case by themselves, with what they hold; null where it is not known. */
function answersOf(one, judgeSeparation) {
  const labels = new Set(one.labels);
  if (labels.has('same')) return [];
  const has = (...names) => (names.some((name) => labels.has(name)) ? 1 : 0);
  const blamed =
    labels.has('blames-model') && !labels.has('control-missing') && judgeSeparation !== null;
  const [trigger, control] = [one.trigger ?? '', one.control ?? ''].map((text) => text.trim());
  const answers = [];
  if (trigger !== '') {
    const missing = has('trigger-missing');
    answers.push({
      field: 'trigger',
      text: trigger,
      missing,
      event: missing || has('trigger-is-control') ? 0 : 1,
      state: has('trigger-is-control', 'trigger-mixed'),
    });
  }
  if (control !== '' && !blamed) {
    const missing = has('control-missing');
    answers.push({
      field: 'control',
      text: control,
      missing,
      event: has('control-is-trigger', 'control-mixed'),
      state: missing || has('control-is-trigger') ? 0 : 1,
    });
  }
  return answers;
}

const BANK = [
  ['bank/events', 'any', 1, 0, 0],
  ['bank/states', 'any', 0, 1, 0],
  ['bank/trigger-mixed', 'trigger', 1, 1, 0],
  ['bank/control-mixed', 'control', 1, 1, 0],
  ['bank/placeholders', 'any', 0, 0, 1],
  ['bank/vague-controls', 'control', 0, 0, 1],
  ['bank/vague-triggers', 'trigger', 0, 0, 1],
  ['own/triggers', 'trigger', 1, 0, 0],
  ['own/triggers-mixed', 'trigger', 1, 1, 0],
  ['own/controls', 'control', 0, 1, 0],
  ['own/controls-mixed', 'control', 1, 1, 0],
  ['own/events', 'any', 1, 0, 0],
  ['own/states', 'any', 0, 1, 0],
  ['own/missing', 'any', 0, 0, 1],
];

/** All answers of trigger and control that may be trained on. */
export function answerRows({ isForeign }) {
  const sets = separationSets().flatMap(({ tuned }) =>
    tuned.flatMap((one) =>
      answersOf(one, true).map((answer) => ({ id: one.id, weight: 1, ...answer })),
    ),
  );
  const banks = BANK.flatMap(([file, field, event, state, missing]) =>
    textsOf(`separation/${file}.txt`).map((text) => {
      const weight =
        missing === 1 && file.startsWith('own') ? OWN / 2 : file.startsWith('own') ? OWN : 1;
      return { id: text, text, field, event, state, missing, weight };
    }),
  );
  return [...sets, ...banks].filter(({ text }) => !isForeign(text));
}

const weightIn = (row, field) =>
  row.field === field || row.field === 'any' ? row.weight : row.weight * OTHER_ANSWER;

/** Rows of one of the models `trigger-event`, `trigger-state`, `control-event`, `control-state`. */
export function clauseRows(rows, field, what, { signsOf }) {
  return rows
    .filter(({ missing }) => missing === 0)
    .map((row) => ({
      id: row.id,
      label: row[what],
      weight: weightIn(row, field),
      parts: signsOf(row.text, field),
    }));
}

/** Rows of `trigger-missing` or `control-missing`. */
export function emptyRows(rows, field, { emptySigns }) {
  return rows.map((row) => ({
    id: row.id,
    label: row.missing,
    weight: weightIn(row, field),
    parts: [emptySigns(row.text, field)],
  }));
}

/** Cases with both answers, for `same`. */
export function pairs({ isForeign }) {
  return separationSets()
    .flatMap(({ tuned }) => tuned)
    .filter(({ trigger, control, labels }) => {
      const blank = labels.includes('trigger-missing') || labels.includes('control-missing');
      return trigger && control && !blank && !isForeign(trigger) && !isForeign(control);
    })
    .map((one) => ({ ...one, label: one.labels.includes('same') ? 1 : 0 }));
}

/** Lines of changes with their labels. */
export function changeRows({ changeFeatures, readChangeLines, wordsOf, isForeign }) {
  const own = ['wish', 'careful', 'prompt-only', 'change'].flatMap((label) =>
    textsOf(`wording/own/${label}.txt`).map((text) => ({ text, label })),
  );
  const given = wordingSets().find(({ name }) => name === 'changes').tuned;
  return [...given, ...own]
    .filter(({ text }) => !isForeign(text))
    .map((one) => {
      const text = readChangeLines(one.text).lines[0]?.text ?? one.text;
      return {
        id: one.text,
        label: one.label,
        weight: 1,
        parts: [{ names: changeFeatures(text), words: wordsOf(text) }],
      };
    });
}

/** Explanations with their labels `model`, `person` or `none`. */
export function blameRows({ blameFeatures, wordsOf, isForeign }) {
  const texts = new Map();
  const add = (text, label) => {
    if (text?.trim() && !isForeign(text) && !texts.has(text)) texts.set(text, label);
  };
  for (const { text, label } of wordingSets().find(({ name }) => name === 'blame').tuned)
    add(text, label);
  for (const label of ['model', 'person', 'none']) {
    for (const text of textsOf(`wording/own/blame-${label}.txt`)) add(text, label);
  }
  for (const text of textsOf('separation/bank/blame.txt')) add(text, 'model');
  for (const text of textsOf('separation/bank/not-blame.txt')) add(text, 'none');
  for (const one of separationSets().flatMap(({ tuned }) => tuned)) {
    const { trigger, control, whatFailed, labels, blamed } = one;
    // Which of two answers blames is not said by the label; those that were looked up name it.
    if (labels.includes('blames-model')) {
      if (blamed) add(one[blamed], 'model');
      continue;
    }
    for (const text of [trigger, control, whatFailed]) add(text, 'none');
  }
  return [...texts].map(([text, label]) => ({
    id: text,
    label,
    weight: 1,
    parts: [{ names: blameFeatures(text), words: wordsOf(text) }],
  }));
}
