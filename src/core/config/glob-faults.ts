// What is wrong with a glob, and what to write instead: forms that are not supported, nothing, everything.
import { mendClass, mendRange } from './glob-mend.js';
import { matchesAnyName, matchesNothing } from './glob-reach.js';

/** What a glob stands for: any paths, paths whose changes are counted for a kind, or branches. */
export type GlobUse = 'paths' | 'counted' | 'branches';

/** Folders whose files a run leaves or an installation brings: no change of anybody. */
export const NEVER_COUNTED = ['node_modules', 'dist', 'results', '__snapshots__'];

interface Fault {
  /** Where it is looked for; everywhere unless told. */
  use?: GlobUse;
  fits: RegExp | ((glob: string) => boolean);
  /** What was expected, without an example. */
  expected: string;
  /** The glob as it was probably meant. */
  mend?: (glob: string) => string;
}

/** A brace without a partner, or a group that offers no choice. */
function hasIdleBrace(glob: string): boolean {
  const open: { commas: number; text: boolean }[] = [];
  for (const char of glob) {
    const group = open.at(-1);
    if (char === '{') {
      if (group) group.text = true;
      open.push({ commas: 0, text: false });
    } else if (char === '}') {
      if (!group || group.commas === 0 || !group.text) return true;
      open.pop();
    } else if (group && char === ',') group.commas += 1;
    else if (group) group.text = true;
  }
  return open.length > 0;
}

/** The first that fits is told. */
const FAULTS: readonly Fault[] = [
  { fits: /^\s*$/, expected: 'a glob that is not empty' },
  {
    fits: /^!/,
    expected: 'the paths or branches that are meant; there is no ! that takes some out again',
  },
  {
    fits: /\\/,
    expected: 'a glob with / between folders and without \\',
    mend: (glob) => glob.replace(/\\+/g, '/'),
  },
  {
    fits: /[@+?*!]\([^()]*\)/,
    expected: 'alternatives in braces; @( ), +( ), ?( ), *( ) and !( ) are not supported',
    mend: (glob) =>
      glob
        .replace(/\?\(([^()]*)\)/g, (_, inside: string) => `{,${inside.replaceAll('|', ',')}}`)
        .replace(/!\([^()]*\)/g, '*')
        .replace(/[@+*]\(([^()]*)\)/g, (_, inside: string) => `{${inside.replaceAll('|', ',')}}`)
        .replace(/\{([^{},]*)\}/g, '$1'),
  },
  {
    fits: /[[\]]/,
    expected: 'alternatives in braces, or ? for any one character; [ ] is not supported',
    mend: (glob) =>
      glob
        // A folder of this name, as routers of web frameworks have them.
        .replace(/(^|\/)\[([^[\]!^-]{2,})\](?=\/|$)/g, '$1?$2?')
        .replace(/\[([!^]?)([^[\]]*)\]/gu, mendClass)
        .replace(/[[\]]/g, '?'),
  },
  {
    fits: /\|/,
    expected: 'alternatives in braces; | is not supported',
    mend: (glob) =>
      glob.includes('(')
        ? glob.replace(/\(([^()]*)\)/g, (_, inside: string) => `{${inside.replaceAll('|', ',')}}`)
        : `{${glob.replace(/[{}]/g, '').replaceAll('|', ',')}}`,
  },
  {
    fits: /\{[^{},/]*\.\.[^{},/]*\}/,
    expected: 'each alternative by itself; a range in braces is not supported',
    mend: (glob) => glob.replace(/\{([^{},/.]+)\.\.([^{},/.]+)\}/g, mendRange),
  },
  {
    fits: /^\^|\$$/,
    expected: 'a glob, which is matched whole; regular expressions are not supported',
    mend: (glob) => glob.replace(/^\^|\$$/g, ''),
  },
  {
    fits: /(?:^|[/{,])\s|\s(?:$|[/},])/,
    expected: 'one glob an item, without blanks at its ends, beside slashes, commas and braces',
    mend: (glob) =>
      /^[^{}]*$/.test(glob) && glob.includes(',')
        ? (glob.split(',')[0] ?? '').trim()
        : glob
            .replace(/(?<!\s)\s+(?=[/{},])/g, '')
            .replace(/([/{},])\s+/g, '$1')
            .trim(),
  },
  {
    fits: hasIdleBrace,
    expected: 'braces in pairs, with at least two alternatives between them',
    mend: (glob) => glob.replace(/\{,*\}/g, '').replace(/\{([^{},]*)\}/g, '$1'),
  },
  {
    use: 'branches',
    fits: /^refs\//,
    expected: 'the name of a branch, without refs/heads/',
    mend: (glob) => glob.replace(/^refs\/(?:heads\/)?/, ''),
  },
  {
    use: 'branches',
    fits: /[\s~^:]|\.\.|@\{|\.lock$/,
    expected: 'a name that a branch can have: without blanks, ~, ^, : and ..',
  },
  {
    fits: matchesNothing,
    expected: 'a glob that can match: one / between folders, no folder . or ..',
    mend: (glob) =>
      glob
        .replace(/\/{2,}/g, '/')
        .replace(/(^|\/)(?:\.{1,2}\/)+/g, '$1')
        .replace(/\/\.{1,2}$/, '/'),
  },
  {
    use: 'counted',
    fits: matchesAnyName,
    expected:
      'the folders or names of these files; this glob matches every file of a folder or of all',
  },
  {
    use: 'counted',
    fits: (glob) =>
      glob
        .toLowerCase()
        .split('/')
        .slice(0, -1)
        .some((folder) => NEVER_COUNTED.includes(folder)),
    expected: `a folder that people write in; what lies under ${NEVER_COUNTED.join(', ')} is never counted`,
  },
];

function firstFault(glob: string, use: GlobUse): Fault | undefined {
  return FAULTS.find(
    (fault) =>
      (fault.use === undefined || fault.use === use) &&
      (typeof fault.fits === 'function' ? fault.fits(glob) : fault.fits.test(glob)),
  );
}

/** How often a mended glob is mended again: it can have several faults. */
const MOST_MENDS = 4;

function mended(glob: string, use: GlobUse): string | null {
  let text = glob;
  for (let round = 0; round < MOST_MENDS; round += 1) {
    const fault = firstFault(text, use);
    if (!fault) return text;
    if (!fault.mend) return null;
    text = fault.mend(text);
  }
  return firstFault(text, use) ? null : text;
}

/**
 * What is wrong with a glob; null where nothing is.
 * @returns `expected`: what was expected; `instead`: the glob as it was probably meant, or null.
 */
export function globFault(
  glob: string,
  use: GlobUse,
): { expected: string; instead: string | null } | null {
  const fault = firstFault(glob, use);
  return fault ? { expected: fault.expected, instead: mended(glob, use) } : null;
}
