// Reads one answer by the type of its field: verbatim text, an option, several options.

import type { FormField } from './compile.js';
import { chooseOptions, findOption, unknownOption } from './options.js';
import type { Answer, FormProblem } from './types.js';

type Read = Answer & { problem?: Pick<FormProblem, 'kind' | 'message'> };

const NO_RESPONSE = /^[*_]{0,2}no response[*_]{0,2}\.?$/i;
const OPENING = /^ {0,3}(`{3,}|~{3,})[^`\n]*$/;

/** The text inside a fence that is the whole answer; otherwise the answer itself. */
function unfence(raw: string): string {
  const lines = raw.split('\n');
  const mark = OPENING.exec(lines[0] ?? '')?.[1];
  const last = lines.at(-1)?.trim() ?? '';
  const closed =
    mark && lines.length > 1 && last.startsWith(mark) && last === last[0]?.repeat(last.length);
  return closed ? lines.slice(1, -1).join('\n') : raw;
}

function readOne(field: FormField, raw: string): Read {
  const whole = findOption(raw, field.index);
  if (whole) return { state: 'answered', value: whole };
  const { options, unknown, ambiguous } = chooseOptions(raw, field.index);
  const [first] = options;
  if (options.length > 1 || ambiguous) {
    const message = `More than one option is given (${options.join(', ')}); leave one.`;
    return { state: 'ambiguous', value: null, problem: { kind: 'ambiguous', message } };
  }
  const line = raw.split('\n', 1)[0] ?? '';
  if (first && findOption(line, field.index) === first) {
    const message = `Only “${first}” was read; the text behind it belongs in another section.`;
    return { state: 'answered', value: first, problem: { kind: 'extra', message } };
  }
  if (/^none\.?$/i.test(raw)) return { state: 'no-response', value: null };
  const message = unknownOption(unknown.length > 0 ? unknown : [line], field.options);
  return { state: 'unknown-option', value: null, problem: { kind: 'unknown-option', message } };
}

function readSeveral(field: FormField, raw: string): Read {
  const { options, unknown, ambiguous } = chooseOptions(raw, field.index);
  if (ambiguous) {
    const message = 'The list can be read in more than one way; put each option on its own line.';
    return { state: 'ambiguous', value: [], problem: { kind: 'ambiguous', message } };
  }
  if (unknown.length === 0)
    return { state: options.length > 0 ? 'answered' : 'blank', value: options };
  if (/^none\.?$/i.test(raw)) return { state: 'no-response', value: [] };
  const message = unknownOption(unknown, field.options);
  return { state: 'unknown-option', value: options, problem: { kind: 'unknown-option', message } };
}

function readBoxes(field: FormField, raw: string): Read {
  const ticked: string[] = [];
  const unknown: string[] = [];
  for (const line of raw.split('\n')) {
    const label = /^\s*[-*+]\s+\[[xX]\]\s+(.*)$/.exec(line)?.[1];
    if (label === undefined) continue;
    const option = findOption(label, field.index);
    if (option) ticked.push(option);
    else unknown.push(label.trim());
  }
  const value = [...new Set(ticked)];
  if (unknown.length === 0) return { state: 'answered', value };
  const message = unknownOption(unknown, field.options);
  return { state: 'unknown-option', value, problem: { kind: 'unknown-option', message } };
}

/** Reads the text of a section. */
export function readAnswer(field: FormField, raw: string): Read {
  const several = field.type === 'multiple' || field.type === 'checkboxes';
  if (!raw) return { state: 'blank', value: several ? [] : null };
  if (NO_RESPONSE.test(raw)) return { state: 'no-response', value: several ? [] : null };
  if (field.type === 'dropdown') return readOne(field, raw);
  if (field.type === 'multiple') return readSeveral(field, raw);
  if (field.type === 'checkboxes') return readBoxes(field, raw);
  const text = field.type === 'rendered' ? unfence(raw) : raw;
  return text.trim() ? { state: 'answered', value: text } : { state: 'blank', value: null };
}
