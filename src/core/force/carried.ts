// Whether a change carries on in other files what a cause had added.
import { everyWord } from './language.js';
import { sectionsOf } from './patch.js';
import { isBookkeeping } from './paths.js';
import type { ChangedFile } from './types.js';
import { RUN, readLines, runsIn } from './words.js';

/** Tests quote what must not come back. */
const TEST = /(?:^|\/)(?:tests?|specs?|__tests__)\/|[._-](?:test|spec)\.[^/]+$/i;

const wordsOf = (lines: readonly string[]) => readLines(lines, everyWord).words;

/** The words of each stretch of added lines, and the runs that stood there before. */
function addedTo(file: ChangedFile): { blocks: string[][]; had: Set<string> } {
  const blocks: string[][] = [];
  const had = new Set<string>();
  for (const { before, after } of sectionsOf(file) ?? []) {
    for (const run of runsIn(wordsOf(before.map(({ text }) => text)))) had.add(run);
    const added = new Map<number, string[]>();
    for (const { text, changed, block } of after) {
      if (changed) added.set(block, [...(added.get(block) ?? []), text]);
    }
    for (const lines of added.values()) blocks.push(wordsOf(lines));
  }
  return { blocks, had };
}

/** Runs of three; fewer words are too common to tell a cause by. */
const runsOf = (blocks: readonly string[][]) =>
  blocks.filter(({ length }) => length >= RUN).flatMap(runsIn);

/**
 * Whether two thirds of what a cause added stand in what a change adds: a cause that was put into another
 * file is moved, not out. What the cause itself had taken from a file may come back there. `quotes`: paths
 * that may repeat a cause, as its eval does.
 */
export function isCarriedOn(
  cause: readonly ChangedFile[],
  change: readonly ChangedFile[],
  quotes: (path: string) => boolean,
): boolean {
  const stood = new Map<string, Set<string>>();
  const brought = new Set<string>();
  for (const file of cause.filter(({ path }) => !isBookkeeping(path))) {
    const { blocks, had } = addedTo(file);
    stood.set(file.from ?? file.path, had);
    for (const run of runsOf(blocks)) if (!had.has(run)) brought.add(run);
  }
  const speaks = ({ path }: ChangedFile) =>
    !isBookkeeping(path) && !TEST.test(path) && !quotes(path);
  const added = new Set(
    change
      .filter(speaks)
      .flatMap((file) =>
        runsOf(addedTo(file).blocks).filter((run) => !stood.get(file.path)?.has(run)),
      ),
  );
  const carried = [...brought].filter((run) => added.has(run));
  return carried.length > 0 && carried.length * 3 >= brought.size * 2;
}
