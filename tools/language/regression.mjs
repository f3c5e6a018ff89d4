// Logistic regression over named features and words; the same rows give the same weights.
// A row has one or more parts; it has the label if at least one of its parts has it (noisy or).

const sigmoid = (sum) => 1 / (1 + Math.exp(-sum));
const ROUNDS = 220;

/** Rows as numbers, one behind the other: where the parts of each begin, and what each part holds. */
function packed(rows, place) {
  const parts = rows.flatMap((row) =>
    row.parts.map((part) => part.map((name) => place.get(name)).filter((at) => at !== undefined)),
  );
  const starts = (counts) => {
    const at = new Int32Array(counts.length + 1);
    for (const [index, count] of counts.entries()) at[index + 1] = at[index] + count;
    return at;
  };
  return {
    held: Int32Array.from(parts.flat()),
    partAt: starts(parts.map(({ length }) => length)),
    rowAt: starts(rows.map((row) => row.parts.length)),
    chances: new Float64Array(Math.max(0, ...rows.map((row) => row.parts.length))),
  };
}

/** @param rows `{parts: string[][], label: 0 | 1, weight}` @param pull towards zero, by name */
function descend(rows, names, pull) {
  const place = new Map(names.map((name, at) => [name, at]));
  const { held, partAt, rowAt, chances } = packed(rows, place);
  const bias = names.length;
  const [weights, slope, squares] = [0, 1, 2].map(() => new Float64Array(bias + 1));
  const pulls = Float64Array.from(names, pull);
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  weights[bias] = -1;
  for (let round = 0; round < ROUNDS; round += 1) {
    slope.fill(0);
    for (let row = 0; row < rows.length; row += 1) {
      const { label, weight } = rows[row];
      const [from, to] = [rowAt[row], rowAt[row + 1]];
      let none = 1;
      for (let part = from; part < to; part += 1) {
        let sum = weights[bias];
        for (let at = partAt[part]; at < partAt[part + 1]; at += 1) sum += weights[held[at]];
        chances[part - from] = sigmoid(sum);
        none *= 1 - chances[part - from];
      }
      const pushed = label === 1 ? -none / Math.max(1 - none, 1e-6) : 1;
      for (let part = from; part < to; part += 1) {
        const push = pushed * chances[part - from] * weight;
        for (let at = partAt[part]; at < partAt[part + 1]; at += 1) slope[held[at]] += push;
        slope[bias] += push;
      }
    }
    const pace = 0.2 / Math.sqrt(1 + round / 20);
    for (let at = 0; at <= bias; at += 1) {
      const step = (slope[at] + (at < bias ? pulls[at] * weights[at] : 0)) / total;
      squares[at] = 0.9 * squares[at] + 0.1 * step * step;
      weights[at] -= (pace * step) / (Math.sqrt(squares[at]) + 1e-8);
    }
  }
  return { bias: weights[bias], weights: new Map(names.map((name, at) => [name, weights[at]])) };
}

/** Names that stand in at least `least` parts, in their order. */
function namesOf(rows, least) {
  const counts = new Map();
  for (const { parts } of rows) {
    for (const part of parts)
      for (const name of part) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return { counts, names: [...counts.keys()].filter((name) => counts.get(name) >= least).sort() };
}

const isGram = (name) => name.startsWith('#');

/**
 * Fits a model of src/language/model.ts: named features that buy nothing are dropped and the rest
 * fitted again; words and pairs of words go into `size` bytes by their hash (names `#place`).
 */
export function fitModel(rows, { strength = 2, keep = 120, size = 8192 } = {}) {
  const { counts, names } = namesOf(rows, 2);
  const pull = (name) => (isGram(name) ? 1.5 * strength : strength);
  const first = descend(rows, names, pull);
  const worth = (name) => Math.abs(first.weights.get(name)) * Math.sqrt(counts.get(name));
  const kept = names
    .filter((name) => !isGram(name))
    .sort((one, two) => worth(two) - worth(one) || (one < two ? -1 : 1))
    .slice(0, keep);
  const second = descend(rows, [...kept, ...names.filter(isGram)].sort(), pull);
  const named = [...second.weights]
    .filter(([name, weight]) => !isGram(name) && Math.abs(weight) >= 0.02)
    .map(([name, weight]) => [name, Math.round(weight * 100) / 100]);
  const grams = [...second.weights].filter(([name]) => isGram(name));
  const most = Math.max(0.01, ...grams.map(([, weight]) => Math.abs(weight)));
  const step = Math.round((most / 127) * 1e5) / 1e5;
  const bytes = new Int8Array(size);
  for (const [name, weight] of grams) {
    bytes[Number(name.slice(1))] = Math.max(-127, Math.min(127, Math.round(weight / step)));
  }
  return {
    bias: Math.round(second.bias * 100) / 100,
    step,
    named: Object.fromEntries(named),
    grams: Buffer.from(bytes.buffer).toString('base64'),
  };
}

/** How probable the label is for a row of parts, by a model that `fitModel` made. */
export function chanceOf(model, parts) {
  const bytes = new Int8Array(Buffer.from(model.grams, 'base64'));
  const none = parts.reduce((product, part) => {
    const sum = part.reduce(
      (so, name) =>
        so +
        (isGram(name)
          ? model.step * (bytes[Number(name.slice(1))] ?? 0)
          : (model.named[name] ?? 0)),
      model.bias,
    );
    return product * (1 - sigmoid(sum));
  }, 1);
  return 1 - none;
}
