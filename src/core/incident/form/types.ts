// What reading a body by a form gives: fields, problems, the text that belongs to no section.

type AnswerState = 'answered' | 'no-response' | 'blank' | 'absent' | 'unknown-option' | 'ambiguous';

export interface Answer {
  state: AnswerState;
  /** Text or single dropdown: string or null; multiple dropdown and checkboxes: what is chosen. */
  value: string | string[] | null;
}

/** Lines of the body, first and last, counted from 1. */
export type LineRange = [number, number];

export interface FieldValue extends Answer {
  lines: LineRange | null;
  /** The section as written. */
  raw: string;
}

export interface FormProblem {
  kind: 'unknown-option' | 'ambiguous' | 'too-many' | 'renamed' | 'duplicate' | 'hidden' | 'extra';
  /** Label of the section. */
  section: string;
  lines: LineRange | null;
  message: string;
}

/** Problems that are told of one body. */
export const MOST_PROBLEMS = 50;

export interface Reading {
  /** By field key; the object has no prototype. */
  fields: Record<string, FieldValue>;
  problems: FormProblem[];
  /** Text that belongs to no section. */
  unread: string;
}
