// What a pull request takes out of what incidents have taught, for its check run `Incident evidence`.

import type { Config } from '../config/schema.js';
import type { LessonFacts, Unverified } from '../facts.js';
import type { ForceKind } from '../force/types.js';
import { takenOut } from '../incident/ledger/lesson.js';
import { FORCE_KINDS } from '../incident/ledger/match.js';
import { atMost } from '../incident/report/words.js';
import { type IssueRef, issueRef, numberOf } from '../refs.js';
import { code, link, plain } from '../text/escape.js';
import type { TakenCase } from './taken-cases.js';

/** What was read of a pull request that takes lines from eval or gate files. */
export interface TakenFacts {
  /** What landed the changes of incidents, and whether it stays. */
  lessons: LessonFacts[];
  /** Cases of learned incidents that are removed or renamed. */
  cases: TakenCase[];
  /** Address of an incident, where whoever reads the pull request may read it. */
  urls: ReadonlyMap<IssueRef, string>;
  unread: Unverified[];
}

export const NOTHING_TAKEN: TakenFacts = { lessons: [], cases: [], urls: new Map(), unread: [] };

/** What one pull request takes. */
export interface TakenLessons {
  /** One line each, by incident. */
  lines: string[];
  incidents: IssueRef[];
  /** Kinds that `/retire` would end. */
  kinds: ForceKind[];
  /** A release with it is held. */
  held: boolean;
  /** A case has another name. */
  renamed: boolean;
  unread: Unverified[];
}

const MOST_LINES = 20;

/** Evaluates it; pure. */
export function lessonsTaken(
  { lessons, cases, urls, unread }: TakenFacts,
  config: Config,
): TakenLessons {
  const name = (ref: IssueRef) => link(code(ref), urls.get(ref) ?? null);
  const out = lessons.flatMap((lesson) =>
    FORCE_KINDS.flatMap((kind) => {
      const taken = takenOut(lesson, kind, config);
      return taken ? [{ ...taken, kind, ref: issueRef(lesson.incident), pull: lesson.pull }] : [];
    }),
  );
  const gone = out.filter(({ state }) => state === 'out');
  const files = (paths: readonly string[]) => paths.map((path) => code(path)).join(', ');
  const lines = [
    ...gone.map(
      ({ ref, kind, pull, paths }) =>
        `- ❌ ${name(ref)}: its **${kind}** change of #${numberOf(pull.ref)} stands no more: ${files(paths)}.`,
    ),
    ...cases.map(({ incident, name: title, to }) => {
      const called = title === null ? 'a case' : `the case “${plain(title, 160)}”`;
      return to === null
        ? `- ❌ ${name(incident)}: ${called} is removed.`
        : `- ✏️ ${name(incident)}: ${called} is now called “${plain(to, 160)}”.`;
    }),
  ];
  const unknown = out.filter(({ state }) => state === 'unknown');
  return {
    lines: [...new Set(lines)],
    incidents: [...new Set([...gone.map(({ ref }) => ref), ...cases.map((one) => one.incident)])],
    kinds: FORCE_KINDS.filter(
      (kind) => gone.some((one) => one.kind === kind) || (kind === 'eval' && cases.length > 0),
    ),
    held: gone.length > 0,
    renamed: cases.some(({ to }) => to !== null),
    unread: [
      ...unread,
      ...unknown.map(({ ref, kind, why }) => ({
        what: `whether the ${kind} change of ${ref} stays`,
        why: why ?? '',
      })),
    ],
  };
}

/** For the check run; nothing where nothing is taken and all was read. */
export function showTaken({ lines, kinds, held, renamed, unread }: TakenLessons): string[] {
  const gaps = unread.map(
    ({ what, why }) => `- ❔ Not read: ${plain(what, 200)}: ${plain(why, 200)}`,
  );
  if (lines.length === 0) {
    return gaps.length === 0 ? [] : ['### What incidents have taught', atMost(gaps, 5).join('\n')];
  }
  const end = kinds.map((kind) => code(`/retire ${kind} because <reason>`)).join(' or ');
  return [
    '### Takes out what incidents have taught',
    atMost(lines, MOST_LINES).join('\n'),
    ...(gaps.length > 0 ? [atMost(gaps, 5).join('\n')] : []),
    ...(held ? ['A release without what has landed for a serious incident is held.'] : []),
    ...(renamed ? ['A case is known by its name: under another one it is a new case.'] : []),
    `Keep it, or land another change that names the incident first. Is what it guards gone? Then a maintainer who did not report the incident writes on it: ${end}.`,
  ];
}
