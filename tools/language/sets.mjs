// The labelled sets: where they lie, what may be tuned on and what is held out.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const DATA = fileURLToPath(new URL('data/', import.meta.url));

/** The lines of a JSON Lines file under data/, parsed. */
export function linesOf(path) {
  return readFileSync(DATA + path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** The lines of a text file under data/; `#` begins a remark, " / " stands for a line end. */
export function textsOf(path) {
  return readFileSync(DATA + path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => line.replaceAll(' / ', '\n'));
}

/** A digest of everything under data/, by which weights.json tells whether it is current. */
export function dataHash() {
  const names = readdirSync(DATA, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort();
  const hash = createHash('sha256');
  for (const name of names)
    hash.update(`${name.slice(DATA.length - 1)}\n`).update(readFileSync(name));
  return hash.digest('hex');
}

/** A seeded third of the sets that came as one piece: never looked at while tuning. */
function isSetAside({ id }) {
  return createHash('sha256').update(`language:${id}`).digest()[0] % 3 === 0;
}

const SEPARATION = {
  dev: { path: 'separation/dev/dev.jsonl', real: false },
  tune: { path: 'separation/tune/tune.jsonl', real: false },
  tune2: { path: 'separation/tune/d.jsonl', real: false },
  dev2: { path: 'separation/dev2.jsonl', real: false, split: true },
  real: { path: 'separation/real.jsonl', real: true, split: true },
  'heldout-a': { path: 'separation/heldout/a.jsonl', real: false, heldOut: true },
  'heldout-b': { path: 'separation/heldout/b.jsonl', real: false, heldOut: true },
};
const WORDING = {
  changes: { path: 'wording/changes.jsonl', split: true },
  blame: { path: 'wording/blame.jsonl', split: true },
  versions: { path: 'wording/versions.jsonl', split: true },
};

function read(sets) {
  return Object.entries(sets).map(([name, set]) => {
    const cases = linesOf(set.path);
    const heldOut = cases.filter((one) => set.heldOut || (set.split && isSetAside(one)));
    return {
      name,
      real: set.real ?? false,
      heldOut,
      tuned: cases.filter((one) => !heldOut.includes(one)),
    };
  });
}

/** Cases of trigger and control, by set, tuned and held out apart. */
export const separationSets = () => read(SEPARATION);
/** Cases of change lines, blame and versions. */
export const wordingSets = () => read(WORDING);
