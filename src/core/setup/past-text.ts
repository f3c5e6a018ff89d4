// What a set-up says about the past of a repository: which releases would have been held, what is touched.
import { code } from '../text/escape.js';
import { hasHistory } from './config-file.js';
import type { History, PastRelease, SetupFacts } from './facts.js';

const MOST_SHOWN = 10;

function counted({ incidents }: History, label: string): string {
  if (!incidents) return 'How many incidents there are could not be read.';
  const { open, closed, more } = incidents;
  const beyond = more ? ' and more behind those' : '';
  return `Issues with the label ${code(label)}: ${open} open, ${closed} closed${beyond}.`;
}

function touchedLine({ touched }: History): string {
  if (touched.length === 0) {
    return 'Nothing old is touched: no comment, no label, and no release is held for one of them, until somebody edits its text, puts the label on or gives a command on it.';
  }
  const shown = touched.slice(0, MOST_SHOWN).map((ref) => code(ref));
  const more = touched.length - shown.length;
  return `This App has worked on these open ones before and goes on with them: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}. Nothing else that is old is touched.`;
}

function pastLines(past: readonly PastRelease[] | null): string[] {
  if (past === null) {
    return ['- Which of the last releases would have been held was not looked at.'];
  }
  const held = past.filter((one) => one.held);
  if (held.length === 0) {
    const none =
      past.length === 0
        ? 'No past release was found.'
        : `Of the last ${past.length} releases none would have been held.`;
    return [`- ${none}`];
  }
  return [
    `- Of the last ${past.length} releases ${held.length} would have been held:`,
    ...held.map(({ name, why }) => `  - ${name}${why ? `: ${why}` : ''}`),
  ];
}

/** The section; none without a history. Facts that could not be read are named. */
export function pastSection(facts: SetupFacts): string[] {
  const { history, config, past } = facts;
  if (!hasHistory(facts)) return [];
  const known = history
    ? [`- ${counted(history, config.incidents.label)} ${touchedLine(history)}`]
    : [];
  return ['## What came before', [...known, ...pastLines(past)].join('\n')];
}
