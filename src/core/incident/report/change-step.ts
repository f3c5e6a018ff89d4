// The step that lands what is owed, and what the review's own decision still does after it.

import { clip, code, plain } from '../../text/escape.js';
import type { Assessment } from '../assess.js';
import { sectionOf } from '../form/definition.js';
import { LINES, openEntries } from '../ledger/build.js';
import type { Entry } from '../ledger/types.js';
import { firstWords } from './count-words.js';
import { shownStatus } from './words.js';

const LATER = '9999-12-31';

/** What is late, then what holds a release, then what nobody planned; by date, then by kind. */
function mostUrgent(assessed: Assessment): Entry | undefined {
  const { now, config } = assessed.context;
  const rank = (entry: Entry) => {
    const status = shownStatus(entry, now);
    if (status === 'overdue') return 0;
    return (config.release.block.includes(entry.kind) ? 1 : 3) + (status === 'missing' ? 0 : 1);
  };
  const open = openEntries(assessed.ledger).map((entry, at) => ({ entry, at }));
  open.sort(
    (a, b) =>
      rank(a.entry) - rank(b.entry) ||
      (a.entry.due ?? LATER).localeCompare(b.entry.due ?? LATER) ||
      a.at - b.at,
  );
  return open[0]?.entry;
}

/** What to do next about the changes that are owed. @param who takes what nobody owns */
export function changeStep(assessed: Assessment, who: string): string {
  const open = mostUrgent(assessed);
  if (!open) return `nothing; every owed change has landed or is waived`;
  const { kind, text, owner, due } = open;
  if (open.decision === 'awaiting') {
    return `a maintainer confirms that no ${kind} changes: ${code(`/attest ${kind} <URL>`)}`;
  }
  if (open.unproven) {
    const why = plain(firstWords(open.explanations[0] ?? '', 12), 160);
    return `run the case of the landed ${kind} change, for ${code(`release.proof: ${assessed.context.config.release.proof}`)} (${why}) — ${owner ? code(owner) : who}`;
  }
  if (open.unread) {
    return `shorten **${sectionOf(LINES[kind]).label}**: it has more lines than are read — ${who}`;
  }
  if (open.status === 'missing') {
    const article = kind === 'alert' || kind === 'eval' || kind === 'evidence' ? 'an' : 'a';
    return `plan ${article} ${kind} change: a line in **${sectionOf(LINES[kind]).label}** — ${who}`;
  }
  const late = shownStatus(open, assessed.context.now) === 'overdue';
  const day = due ? ` ${late ? 'was due' : 'by'} ${due}` : '';
  const what = firstWords(clip(text, 160), 12).replace(/[“”"]/g, '’');
  const why = open.refs.length > 0 ? open.explanations[0]?.split(/;|\. /)[0] : undefined;
  const because = why ? ` (${plain(firstWords(why, 12), 160)})` : '';
  const whose = owner ? code(owner) : `${who}; nobody owns it yet`;
  return `land the ${kind} change “${plain(what, 160)}”${day}${because} — ${whose}`;
}

/** What the review's own decision still does once everything has landed. */
export function decisionStep(assessed: Assessment): string | null {
  const said = assessed.severity.serious ? assessed.record.releaseDecision : null;
  if (!said || said === 'Ship') return null;
  // “Hold” means until what is owed has landed, and lifts itself.
  if (said === 'Hold') return null;
  const holds =
    said === 'Roll back'
      ? 'a release is held while the change that it names is in it'
      : 'it holds every release that is linked to this incident';
  return `decide about the next rollout: **Release decision** still says “${plain(said, 40)}”, and ${holds}`;
}
