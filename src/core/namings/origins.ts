// Which pull requests and commits a commit names as its origin: what came with it. Such words only
// narrow or link; what a change brings is told by content.
import { type IssueRef, readReference, refKey, repositoryRef, resolveReference } from '../refs.js';
import { ORIGIN_LINES, type OriginLine } from './origin-lines.js';

/** An origin: a pull request by canonical key, or a commit by its (perhaps shortened) hash. */
export type Origin = Pick<OriginLine, 'how' | 'by'> &
  ({ kind: 'pull'; ref: IssueRef } | { kind: 'commit'; hash: string });

interface Home {
  /** The commit's, `owner/repo`. */
  repository: string;
  host: string;
}

const MAY_NAME = /[#!]\d|gh-\d|https?:|[0-9a-f]{7}|\/pr-\d|backport[-/]/i;
const ONE =
  /(?:[\w.-]{1,100}\/[\w.-]{1,100})?[#!]\d{1,9}|gh-\d{1,9}|https?:\/\/[^\s<>(),]+|(?<![\w/])[0-9a-f]{7,40}(?!\w)/gi;
const COMMIT_URL =
  /^https?:\/\/([^/]{1,253})\/[\w.-]{1,100}\/[\w.-]{1,100}\/commit\/([0-9a-f]{7,40})\b/i;
const LIST_ITEM = /^\s*[*-] /;

function readOne(word: string, { how, by }: OriginLine, { repository, host }: Home): Origin[] {
  const ref = readReference(word.replace('!', '#'), host);
  if (ref) {
    const key = refKey(resolveReference(ref, repository));
    const here = key.startsWith(`${repositoryRef(repository)}#`);
    return here || how === 'picked' ? [{ kind: 'pull', ref: key, how, by }] : [];
  }
  const url = COMMIT_URL.exec(word);
  const hash =
    (url?.[1]?.toLowerCase() === host.toLowerCase() ? url[2] : word)?.toLowerCase() ?? '';
  // A word of seven letters is no hash.
  return /^(?=.*\d)[0-9a-f]{7,40}$/.test(hash) ? [{ kind: 'commit', hash, how, by }] : [];
}

function readMatch(match: RegExpExecArray, line: OriginLine, home: Home): Origin[] {
  const { origins = '', more = '', number } = match.groups ?? {};
  const words = `${origins} ${more} ${number ? `#${number}` : ''}`.match(ONE) ?? [];
  return words.flatMap((word) => readOne(word, line, home));
}

function readRow(text: string, row: OriginLine, home: Home): Origin[] {
  const found: Origin[] = [];
  row.pattern.lastIndex = 0;
  for (let match = row.pattern.exec(text); match; match = row.pattern.exec(text)) {
    found.push(...readMatch(match, row, home));
  }
  return found;
}

const OF_SUBJECT = ORIGIN_LINES.filter(({ where }) => where !== 'body');
const OF_BODY = ORIGIN_LINES.filter(({ where }) => where !== 'subject');

/** What a revert quotes is what it takes back, and no origin; its own number comes last. */
function withoutReverted(subject: string): string {
  if (!/^\W*revert\b/i.test(subject)) return subject;
  return subject.slice(Math.max(subject.lastIndexOf('"') + 1, subject.lastIndexOf('(')));
}

function linesOf(message: string): string[] {
  const [subject = '', ...body] = message.split(/\r\n?|\n/);
  return [withoutReverted(subject), ...body];
}

/**
 * The origins that a commit message names, in order, each once.
 * @param repository the commit's, `owner/repo`: `#45` is a pull request of it.
 */
export function originsOf(message: string, repository: string, host = 'github.com'): Origin[] {
  if (!MAY_NAME.test(message)) return [];
  const home = { repository, host };
  const found = new Map<string, Origin>();
  let heading = '';
  for (const [at, line] of linesOf(message).entries()) {
    if (line.trim() !== '' && !LIST_ITEM.test(line)) heading = line;
    if (!MAY_NAME.test(line)) continue;
    for (const row of at === 0 ? OF_SUBJECT : OF_BODY) {
      if (row.under && !(LIST_ITEM.test(line) && row.under.test(heading.trim()))) continue;
      for (const origin of readRow(line, row, home)) {
        const named = origin.kind === 'pull' ? origin.ref : origin.hash;
        // What it closes says nothing of what it merged.
        const key = origin.how === 'closed' ? `closed ${named}` : named;
        // Who landed it says more than the number in its subject.
        if (!found.has(key) || origin.how === 'landed') found.set(key, origin);
      }
    }
  }
  return [...found.values()];
}
