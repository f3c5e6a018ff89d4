// `node tools/language/train.mjs`: makes src/language/weights.json from the labelled data. The same
// data and sources give the same bytes. Scores in it are by
// cross-validation, a model's label at even odds.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chanceOf, fitModel } from './regression.mjs';
import {
  answerRows,
  blameRows,
  changeRows,
  clauseRows,
  emptyRows,
  foldOf,
  pairs,
} from './rows.mjs';
import { dataHash } from './sets.mjs';
import { loadSources } from './sources.mjs';

const FOLDS = 5;
const SCORE_FOLDS = 3;
/** Of each model the 80 features that buy most are kept. */
const FIT = { strength: 1, keep: 80 };
const FILE = fileURLToPath(new URL('../../src/language/weights.json', import.meta.url));

/** Adds the words as `#place` to the names of a part. */
function flat(rows, { placesOf }) {
  return rows.map((row) => ({
    ...row,
    parts: row.parts.map(({ names, words }) => [
      ...names,
      ...[...placesOf(words)].map((place) => `#${place}`),
    ]),
  }));
}

/** Everything that a training sees, made once. */
export function prepare(sources) {
  const answers = answerRows(sources);
  const sets = {};
  const add = (name, rows) => {
    sets[name] = flat(rows, sources);
  };
  const changes = changeRows(sources);
  const labelled = (rows, ...labels) =>
    rows.map((row) => ({ ...row, label: labels.includes(row.label) ? 1 : 0 }));
  add('wish', labelled(changes, 'wish', 'careful-people', 'careful'));
  add('prompt-only', labelled(changes, 'prompt-only'));
  const blame = blameRows(sources);
  add('blames-model', labelled(blame, 'model'));
  add('blames-person', labelled(blame, 'person'));
  for (const field of ['trigger', 'control']) {
    add(`${field}-missing`, emptyRows(answers, field, sources));
    for (const what of ['event', 'state']) {
      add(`${field}-${what}`, clauseRows(answers, field, what, sources));
    }
  }
  return { sets, pairs: pairs(sources) };
}

/** @param uses whether a case of that id may be learned from */
function trainModels({ sets, pairs: cases }, sources, uses = () => true) {
  const models = {};
  for (const [name, rows] of Object.entries(sets)) {
    const seen = rows.filter(({ id }) => uses(id));
    models[name] = fitModel(seen, FIT);
  }
  const rows = cases
    .filter(({ id }) => uses(id))
    .map(({ id, trigger, control, label }) => {
      const leanings = [leaningOf(trigger, 'trigger'), leaningOf(control, 'control')];
      const part = sources.sameSigns(trigger, control, leanings);
      return { id, label, weight: 1, parts: [[...part.names]] };
    });
  function leaningOf(text, field) {
    const signs = sources.signsOf(text, field);
    const chance = (what) => sources.probabilityOfAny(models[`${field}-${what}`], signs);
    return { event: chance('event'), state: chance('state') };
  }
  models.same = fitModel(rows, { strength: 1, size: 0 });
  return models;
}

/** Models that have not seen a fold, by fold. */
export function modelsByFold(prepared, sources, folds = FOLDS) {
  return Array.from({ length: folds }, (_, fold) =>
    trainModels(prepared, sources, (id) => foldOf(id, folds) !== fold),
  );
}

/** How right a model is on cases that it has not seen, at even odds. */
function scoreOf(rows) {
  const counts = { hit: 0, wrong: 0, missed: 0 };
  for (let fold = 0; fold < SCORE_FOLDS; fold += 1) {
    const inFold = ({ id }) => foldOf(id, SCORE_FOLDS) === fold;
    const model = fitModel(
      rows.filter((row) => !inFold(row)),
      FIT,
    );
    for (const { parts, label } of rows.filter(inFold)) {
      const said = chanceOf(model, parts) > 0.5;
      if (said && label === 1) counts.hit += 1;
      else if (said) counts.wrong += 1;
      else if (label === 1) counts.missed += 1;
    }
  }
  const { hit, wrong, missed } = counts;
  const share = (all) => (all === 0 ? null : Math.round((hit / all) * 1000) / 1000);
  return { precision: share(hit + wrong), recall: share(hit + missed) };
}

/** The text of weights.json. */
async function weightsJson() {
  const sources = await loadSources();
  const prepared = prepare(sources);
  const models = trainModels(prepared, sources);
  const scores = Object.fromEntries(
    Object.entries(prepared.sets).map(([name, rows]) => [
      name,
      {
        cases: rows.length,
        labelled: rows.filter(({ label }) => label === 1).length,
        ...scoreOf(rows),
      },
    ]),
  );
  const ordered = Object.fromEntries(sources.MODEL_NAMES.map((name) => [name, models[name]]));
  return `${JSON.stringify({ data: dataHash(), scores, models: ordered }, null, 1)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(FILE, await weightsJson());
}
