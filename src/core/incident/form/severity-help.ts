// What the severity field of the form says of the levels of a configuration.
import type { Config } from '../../config/schema.js';
import { plain } from '../../text/escape.js';
import { SEVERITY_MEANINGS, type Section } from './definition.js';

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

/** The severity section with the levels of a configuration, and which of them are serious. */
export function severityFor(section: Section, severity: Config['severity']): Section {
  const known = Object.keys(SEVERITY_MEANINGS);
  const usual = same(severity.levels, known) && same(severity.serious, known.slice(0, 2));
  if (usual) return section;
  const [first = ''] = severity.levels;
  const example = severity.levels.includes(section.example) ? section.example : first;
  return { ...section, options: severity.levels, help: severityHelp(severity), example };
}
