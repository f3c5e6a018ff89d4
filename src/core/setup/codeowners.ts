// The lines of CODEOWNERS for our files: added at the end of the file that GitHub reads.
import { matchesAny } from '../config/globs.js';
import { oneLine } from '../text/escape.js';
import type { KeptFile, SetupFile, SetupTree } from './facts.js';
import { CODEOWNERS_PLACES, OUR_FILES } from './names.js';
import { entryAt, inTheWay } from './present.js';

const [CONFIG] = OUR_FILES;
/** GitHub reads no larger one. */
const MOST_CHARACTERS = 3_000_000;
const OWNER = /^@[\w-]+(?:\/[\w.-]+)?$/;
/** A rule for everything says nothing about these files. */
const CATCH_ALL = /^(?:\/?\*\*?|\/?\*\*\/\*)$/;

function ours(owner: string | null): string {
  const known = owner !== null && OWNER.test(owner);
  const name = known ? owner : '@your-org/your-team';
  const mark = known ? '' : '# ';
  const width = Math.max(...OUR_FILES.map((path) => path.length));
  return [
    '# Agent incident review: who answers for what the release gate asks.',
    ...(known ? [] : ['# Put in who owns it and take off the “# ” of each line.']),
    ...OUR_FILES.map((path) => `${mark}/${path.padEnd(width)} ${name}`),
  ].join('\n');
}

/** Whether a pattern of CODEOWNERS matches a path, as in a `.gitignore`. */
function covers(pattern: string, path: string): boolean {
  const anchored = pattern.slice(0, -1).includes('/');
  const bare = pattern.replace(/^\//, '');
  const globs = anchored ? [bare] : [bare, `**/${bare}`];
  const folder = bare.endsWith('/');
  // `docs/*` is about the files in the folder alone; other names may be folders.
  const below = folder || bare.endsWith('*') ? [] : globs.map((glob) => `${glob}/**`);
  return matchesAny(path, [...globs, ...below]);
}

interface Rule {
  line: number;
  pattern: string;
}

/** The rule that owns the configuration; null where none does but one for everything. */
function owningRule(text: string): Rule | null {
  const rules = text.split(/\r?\n/).flatMap((raw, at): Rule[] => {
    const [pattern = ''] = raw.trim().split(/\s+/, 1);
    return pattern === '' || pattern.startsWith('#') ? [] : [{ line: at + 1, pattern }];
  });
  const last = rules.findLast(({ pattern }) => covers(pattern, CONFIG));
  return last && !CATCH_ALL.test(last.pattern) ? last : null;
}

function append(path: string, text: string, owner: string | null): SetupFile {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const end = text === '' || text.endsWith('\n') ? '' : newline;
  const lines = ours(owner).replaceAll('\n', newline);
  const space = text === '' ? '' : newline;
  return { path, text: `${text}${end}${space}${lines}${newline}`, how: 'appended' };
}

/** What is to be done to it. @param owner `@user` or `@org/team`; null: the lines are left commented out. */
export function planCodeowners(tree: SetupTree, owner: string | null): SetupFile | KeptFile {
  const exact = CODEOWNERS_PLACES.map((place) => entryAt(tree, place)).find((one) => one !== null);
  if (!exact) {
    const [path] = CODEOWNERS_PLACES;
    const way = inTheWay(tree, path);
    if (way) return { path: way.path, note: `no folder, so ${path} cannot be added` };
    return { path, text: `${ours(owner)}\n`, how: 'created' };
  }
  const { path, kind } = exact;
  if (kind !== 'file') return { path, note: 'it is no ordinary file, and is left alone' };
  const text = tree.texts[path] ?? null;
  if (text === null) return { path, note: 'it could not be read, so nothing is added' };
  if (text.toLowerCase().includes(CONFIG.toLowerCase())) return { path, note: '' };
  const rule = owningRule(text);
  if (rule) {
    const pattern = oneLine(rule.pattern, 100);
    return { path, note: `line ${rule.line}, ${pattern}, says who owns these files` };
  }
  const file = append(path, text, owner);
  return file.text.length > MOST_CHARACTERS
    ? { path, note: 'GitHub reads no more of it, so nothing is added' }
    : file;
}
