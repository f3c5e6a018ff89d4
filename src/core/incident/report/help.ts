// The answer to `/help`: the commands, who may give them, and what makes one void.

const COMMANDS: readonly [string, string, string][] = [
  ['/review', 'author, or triage and above', 'show the findings of the review now'],
  ['/agenda', 'author, or triage and above', 'the agenda of the meeting, filled from the record'],
  ['/tasks', 'write and above', 'open an issue for each planned change that has no reference'],
  ['/wrong <rule> because <reason>', 'triage and above', 'hide a finding that is wrong here'],
  ['/attest <kind> <URL>', 'maintainers', 'confirm a change, or a decision of no change'],
  [
    '/waive <kind> until <date> because <reason>',
    'maintainers',
    'except eval, gate, alert, evidence or facts',
  ],
  ['/severity <level> because <reason>', 'maintainers', 'set the severity that counts'],
  ['/help', 'author, or triage and above', 'this list'],
];

/** The list of commands as Markdown. */
export function renderHelp(): string {
  const rows = COMMANDS.map(([form, who, what]) => `| \`${form}\` | ${who} | ${what} |`);
  return [
    '| Command | Who | What it does |',
    '|---|---|---|',
    ...rows,
    '',
    'A command stands at the beginning of a line, its date is `YYYY-MM-DD`. An edited comment is void: write a new one.',
  ].join('\n');
}
