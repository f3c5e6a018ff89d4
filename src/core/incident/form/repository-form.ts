// A repository's own version of the form: what of its files the reader of bodies needs, as plain data.
import type { FormField } from './compile.js';
import type { OptionPair } from './options.js';

/** A field of one of its files. */
export interface FormFileField {
  /** Null where the file gives none. */
  id: string | null;
  label: string;
  /** In the order of the file; empty where the field has none. */
  options: readonly string[];
  /** GitHub puts its answer into a fence. */
  rendered: boolean;
  /** A one-line input. */
  line: boolean;
}

/**
 * A field of the form that bodies are read by: one of ours with the labels and options of the repository's
 * form as well, or one that the repository added.
 */
export interface ReadingField extends Omit<FormField, 'index'> {
  /** Options that an answer can be, in our words. */
  ours: readonly string[];
  /** Further spellings, each with the option that it stands for. */
  pairs: readonly OptionPair[];
}

/** The form of a repository as its bodies are read by it, under one configuration. */
export type RepositoryForm = readonly ReadingField[];

/** Where GitHub looks for the two forms, the one for 3 a.m. first. */
export const FILING_FORM = '.github/ISSUE_TEMPLATE/agent-incident.yml';
export const REVIEW_FORM = '.github/ISSUE_TEMPLATE/agent-incident-review.yml';

/** All paths at which one of the two can lie. */
export const FORM_PATHS: readonly string[] = [FILING_FORM, REVIEW_FORM].flatMap((path) => [
  path,
  path.replace(/\.yml$/, '.yaml'),
]);
