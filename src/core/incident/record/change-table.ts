// The rows of a table of changes: what each cell is by the heading of its column.

type Role = 'text' | 'owner' | 'due' | 'refs' | 'done' | 'number';

const HEADINGS: [Role, RegExp][] = [
  ['owner', /^(?:owners?|assignees?|assigned|who|dri|responsible|lead)\b/],
  ['due', /^(?:due|eta|by|when|deadline|date|target|until)\b/],
  [
    'refs',
    /^(?:prs?|pull|refs?|references?|issues?|links?|tracking|tracker|tickets?|url|github)\b/,
  ],
  ['done', /^(?:done|status|state|complete|completed|landed|✓|✔|✅|x$)/],
  ['number', /^(?:#|no\.?|nr\.?|id)$/],
  ['text', /^(?:changes?|what|actions?|tasks?|items?|description|evals?|gates?|text|notes?|prio)/],
];
const RULE = /^\|?(?: ?:?-+:? ?\|)*(?: ?:?-+:? ?)?$/;
const BLANK = /^(?:none|n\/?a|tbd|todo|[-–—.?]*)$/i;
const TICKED = /^(?:\[[xX]\]|x|✓|✔|✅|☑|yes|done|landed|merged|closed|completed?)$/i;
const OPEN = /^(?:\[ ?\]|☐|❌|no|open|planned|todo|to do|pending|in progress|wip)$/i;

/** A row, as a line: its cells between separators. */
export interface Row {
  line: string;
  /** Cells that tell of the change, and whose references are none of its own. */
  notes: string[];
  checked: boolean;
}

/** Cells of a row, without the borders; `\|` is no border. */
function cellsOf(line: string): string[] {
  const inner = line.trim().replace(/^\|/, '');
  const cells = inner.split(/(?<!\\)\|/).map((cell) => cell.replace(/\\\|/g, '|').trim());
  if (cells.at(-1) === '') cells.pop();
  return cells;
}

/** Whether a line is the rule between the header of a table and its rows. */
export function isRule(line: string): boolean {
  const text = line.trim();
  return text.includes('|') && text.includes('-') && RULE.test(text);
}

function roleOf(heading: string): Role | undefined {
  const words = heading.replace(/[*_`]/g, '').trim().toLowerCase();
  return HEADINGS.find(([, pattern]) => pattern.test(words))?.[0];
}

/** What the columns of a header are. */
export function readHeader(line: string): Role[] {
  return cellsOf(line).map((heading) => roleOf(heading) ?? 'text');
}

/** Whether a line is a header though no rule follows: every cell is a heading we know. */
export function isHeader(line: string): boolean {
  const cells = line.trim().startsWith('|') ? cellsOf(line) : [];
  return cells.length > 1 && cells.every((cell) => roleOf(cell) !== undefined);
}

function asPart(cell: string, role: Role): string {
  if (role === 'due') return /^\W*(?:due|eta|by)\b/i.test(cell) ? cell : `due ${cell}`;
  return role === 'refs' && /^\d{1,9}$/.test(cell) ? `#${cell}` : cell;
}

/** Reads a row; cells that are missing are blank, and cells beyond the header are text. */
export function readRow(line: string, header: readonly Role[]): Row | null {
  const row: Row = { line: '', notes: [], checked: false };
  const cells = cellsOf(line).map((text, at) => ({ text, role: header[at] ?? ('text' as const) }));
  const referenced = cells.some(({ text, role }) => role === 'refs' && !BLANK.test(text));
  const parts: string[] = [];
  let texts = 0;
  for (const { text, role } of cells) {
    if (BLANK.test(text) || (role === 'number' && /^\d+$/.test(text))) continue;
    const box = /^\[([ xX])\] /.exec(text);
    const alone = TICKED.test(text) && (role === 'done' || text.startsWith('['));
    row.checked ||= alone || box?.[1]?.toLowerCase() === 'x';
    if (alone || (OPEN.test(text) && (role === 'done' || text.startsWith('[')))) continue;
    const said = asPart(box ? text.slice(box[0].length) : text, role);
    if (role === 'text') texts += 1;
    if (role === 'text' && texts > 1 && referenced) row.notes.push(said);
    else parts.push(said);
  }
  row.line = parts.join(' — ');
  return parts.length > 0 ? row : null;
}
