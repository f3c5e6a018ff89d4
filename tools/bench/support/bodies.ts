// Texts to read: a usual review of any length, and the hostile ones.
import { SECTIONS } from '../../../src/core/incident/form/definition.js';
import {
  FORM_PATTERNS,
  PATTERNS,
  type Pattern,
  textOf,
} from '../../../test/core/growth/patterns.js';
import { type Answers, renderAnswers } from '../../../test/support/body.js';

/** The longest issue that GitHub takes, in characters. */
export const LONGEST = 65_536;

/** A filled form of that length: each section's own example, and a long timeline. */
export function usualBody(length: number): string {
  const text = SECTIONS.map(({ label, example }) => `### ${label}\n\n${example}\n`).join('\n');
  const line = 'The tool was called twice for one order and nothing compared the ids.\n';
  const lines = line.repeat(Math.ceil(Math.max(0, length - text.length) / line.length));
  return text.replace('### Timeline\n\n', `### Timeline\n\n${lines}`);
}

export interface Hostile {
  pattern: string;
  text: string;
}

const whole = (pattern: Pattern, length: number) => textOf(pattern, length).slice(0, length);

/** By each pattern bodies of that length: as it is, in every answer, and in the lines of one change. */
export function hostileBodies(length = LONGEST): Hostile[] {
  const room = length - 3_000;
  return [...PATTERNS, ...FORM_PATTERNS].flatMap((pattern) => {
    const share = whole(pattern, Math.floor(room / SECTIONS.length));
    const every = Object.fromEntries(SECTIONS.map(({ key }) => [key, share])) as Answers;
    return [
      whole(pattern, length),
      renderAnswers({ ...every, severity: 'SEV1' }),
      renderAnswers({ severity: 'SEV1', evalChanges: whole(pattern, room) }),
    ].map((text) => ({ pattern: nameOf(pattern), text: text.slice(0, length) }));
  });
}

export const PATTERN_COUNT = PATTERNS.length + FORM_PATTERNS.length;

/** For a cell of a table: what is repeated, in ASCII, shortened. */
export function nameOf([unit]: Pattern): string {
  const ascii = JSON.stringify(unit.slice(0, 24)).replace(
    /[^ -~]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return ascii.replaceAll('|', '\\|');
}
