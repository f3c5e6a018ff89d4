// A repository's own version of the form, made by translating ours.
import { defaultConfig } from '../../src/core/config/constants.js';
import type { FormConfig } from '../../src/core/incident/form/configured.js';
import { renderFilingForm, renderIssueForm } from '../../src/core/incident/form/issue-form.js';

/** Labels of the first group and some of the review, as a German team writes them. */
export const GERMAN: Record<string, string> = {
  Severity: 'Schweregrad',
  'Affected workflow': 'Betroffener Ablauf',
  'Detected at': 'Bemerkt am',
  'Detection source': 'Bemerkt durch',
  'Customer or operator impact': 'Schaden',
  'Containment action': 'Sofortmaßnahme',
  'Run IDs': 'Läufe',
  'Primary failure class': 'Fehlerklasse',
  Trigger: 'Auslöser',
  'Failed control': 'Versagte Sicherung',
  'Eval changes': 'Änderungen an Evals',
  'Release gate changes': 'Änderungen am Gate',
};

const SOURCES = ['Kunde', 'Bediener', 'Anzeige', 'Alarm', 'Prüfliste'];

/** Translates labels, and the options of the detection source, in the YAML of a form of ours. */
export function inGerman(yaml: string): string {
  const labels = Object.entries(GERMAN).reduce(
    (text, [ours, german]) => text.replace(`label: "${ours}"`, `label: "${german}"`),
    yaml,
  );
  const options = ['User', 'Operator', 'Dashboard', 'Alert', 'Review queue'];
  return options.reduce(
    (text, option, at) => text.replace(`- "${option}"\n`, `- "${SOURCES[at]}"\n`),
    labels,
  );
}

/** Both forms of a German team. */
export function germanForms(config: FormConfig = defaultConfig()): Record<string, string> {
  return {
    '.github/ISSUE_TEMPLATE/agent-incident.yml': inGerman(renderFilingForm(config)),
    '.github/ISSUE_TEMPLATE/agent-incident-review.yml': inGerman(renderIssueForm(config)),
  };
}

/** A body of ours as the German form gives it. */
export function germanBody(body: string): string {
  const lines = body.split('\n').map((line) => {
    const german = line.startsWith('### ') ? GERMAN[line.slice(4)] : undefined;
    return german ? `### ${german}` : line;
  });
  return lines.join('\n');
}
