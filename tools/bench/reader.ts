// Reading a form, beside two parsers and a bare split into lines: usual bodies, hostile ones, growth.
import { hostileBodies, LONGEST, PATTERN_COUNT, usualBody } from './support/bodies.js';
import type { ParserName } from './support/parser-thread.js';
import { type Parser, startParser } from './support/parsers.js';
import { endAll } from './support/processes.js';
import { type Row, SHORT, shown, times } from './support/row.js';

/** What the project allows itself: milliseconds for the worst text, how much faster, growth from half the size. */
const WORST = 20;
const FASTER = 20;
/** A linear reader takes twice as long for twice the text, a quadratic one four times. */
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
  half: number;
  worst: { time: number; over: boolean; pattern: string; text: string };
  worstHalf: number;
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
  const usual = async (text: string) => {
    const time = await parser.time({ text, samples: times(15, 3), atLeast: 5 }, 60_000);
    return time ?? Number.NaN;
  };
  try {
    const small = await usual(usualBody(5 * 1_024));
    const large = await usual(usualBody(LONGEST - 100));
    const half = await usual(usualBody(LONGEST / 2 - 50));
    const worst = await worstOf(parser);
    const worstHalf = worst.over ? Number.NaN : await usual(worst.text.slice(0, LONGEST / 2));
    // Once more and warm, as its half.
    if (!worst.over) worst.time = await usual(worst.text);
    return { small, large, half, worst, worstHalf };
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
        value: ours.large / ours.half,
        unit: 'times',
        most: GROWTH,
      },
      {
        what: 'Growth from 32 KB to 64 KB, the worst pattern',
        value: ours.worst.time / ours.worstHalf,
        unit: 'times',
        most: GROWTH,
      },
      ...all.map(([label, { large, half }]) => ({
        what: `– ${label}, a usual form`,
        value: large / half,
        unit: 'times',
      })),
    ];
  } finally {
    endAll();
  }
}
