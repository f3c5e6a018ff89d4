// The form's sections as a configuration wants them: its severity levels, its added options.
import type { Config } from '../../config/schema.js';
import { plain } from '../../text/escape.js';
import { SECTIONS, SEVERITY_MEANINGS, type Section } from './definition.js';

/** What of a configuration the form depends on. */
export interface FormConfig {
  incidents: { label: string; type?: string | undefined };
  severity: Config['severity'];
  taxonomy: Config['taxonomy'];
}

const BUILT_IN: readonly Section[] = SECTIONS;
const same = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((one, at) => one === b[at]);

/** Says of each level what it means, as far as we know, and which levels are serious. */
function severityHelp({ levels, serious }: Config['severity']): string {
  const lines = levels.map((level) => {
    const meaning = SEVERITY_MEANINGS[level];
    const weight = serious.includes(level) ? 'serious' : 'not serious';
    return `- **${plain(level)}**: ${meaning ? `${meaning} (${weight})` : weight}`;
  });
  const owed =
    serious.length > 0
      ? 'A serious incident owes an eval and a release gate decision before the next release.'
      : 'No level is serious here, so no incident holds a release.';
  return ['Your best guess now; a maintainer can correct it.', '', ...lines, '', owed].join('\n');
}

function severitySection(section: Section, severity: Config['severity']): Section {
  const known = Object.keys(SEVERITY_MEANINGS);
  const usual = same(severity.levels, known) && same(severity.serious, known.slice(0, 2));
  if (usual) return section;
  const [first = ''] = severity.levels;
  const example = severity.levels.includes(section.example) ? section.example : first;
  return { ...section, options: severity.levels, help: severityHelp(severity), example };
}

/** GitHub refuses an option that stands twice in a list. */
function withAdded(section: Section, added: readonly string[] | undefined): Section {
  const options = section.options ?? [];
  const more = [...new Set(added)].filter((option) => !options.includes(option));
  return more.length === 0 ? section : { ...section, options: [...options, ...more] };
}

/** The sections of the form for a configuration; the built-in ones themselves where it adds nothing. */
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
