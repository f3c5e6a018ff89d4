// Reading a form, beside two parsers and a bare split into lines: usual bodies, hostile ones, growth.
import { hostileBodies, LONGEST, PATTERN_COUNT, usualBody } from './support/bodies.js';
import type { ParserName } from './support/parser-thread.js';
import { type Parser, startParser } from './support/parsers.js';
import { endAll } from './support/processes.js';
import { median, type Row, SHORT, shown, times } from './support/row.js';

/** What the project allows itself: milliseconds for the worst text, and how many times as fast it is. */
const WORST = 20;
const FASTER = 20;
/** And growth from half the size: a linear reader takes twice as long for twice the text, a quadratic one four times. */
const GROWTH = 3;
/** Milliseconds after which a parser is stopped. */
const LIMIT = times(5_000, 1_000);

const RIVALS: Partial<Record<ParserName, string>> = {
  'issue-parser with form': '`@github/issue-parser` 2.0.0, with the form',
  'issue-parser': '`@github/issue-parser` 2.0.0, without the form',
  'issue-forms-body-parser': '`@zentered/issue-forms-body-parser` 3.0.0',
  'line split': 'a bare split into lines',
};

interface Figures {
  small: number;
  large: number;
  worst: { time: number; over: boolean; pattern: string; text: string };
  /** How often the time for half of a text goes into that for all of it: a usual one, the worst one. */
  growth: number;
  worstGrowth: number;
}

/** The slowest text; the first one that takes over the limit ends the search. */
async function worstOf(parser: Parser): Promise<Figures['worst']> {
  const bodies = hostileBodies();
  const step = SHORT ? 12 : 1;
  let worst = { time: 0, over: false, pattern: 'none', text: '' };
  for (let at = 0; at < bodies.length; at += step) {
    const { pattern, text } = bodies[at] ?? { pattern: '', text: '' };
    const time = await parser.time({ text, samples: 1, atLeast: 0 }, LIMIT);
    if (time === Number.POSITIVE_INFINITY) return { time: LIMIT, over: true, pattern, text };
    if (time !== null && time > worst.time) worst = { time, over: false, pattern, text };
  }
  return worst;
}

async function figuresOf(name: ParserName): Promise<Figures> {
  const parser = await startParser(name);
  const usual = async (text: string, samples = times(15, 3)) => {
    const time = await parser.time({ text, samples, atLeast: 5 }, 60_000);
    return time ?? Number.NaN;
  };
  // Side by side and in turn, so that a busy moment of the machine is not taken for growth.
  const growthOf = async (whole: string, half: string) => {
    const ratios: number[] = [];
    while (ratios.length < times(5, 3))
      ratios.push((await usual(whole, 3)) / (await usual(half, 3)));
    return median(ratios);
  };
  try {
    const [small, large] = [usualBody(5 * 1_024), usualBody(LONGEST - 100)];
    const found = { small: await usual(small), large: await usual(large) };
    const growth = await growthOf(large, usualBody(LONGEST / 2 - 100));
    const worst = await worstOf(parser);
    if (worst.over) return { ...found, growth, worst, worstGrowth: Number.NaN };
    // Once more and warm.
    worst.time = await usual(worst.text);
    const worstGrowth = await growthOf(worst.text, worst.text.slice(0, LONGEST / 2));
    return { ...found, growth, worst, worstGrowth };
  } finally {
    await parser.end();
  }
}

function compared(what: string, ours: number, theirs: number, over = false): Row {
  const note = `${over ? 'over ' : ''}${shown(theirs)} ms`;
  return { what, value: theirs / ours, unit: 'times ours', over, note };
}

export async function rows(): Promise<Row[]> {
  try {
    const ours = await figuresOf('ours');
    const pasted = await figuresOf('ours, pasted');
    const all: [string, Figures, boolean][] = [];
    for (const [name, label] of Object.entries(RIVALS) as [ParserName, string][])
      all.push([label, await figuresOf(name), name === 'issue-parser with form']);
    return [
      { what: 'Reading a form of 5 KB', value: ours.small, unit: 'ms' },
      ...all.map(([label, { small }, aim]) => ({
        ...compared(`– ${label}`, ours.small, small),
        ...(aim ? { least: FASTER } : {}),
      })),
      { what: 'Reading a form of 64 KB', value: ours.large, unit: 'ms' },
      ...all.map(([label, { large }]) => compared(`– ${label}`, ours.large, large)),
      {
        what: `Reading 64 KB, the worst of ${PATTERN_COUNT} hostile patterns in 3 places`,
        value: ours.worst.time,
        unit: 'ms',
        note: ours.worst.pattern,
        most: WORST,
      },
      {
        what: '– where fences are read as pasted sections',
        value: pasted.worst.time,
        unit: 'ms',
        note: pasted.worst.pattern,
        most: WORST,
      },
      ...all.map(([label, { worst }]) => ({
        ...compared(`– ${label}`, ours.worst.time, worst.time, worst.over),
        note: `${worst.over ? 'stopped after ' : ''}${shown(worst.time)} ms, ${worst.pattern}`,
      })),
      {
        what: 'Growth from 32 KB to 64 KB, a usual form',
        value: ours.growth,
        unit: 'times',
        most: GROWTH,
      },
      {
        what: 'Growth from 32 KB to 64 KB, the worst pattern',
        value: ours.worstGrowth,
        unit: 'times',
        most: GROWTH,
      },
      ...all.map(([label, { growth }]) => ({
        what: `– ${label}, a usual form`,
        value: growth,
        unit: 'times',
      })),
    ];
  } finally {
    endAll();
  }
}
