// A repository's own version of the form: what of its files the reader of bodies needs, as plain data.

/** A field of it, in its place. */
export interface OwnField {
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

/** The fields of each file, the one with the most fields first. */
export type OwnForm = readonly (readonly OwnField[])[];

/** Where GitHub looks for the two forms, the one for 3 a.m. first. */
export const FILING_FORM = '.github/ISSUE_TEMPLATE/agent-incident.yml';
export const REVIEW_FORM = '.github/ISSUE_TEMPLATE/agent-incident-review.yml';

/** All paths at which one of the two can lie. */
export const FORM_PATHS: readonly string[] = [FILING_FORM, REVIEW_FORM].flatMap((path) => [
  path,
  path.replace(/\.yml$/, '.yaml'),
]);
