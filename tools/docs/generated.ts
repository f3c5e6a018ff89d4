// Every file that is generated from the code, by path.
import { readdirSync, readFileSync } from 'node:fs';
import { CORE_NEEDS, FULL_NEEDS } from '../../src/app/permissions.js';
import { configSchema } from '../../src/core/config/schema.js';
import { commandTables } from '../../src/core/incident/commands/list.js';
import { renderFilingForm, renderIssueForm } from '../../src/core/incident/form/issue-form.js';
import { RULES } from '../../src/core/incident/rules/list.js';
import { commentPage } from './comment-page.js';
import { RULE_PAGES, rulePages } from './rule-pages.js';
import {
  configJsonSchema,
  configTable,
  fillMarkers,
  permissionTable,
  ruleTable,
} from './tables.js';

/** The generated files of the repository: path to text. @param root its folder, with a slash. */
export function generatedFiles(root: string): Record<string, string> {
  const page = (path: string) => readFileSync(`${root}${path}`, 'utf8');
  const schema = { ...configJsonSchema(), title: 'agent-incident-review' };
  const names = readdirSync(`${root}${RULE_PAGES}`).filter((name) => name.endsWith('.md'));
  const pages = Object.fromEntries(
    names.map((name) => [name.slice(0, -'.md'.length), page(`${RULE_PAGES}/${name}`)]),
  );
  return {
    ...rulePages(RULES, pages),
    '.github/ISSUE_TEMPLATE/agent-incident.yml': renderFilingForm(),
    '.github/ISSUE_TEMPLATE/agent-incident-review.yml': renderIssueForm(),
    'src/core/config/defaults.json': `${JSON.stringify(configSchema.parse({}), null, 2)}\n`,
    'docs/config.schema.json': `${JSON.stringify(schema, null, 2)}\n`,
    'docs/comments.md': commentPage(),
    'docs/commands.md': fillMarkers(page('docs/commands.md'), 'commands', commandTables()),
    'docs/config.md': fillMarkers(page('docs/config.md'), 'config', configTable()),
    'docs/permissions.md': fillMarkers(
      fillMarkers(page('docs/permissions.md'), 'core', permissionTable(CORE_NEEDS)),
      'full',
      FULL_NEEDS.length > 0 ? permissionTable(FULL_NEEDS) : '',
    ),
    'docs/rules.md': fillMarkers(page('docs/rules.md'), 'rules', ruleTable()),
  };
}
