// What lands nothing by its name or its look: outputs, housekeeping, links, prose, pointers.
import { extensionOf, languageOf } from './language.js';
import type { ChangedFile, NothingWhy } from './types.js';

/** Folders whose files tools write. */
const WRITTEN = new Set(['node_modules', 'dist', 'results', '__snapshots__', '__pycache__']);
/** Names of a run's output, of snapshots and of lock files. */
const OUTPUT = [
  /^(?:outputs?|results?|junit|report)\.(?:jsonl?|xml|html|csv|ya?ml)$/,
  /[._-](?:results?|junit)\.(?:jsonl?|xml|html|csv)$/,
  /\.(?:snap|lock|log)$/,
  /^(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|go\.sum)$/,
];
/** An Inspect log is a zip; a text of that ending may be anything. */
const INSPECT_LOG = /\.eval$/;
const HOUSEKEEPING =
  /^\.(?:git(?:keep|ignore|attributes)|keep|npmignore|dockerignore|editorconfig|ds_store)$/;
/** How the output of a known tool begins: JUnit, promptfoo, Inspect, DeepEval. */
const RESULT_TEXT = [
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?<testsuites?[\s>]/,
  /^\s*\{\s*"evalId"\s*:/,
  /^\s*\{\s*"version"\s*:\s*2,\s*"status"\s*:/,
  /^\s*\{\s*"testCases"\s*:\s*\[/,
];
const EMPTY_BLOBS = new Set([
  'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
  '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
]);
const LINK_TARGET = /^(?=.*[./])[^\s:#,;"'=<>()[\]{}]{1,300}$/;
const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v\d+\n/;
const POINTER_SIZE = /^size (\d{1,15})$/m;
const SUBMODULE = /^Subproject commit [0-9a-f]{40,64}(?:-dirty)?\n?$/;
/** Characters of a text that its look is told by. */
const LOOK = 2_000;

/** What a release writes down of its changes; a roll-back leaves it. */
const BOOKKEEPING =
  /(?:^|\/)(?:changelog[^/]*|\.changeset\/[^/]+|\.release-please-manifest\.json)$/i;

export function isBookkeeping(path: string): boolean {
  return BOOKKEEPING.test(path);
}

function isGenerated(path: string): boolean {
  const parts = path.toLowerCase().split('/');
  const name = parts.pop() ?? '';
  return parts.some((part) => WRITTEN.has(part)) || OUTPUT.some((output) => output.test(name));
}

/** Whether a pattern ends in the extension: `docs/*.md`, `evals/*.{md,yaml}`, `evals/about.md`. */
function endsIn(pattern: string, extension: string): boolean {
  const end = pattern.toLowerCase().slice(pattern.lastIndexOf('/') + 1);
  const group = /\.?\{([^{}]*)\}$/.exec(end)?.[1];
  const ends = group ? group.split(',') : [end];
  return ends.some((one) => one.slice(one.lastIndexOf('.') + 1).trim() === extension);
}

/** Why a file lands nothing whatever it says; null where its text decides. */
export function nothingByName({ path, status, mode, patterns }: ChangedFile): NothingWhy | null {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (status === 'removed') return 'removed';
  if (mode === 'symlink') return 'symlink';
  if (HOUSEKEEPING.test(name)) return 'housekeeping';
  if (isGenerated(path)) return 'generated';
  const named = patterns?.some((pattern) => endsIn(pattern, extensionOf(path)));
  return languageOf(path).prose && !named ? 'prose' : null;
}

/** Why a file lands nothing by what was added to it: a run's output, a link. */
export function nothingByLook(added: string, file: ChangedFile): NothingWhy | null {
  const start = added.slice(0, LOOK);
  if (RESULT_TEXT.some((look) => look.test(start))) return 'generated';
  const isNew = file.status === 'added' && file.additions <= 1;
  const endless =
    typeof file.after === 'string'
      ? !file.after.endsWith('\n')
      : /\n\\ No newline at end of file\s*$/.test((file.patch ?? '').slice(-80));
  return isNew && endless && LINK_TARGET.test(start) ? 'symlink' : null;
}

/** Bytes of what a text stands for without being it: an LFS pointer's file, a submodule (0); else null. */
export function pointedSize(text: string): number | null {
  const start = text.slice(0, LOOK).replaceAll('\r', '');
  if (SUBMODULE.test(start)) return 0;
  if (!POINTER.test(start)) return null;
  return Number(POINTER_SIZE.exec(start)?.[1] ?? 0);
}

/** Why a file whose text is not given lands nothing; null where its size decides. */
export function nothingBySize(file: ChangedFile): NothingWhy | null {
  const { path, status, additions, size, oid, beforeOid } = file;
  if (file.mode === 'submodule') return null;
  if (oid !== null && oid === beforeOid) return 'no-added-line';
  if (additions > 0) return null;
  if (status === 'renamed' || status === 'copied' || status === 'unchanged') return 'renamed';
  if (INSPECT_LOG.test(path)) return 'generated';
  if (size === 0 || (oid && EMPTY_BLOBS.has(oid))) return 'blank';
  // GitHub counts no lines of a binary. A text of which it counts none is empty or got another mode.
  if (!languageOf(path).known) return null;
  return status === 'added' ? 'blank' : 'no-added-line';
}
