// A filled body: every section with its own example, as GitHub renders a submitted form.
import { SECTIONS } from './definition.js';

/** The body of an incident whose review is complete; nothing in it is open. */
export function sampleBody(): string {
  return SECTIONS.map(({ label, example }) => `### ${label}\n\n${example}\n`).join('\n');
}
