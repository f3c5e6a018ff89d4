// The one list of commands: what is typed, where, by whom, and what it does.

/** Where a command counts. `repository`: any issue, and the pull request of the set-up; `config`: a pull request that changes the configuration. */
export type Place = 'incident' | 'release' | 'config' | 'repository';

interface CommandSpec {
  /** What is asked; several may begin with the same word. */
  readonly request: string;
  /** As it is typed, with its open places. */
  readonly form: string;
  readonly on: Place;
  /** Lowest role; `maintainer` is what the configuration takes for one. */
  readonly role: 'triage' | 'write' | 'maintainer';
  /** Whoever opened the incident may give it as well; whoever opened the release may not. */
  readonly author?: 'may' | 'may not';
  /** In the words of the help. */
  readonly does: string;
}

export const COMMANDS = [
  {
    request: 'review',
    form: '/review',
    on: 'incident',
    role: 'triage',
    author: 'may',
    does: 'shows the findings of the review now',
  },
  {
    request: 'agenda',
    form: '/agenda',
    on: 'incident',
    role: 'triage',
    author: 'may',
    does: 'answers with the agenda of the meeting, filled from the record',
  },
  {
    request: 'tasks',
    form: '/tasks',
    on: 'incident',
    role: 'write',
    does: 'opens an issue for each planned change that has no reference',
  },
  {
    request: 'eval-case',
    form: '/eval-case [format]',
    on: 'incident',
    role: 'write',
    does: 'proposes drafts of the chosen eval assets in a pull request',
  },
  {
    request: 'wrong',
    form: '/wrong <rule> because <reason>',
    on: 'incident',
    role: 'triage',
    does: 'hides a finding that is wrong here, visibly',
  },
  {
    request: 'attest',
    form: '/attest <kind> <URL>',
    on: 'incident',
    role: 'maintainer',
    does: 'confirms a change, or a decision of no change',
  },
  {
    request: 'waive',
    form: '/waive <kind|facts> until <date> because <reason>',
    on: 'incident',
    role: 'maintainer',
    does: 'excepts one kind of change, or the facts that are missing, until a day',
  },
  {
    request: 'retire',
    form: '/retire <eval|gate> because <reason>',
    on: 'incident',
    role: 'maintainer',
    author: 'may not',
    does: 'ends that releases are held to what has landed for it, until a new change lands',
  },
  {
    request: 'severity',
    form: '/severity <level> because <reason>',
    on: 'incident',
    role: 'maintainer',
    does: 'sets the severity that counts',
  },
  {
    request: 'help',
    form: '/help',
    on: 'incident',
    role: 'triage',
    author: 'may',
    does: 'answers with this list',
  },
  {
    request: 'judge',
    form: '/judge',
    on: 'release',
    role: 'write',
    does: 'judges the release again',
  },
  {
    request: 'waive-release',
    form: '/waive release until <date> because <reason>',
    on: 'release',
    role: 'maintainer',
    author: 'may not',
    does: 'lets the release through, loudly, until a day',
  },
  {
    request: 'waive-policy',
    form: '/waive policy <id> until <date> because <reason>',
    on: 'release',
    role: 'maintainer',
    author: 'may not',
    does: 'excepts the release from one policy until a day',
  },
  {
    request: 'simulate',
    form: '/simulate',
    on: 'config',
    role: 'write',
    does: 'says what this configuration would have said about the last ten releases',
  },
  {
    request: 'setup',
    form: '/setup',
    on: 'repository',
    role: 'maintainer',
    does: 'opens the pull request that sets this repository up',
  },
] as const satisfies readonly CommandSpec[];

type Listed = (typeof COMMANDS)[number];

type RequestName = Listed['request'];

/** Words of commands without anything behind them. */
export type SimpleName = Exclude<Listed, { form: `${string} ${string}` }>['request'];

const BY_REQUEST = new Map<string, CommandSpec>(COMMANDS.map((spec) => [spec.request, spec]));

export function specOf(request: RequestName): CommandSpec {
  return BY_REQUEST.get(request) as CommandSpec;
}

/** The word a form begins with, without its slash. */
function wordOf({ form }: CommandSpec): string {
  return (form.split(' ', 1)[0] as string).slice(1);
}

/** Words that stand alone. */
export const SIMPLE = COMMANDS.filter(({ form }) => !form.includes(' ')).map(
  ({ request }) => request as SimpleName,
);

/** The form that is expected of a word, its open places spelled out. */
export const USAGE: Readonly<Record<string, string>> = Object.fromEntries(
  [...COMMANDS]
    .reverse()
    .map((spec) => [
      wordOf(spec),
      spec.form.replace('<kind', '<eval|gate|alert|evidence').replace('<date>', '<YYYY-MM-DD>'),
    ]),
);

/** Who may give a command, in words. */
function whoMay({ role, author }: CommandSpec): string {
  const from = role === 'maintainer' ? 'maintainers' : `${role} and above`;
  if (author === 'may') return `author, or ${from}`;
  return author === 'may not' ? `${from}, not its author` : from;
}

const PLACES: readonly [Place, string][] = [
  ['incident', 'On an incident'],
  ['release', 'On a release pull request'],
  ['config', 'On a pull request that changes the configuration'],
  ['repository', 'In any issue of the repository, and on the set-up pull request'],
];

/** The tables of commands, one for each place, as Markdown. */
export function commandTables(places: readonly Place[] = PLACES.map(([place]) => place)): string {
  return PLACES.filter(([place]) => places.includes(place))
    .map(([place, title]) => {
      const rows = COMMANDS.filter(({ on }) => on === place).map(
        (spec) => `| \`${spec.form.replaceAll('|', '\\|')}\` | ${whoMay(spec)} | ${spec.does} |`,
      );
      return [`| ${title} | Who | What it does |`, '|---|---|---|', ...rows].join('\n');
    })
    .join('\n\n');
}
