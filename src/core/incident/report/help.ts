// The answer to `/help`: the commands, who may give them, and what makes one void.
import { commandTables } from '../commands/list.js';

/** The list of commands as Markdown. */
export function renderHelp(): string {
  return [
    commandTables(),
    '',
    'A command stands at the beginning of a line, its date is `YYYY-MM-DD`. An edited comment is void: write a new one.',
  ].join('\n');
}
