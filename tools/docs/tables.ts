// Tables of the documentation that are made from the code.
import * as z from 'zod';
import type { Need } from '../../src/app/permissions.js';
import { configSchema } from '../../src/core/config/schema.js';
import { RULES } from '../../src/core/incident/rules/list.js';

interface JsonSchema {
  description?: string;
  default?: unknown;
  type?: string;
  properties?: Record<string, JsonSchema>;
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
}

function rows(schema: JsonSchema, path: string): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, child]) => {
    const key = path ? `${path}.${name}` : name;
    if (child.properties) return rows({ ...child, description: child.description ?? '' }, key);
    const given = child.default === undefined ? '–' : `\`${JSON.stringify(child.default)}\``;
    return [`| \`${key}\` | ${cell(given)} | ${cell(child.description ?? '')} |`];
  });
}

/** The JSON Schema of the configuration, for editors. */
export function configJsonSchema(): JsonSchema {
  return z.toJSONSchema(configSchema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
}

/** Every key of the configuration with its default and meaning. */
export function configTable(): string {
  return ['| key | default | meaning |', '|---|---|---|', ...rows(configJsonSchema(), '')].join(
    '\n',
  );
}

/** Every rule with its page, its level and the stage from which it is shown; for a page in docs/. */
export function ruleTable(): string {
  const lines = RULES.map(
    ({ id, level, from, title }) =>
      `| [\`${id}\`](rules/${id}.md) | ${level} | ${from} | ${cell(title)} |`,
  );
  return ['| rule | level | shown from | says |', '|---|---|---|---|', ...lines].join('\n');
}

/** What a manifest asks for, why, and what happens without it. */
export function permissionTable(needs: readonly Need[]): string {
  const rows = needs.map(
    ({ feature, permission, level, without, said }) =>
      `| ${cell(feature)} | \`${permission}: ${level}\` | ${cell(without)} | ${cell(said)} |`,
  );
  return ['| feature | permission | without it | said in |', '|---|---|---|---|', ...rows].join(
    '\n',
  );
}

/** Puts a generated part between its markers. @throws where the markers are missing. */
export function fillMarkers(text: string, name: string, part: string): string {
  const [open, close] = [`<!-- generated:${name} -->`, `<!-- /generated:${name} -->`];
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`the lines ${open} and ${close} are missing`);
  return `${text.slice(0, from + open.length)}\n${part}\n${text.slice(to)}`;
}
