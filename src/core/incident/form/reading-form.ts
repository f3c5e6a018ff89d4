// The form that bodies are read by: ours for a configuration, with the labels of the repository's own.
import type { Config } from '../../config/schema.js';
import { type CompiledForm, compileFields, compileSections } from './compile.js';
import { sectionsFor } from './configured.js';
import { SECTIONS } from './definition.js';
import { optionIndex, withPairs } from './options.js';
import type { RepositoryForm } from './repository-form.js';

/** What of a configuration tells how bodies are read. */
export type ReadConfig = Pick<Config, 'severity' | 'taxonomy' | 'form'>;

const BUILT_IN = compileSections(SECTIONS);
const compiled = new WeakMap<object, CompiledForm>();

function fromRepository(fields: RepositoryForm): CompiledForm {
  return compileFields(
    fields.map((field) => ({ ...field, index: withPairs(optionIndex(field.ours), field.pairs) })),
  );
}

function compile(config: ReadConfig): CompiledForm {
  if (config.form) return fromRepository(config.form);
  const sections = sectionsFor(config);
  return sections === SECTIONS ? BUILT_IN : compileSections(sections);
}

/** The form for a configuration, compiled once for each; the built-in one where there is none. */
export function readingForm(config: ReadConfig | undefined): CompiledForm {
  if (!config) return BUILT_IN;
  const form = compiled.get(config) ?? compile(config);
  compiled.set(config, form);
  return form;
}
