// A block of empty sections to copy into an issue: what the next step asks for, in a fence.
import { type Part, SECTIONS, type SectionKey } from './definition.js';

/**
 * The Markdown of a fence that holds an empty section for each of the given ones, in form order. Pasted
 * into the issue, with its fence or without, it reads as unanswered; what is written under a heading
 * is that section's answer. The fence gives it GitHub's copy button.
 * @param wanted a part of the form, or keys of the record
 */
export function emptySections(wanted: Part | readonly SectionKey[]): string {
  const sections = SECTIONS.filter(({ key, part }) =>
    typeof wanted === 'string' ? part === wanted : wanted.includes(key),
  );
  const headings = sections.map(({ label }) => `### ${label}\n\n`);
  return `\`\`\`markdown\n${headings.join('\n')}\`\`\``;
}
