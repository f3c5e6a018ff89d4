// Reads one answer by the type of its field: verbatim text, an option, several options.

import { withoutComments } from '../../text/comments.js';
import { code } from '../../text/escape.js';
import { closes, readFence } from '../../text/fence.js';
import type { FormField } from './compile.js';
import { leavesOpen } from './open.js';
import {
  chooseOptions,
  findOption,
  MOST_PIECES,
  readItem,
  showOptions,
  unknownOption,
} from './options.js';
import type { Answer, FormProblem } from './types.js';

type Read = Answer & { problem?: Pick<FormProblem, 'kind' | 'message'> };

const NO_RESPONSE = /^[*_]{0,2}no response[*_]{0,2}\.?$/i;

/** The text inside a fence that is the whole answer; otherwise the answer itself. */
function unfence(raw: string): string {
  const lines = raw.split('\n');
  const opening = readFence(lines[0] ?? '');
  const closed = lines.length > 1 && opening && closes(readFence(lines.at(-1) ?? ''), opening);
  return closed ? lines.slice(1, -1).join('\n') : raw;
}

const PROSE = /^\s*(?:`{3,}|~{3,})\s*(?:markdown|md|text|txt|plain)?\s*$/i;

/**
 * A text as it is meant: without comments, and without the fence of one that was copied as a block.
 * Code keeps its fence.
 */
export function saidText(raw: string): string {
  const text = withoutComments(raw);
  const end = text.indexOf('\n');
  if (end < 0 || !PROSE.test(text.slice(0, end))) return text;
  const inner = unfence(text);
  // Two blocks in one answer are no single one.
  return inner.split('\n').some(readFence) ? text : inner.trim();
}

/** What of an answer can be options: no comments, and no lines that only open a fence or a comment. */
export function choiceText(raw: string): string {
  if (!/<!--|`{3}|~{3}/.test(raw)) return raw;
  const lines = withoutComments(raw).split('\n');
  return lines.filter((line) => !readFence(line) && !/^\s*<!--/.test(line)).join('\n');
}

function severalProblem(options: readonly string[]): Read {
  const message = `More than one option is given (${showOptions(options)}); leave one.`;
  return { state: 'ambiguous', value: null, problem: { kind: 'ambiguous', message } };
}

/** More than is read: what was chosen is not known. */
function tooMany(options: readonly string[], value: string[] | null): Read {
  const message = `There are more than ${MOST_PIECES} pieces, and no list of options has as many. The options are: ${showOptions(options)}`;
  return { state: 'ambiguous', value, problem: { kind: 'too-many', message } };
}

function readOne(field: FormField, text: string): Read {
  const chosen = chooseOptions(text, field.index);
  if (chosen.tooMany) return tooMany(field.options, null);
  const { options, unknown, ambiguous, boxes } = chosen;
  const whole = boxes ? null : findOption(text, field.index);
  if (whole) return { state: 'answered', value: whole };
  const [first] = options;
  if (options.length > 1 || ambiguous) return severalProblem(options);
  const line = text.trimStart().split('\n', 1)[0] ?? '';
  if (first && (boxes || findOption(line, field.index) === first)) {
    if (unknown.length === 0) return { state: 'answered', value: first };
    const message = `Only ${code(first)} was read; the text beside it belongs in another section.`;
    return { state: 'answered', value: first, problem: { kind: 'extra', message } };
  }
  if (unknown.length === 0) return { state: 'blank', value: null };
  if (leavesOpen(text)) return { state: 'no-response', value: null };
  const message = unknownOption(unknown, field.options);
  return { state: 'unknown-option', value: null, problem: { kind: 'unknown-option', message } };
}

function readSeveral(field: FormField, text: string): Read {
  const chosen = chooseOptions(text, field.index);
  if (chosen.tooMany) return tooMany(field.options, chosen.options);
  const { options, unknown, ambiguous } = chosen;
  if (ambiguous) {
    const message = 'The list can be read in more than one way; put each option on its own line.';
    return { state: 'ambiguous', value: [], problem: { kind: 'ambiguous', message } };
  }
  if (unknown.length === 0)
    return { state: options.length > 0 ? 'answered' : 'blank', value: options };
  if (leavesOpen(text)) return { state: 'no-response', value: [] };
  const message = unknownOption(unknown, field.options);
  return { state: 'unknown-option', value: options, problem: { kind: 'unknown-option', message } };
}

function readBoxes(field: FormField, text: string): Read {
  const labels = text.split('\n').flatMap((line) => {
    const item = readItem(line);
    return item.ticked ? [item.text.trim()] : [];
  });
  if (labels.length > MOST_PIECES) return tooMany(field.options, []);
  const ticked = labels.map((label) => findOption(label, field.index));
  const value = [...new Set(ticked.filter((option) => option !== null))];
  const unknown = labels.filter((_, at) => ticked[at] === null);
  if (unknown.length === 0) return { state: 'answered', value };
  const message = unknownOption(unknown, field.options);
  return { state: 'unknown-option', value, problem: { kind: 'unknown-option', message } };
}

/** Reads the text of a section. */
export function readAnswer(field: FormField, raw: string): Read {
  const several = field.type === 'multiple' || field.type === 'checkboxes';
  if (!raw) return { state: 'blank', value: several ? [] : null };
  if (NO_RESPONSE.test(raw)) return { state: 'no-response', value: several ? [] : null };
  if (field.type === 'dropdown') return readOne(field, choiceText(raw));
  if (field.type === 'multiple') return readSeveral(field, choiceText(raw));
  if (field.type === 'checkboxes') return readBoxes(field, choiceText(raw));
  const text = field.type === 'rendered' ? unfence(raw) : raw;
  return text.trim() ? { state: 'answered', value: text } : { state: 'blank', value: null };
}
