// What a file is written in, told by its name: how it comments, quotes and nests.

/** How a language is read; names of characters are literal. */
export interface Language {
  /** What starts a comment that runs to the end of its line. */
  line: readonly string[];
  /** What opens and closes a comment over several lines. */
  block: readonly (readonly [string, string])[];
  /** What opens a string. */
  quotes: readonly string[];
  /** Commas and brackets part entries: everywhere, or inside brackets alone. */
  entries: 'all' | 'flow' | 'none';
  /** A string that stands alone as a statement is a comment. */
  docstrings: boolean;
  /** Lines below a `[section]` belong to it. */
  sections: boolean;
  prose: boolean;
  /** False where nothing is known about the extension. */
  known: boolean;
}

const base: Language = {
  line: [],
  block: [],
  quotes: [],
  entries: 'none',
  docstrings: false,
  sections: false,
  prose: false,
  known: true,
};
const plain = ['"', "'"];
const triple = ['"""', "'''", ...plain];
const slashes = { line: ['//'], block: [['/*', '*/']] as const };
const markup: Language = { ...base, block: [['<!--', '-->']] };
const yaml: Language = { ...base, line: ['#'], quotes: plain, entries: 'flow' };
const script: Language = { ...base, line: ['#'], quotes: plain };
const code: Language = { ...base, ...slashes, quotes: [...plain, '`'] };
const unknown: Language = { ...base, line: ['#', '//'], known: false };

const LANGUAGES: [string, Language][] = [
  ['yaml yml', yaml],
  ['json jsonl ndjson jsonc json5 ipynb', { ...base, ...slashes, quotes: ['"'], entries: 'all' }],
  ['toml', { ...yaml, quotes: triple, sections: true }],
  ['ini cfg conf properties', { ...script, line: ['#', ';'], sections: true }],
  ['py pyi', { ...script, quotes: triple, docstrings: true }],
  ['sh bash zsh fish ksh rb pl r ex exs nix jl ps1 env codeowners dockerfile makefile', script],
  ['tf hcl', { ...code, line: ['#', '//'], quotes: ['"'] }],
  ['ts tsx mts cts js jsx mjs cjs go java kt kts scala swift cs c h cc cpp rs php proto css', code],
  ['rego', script],
  ['sql lua hs', { ...base, line: ['--'], block: [['/*', '*/']], quotes: plain }],
  ['html xml svg', markup],
  ['csv tsv', base],
  ['md mdx markdown txt rst adoc asciidoc org text', { ...markup, prose: true }],
];

const BY_NAME = new Map(
  LANGUAGES.flatMap(([names, language]) => names.split(' ').map((name) => [name, language])),
);

/** The last part of a path's name in lower case: its extension, or the name where it has none. */
export function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return name.slice(name.lastIndexOf('.') + 1);
}

/** The language of a file; for an unknown one, lines that begin with `#` or `//` are comments. */
export function languageOf(path: string): Language {
  return BY_NAME.get(extensionOf(path)) ?? unknown;
}

/** No comments at all: every word counts. */
export const everyWord: Language = { ...base };
