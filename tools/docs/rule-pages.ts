// The page of each rule: its head comes from the rule, the reasons below are written by hand.
import type { Rule } from '../../src/core/incident/rules/rule.js';
import { fillMarkers } from './tables.js';

/** Folder of the pages inside the package. */
export const RULE_PAGES = 'docs/rules';
const MARKERS = '<!-- generated:rule -->\n<!-- /generated:rule -->';

function headOf({ id, title, level, from, why, example }: Rule): string {
  const shown = from.replace('-', ' ');
  return [
    `# ${title}`,
    `Rule \`${id}\`, level **${level}**, shown from the stage **${shown}** on.`,
    why,
    `For example: \`${example}\``,
    `To change its level, write in \`.github/agent-incident-review.yml\` (\`off\`, \`note\`, \`warning\` or \`error\`):`,
    `\`\`\`yaml\nrules:\n  ${id}: ${level === 'note' ? 'off' : 'note'}\n\`\`\``,
  ].join('\n\n');
}

/** @throws Error for people where the page has lost the lines between which its head stands */
function withHead(path: string, text: string, rule: Rule): string {
  try {
    return fillMarkers(text, 'rule', headOf(rule));
  } catch (cause) {
    throw new Error(`${path}: ${(cause as Error).message}. Begin it with:\n${MARKERS}`, { cause });
  }
}

/**
 * The pages of the rules with their heads made anew: path to text.
 * @param pages the texts that are there, by rule id
 * @throws Error for people that names rules without a page, or pages without a rule
 */
export function rulePages(
  rules: readonly Rule[],
  pages: Readonly<Record<string, string>>,
): Record<string, string> {
  const without = rules.filter(({ id }) => pages[id] === undefined).map(({ id }) => id);
  if (without.length > 0) {
    const files = without.map((id) => `${RULE_PAGES}/${id}.md`).join(', ');
    throw new Error(
      `Missing: ${files}. Begin each with these two lines, write the reasons below them as ${RULE_PAGES}/version-vague.md does, and run npm run generate again:\n${MARKERS}`,
    );
  }
  const known = new Set(rules.map(({ id }) => id));
  const strays = Object.keys(pages).filter((id) => !known.has(id));
  if (strays.length > 0) {
    const files = strays.map((id) => `${RULE_PAGES}/${id}.md`).join(', ');
    throw new Error(`No rule belongs to ${files}. Rename or delete the page.`);
  }
  return Object.fromEntries(
    rules.map((rule) => {
      const path = `${RULE_PAGES}/${rule.id}.md`;
      return [path, withHead(path, pages[rule.id] as string, rule)];
    }),
  );
}
