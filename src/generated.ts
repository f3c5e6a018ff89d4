// Every file that is generated from the code, by path.
import * as z from 'zod';
import { configSchema } from './domain/config/schema.js';
import { renderIssueForm } from './domain/form/issue-form.js';

function configJsonSchema(): string {
  const schema = z.toJSONSchema(configSchema, { io: 'input', unrepresentable: 'any' });
  return `${JSON.stringify({ ...schema, title: 'agent-incident-review' }, null, 2)}\n`;
}

/** The generated files of the repository: path to text. */
export function generatedFiles(): Record<string, string> {
  return {
    '.github/ISSUE_TEMPLATE/agent-incident.yml': renderIssueForm(),
    'docs/config.schema.json': configJsonSchema(),
  };
}
