// Turns the body of an incident issue into the typed record; never throws, loses nothing.
import type { Config } from '../config/schema.js';
import { SECTIONS, type Section } from '../form/definition.js';
import { type CompiledForm, compileSections, type FieldValue, readForm } from '../form/read.js';
import { readChangeLine } from './change-lines.js';
import { readInstant } from './dates.js';
import type { ChangeLine, IncidentRecord, Problem, Source } from './schema.js';

export interface ParseOptions {
  /** Form to read by; the built-in one unless given. */
  form?: CompiledForm;
  /** Brings custom severities, classes and kinds. */
  config?: Config;
  /** The present, ISO 8601: a later `Detected at` is a problem. Unknown: not checked. */
  now?: string;
  /** GitHub server whose URLs are references; `github.com` unless given. */
  host?: string;
}
