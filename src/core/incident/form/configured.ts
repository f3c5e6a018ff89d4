// The sections with the options that a configuration wants: its severity levels, what it adds to ours.
import type { Config } from '../../config/schema.js';
import { SECTIONS, type Section } from './definition.js';

/** What of a configuration the form depends on. */
export interface FormConfig {
  incidents: { label: string; type?: string | undefined };
  severity: Config['severity'];
  taxonomy: Config['taxonomy'];
}

const BUILT_IN: readonly Section[] = SECTIONS;
const same = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((one, at) => one === b[at]);

function severitySection(section: Section, { levels }: Config['severity']): Section {
  return same(levels, section.options ?? []) ? section : { ...section, options: levels };
}

/** GitHub refuses an option that stands twice in a list. */
function withAdded(section: Section, added: readonly string[] | undefined): Section {
  const options = section.options ?? [];
  const more = [...new Set(added)].filter((option) => !options.includes(option));
  return more.length === 0 ? section : { ...section, options: [...options, ...more] };
}

/** The sections for a configuration; the built-in ones themselves where it adds nothing. */
export function sectionsFor({
  severity,
  taxonomy,
}: Pick<FormConfig, 'severity' | 'taxonomy'>): readonly Section[] {
  const added: Record<string, readonly string[]> = {
    primaryClass: taxonomy.classes,
    secondaryClasses: taxonomy.classes,
    triggerKind: taxonomy.triggers,
    failedControlKind: taxonomy.controls,
  };
  const sections = BUILT_IN.map((section) =>
    section.key === 'severity'
      ? severitySection(section, severity)
      : withAdded(section, added[section.key]),
  );
  return sections.every((section, at) => section === BUILT_IN[at]) ? BUILT_IN : sections;
}
