// Tries hostile texts by every way to GitHub: nothing may throw, and nothing of a text may be alive afterwards.
import fc from 'fast-check';
import { EVENT_NAMES, readEvent } from '../../src/app/events/index.js';
import { parseIncident } from '../../src/core/incident/record/parse.js';
import { namingsIn } from '../../src/core/namings/read.js';
import { plain, title } from '../../src/core/text/escape.js';
import { WAYS, type World, world } from '../../test/core/total/ways.js';
import { alive, aliveInTitle } from '../../test/support/alive.js';
import { hostileText } from '../../test/support/hostile.js';

interface SoakOptions {
  /** Texts that are tried; a million unless told. */
  count?: number | undefined;
  /** Of the first batch; the next one has the next, so that a run goes on where another has ended. */
  seed?: number | undefined;
  say(line: string): void;
}

/** Of a batch, which has one seed: worlds, each by every way, and texts that are read and shown alone. */
const WORLDS = 4;
const ALONE = 1_000;
const MOST_TOLD = 20;
const EVERY = 60_000;

/** Texts that people wrote in a world. */
function textsOf({
  answers,
  title: name,
  reason,
  branch,
  path,
  name: other,
  config,
  names,
}: World) {
  return [...answers.map(([, text]) => text), name, reason, branch, path, other, config, ...names];
}

const ABOUT = { self: { id: 7, login: 'x' }, host: 'github.com' };
const PAYLOAD = { repository: { full_name: 'acme/agents' }, issue: { number: 1 } };

function ofText(text: string): string[] {
  const { problems } = parseIncident(`### Severity\n\n${text}\n\n### Eval changes\n\n${text}`);
  namingsIn(text, 'acme/agents', 'github.com');
  for (const name of EVENT_NAMES) {
    readEvent(name, { ...PAYLOAD, action: text, comment: { body: text } })?.touches(ABOUT);
    readEvent(name, { ...PAYLOAD, issue: text, repository: { full_name: text } })?.touches(ABOUT);
  }
  const told = problems.map(({ message }) => plain(message)).join('\n\n');
  return [...alive(plain(text)), ...alive(told), ...aliveInTitle(title(text))];
}

/** What a trial says; what it throws is a failure as well. */
function tried(trial: () => string[]): string[] {
  try {
    return trial();
  } catch (error) {
    return [`threw ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** Prints what it tried. @returns how many trials failed */
export function soak({ count = 1_000_000, seed = 14, say }: SoakOptions): number {
  const start = performance.now();
  const seconds = () => Math.round((performance.now() - start) / 1_000);
  let [texts, trials, failures, batch] = [0, 0, 0, seed];
  let told = start;
  const look = (where: string, trial: () => string[]) => {
    trials += 1;
    const found = tried(trial);
    if (found.length === 0) return;
    failures += 1;
    if (failures <= MOST_TOLD) say(`seed ${batch}, ${where}: ${JSON.stringify(found[0])}`);
  };
  const state = () =>
    `${texts} texts, ${trials} trials, ${failures} failures, ${seconds()} s, seeds ${seed} to ${batch}`;
  for (; texts < count; batch += 1) {
    for (const one of fc.sample(world, { seed: batch, numRuns: WORLDS })) {
      const own = textsOf(one);
      texts += own.length;
      for (const text of own) look('a text', () => ofText(text));
      for (const [name, way] of Object.entries(WAYS)) look(name, () => way(one));
    }
    const alone = fc.sample(hostileText, { seed: batch, numRuns: ALONE });
    texts += alone.length;
    for (const text of alone) look('a text', () => ofText(text));
    if (performance.now() - told < EVERY) continue;
    told = performance.now();
    say(state());
  }
  batch -= 1;
  say(`hostile: tried ${state()}; go on with --seed ${batch + 1}`);
  return failures;
}
