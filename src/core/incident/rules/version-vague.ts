// A version, lane, configuration or policy is named by words that mean something else tomorrow.

import { attributesOfFact } from '../advice/attributes.js';
import { asCode, forExample, sampleOf } from '../advice/samples.js';
import { type SectionKey, sectionOf } from '../form/definition.js';
import { isDeclaredUnknown } from '../record/declared.js';
import type { TextKey } from '../record/schema.js';
import type { Rule } from './rule.js';

const list = (words: string) => new Set(words.split(' '));
/** Point at whatever is there when they are read. */
const MOVING = list(
  'latest newest current currently recent usual usually same before always unchanged normal yes yep whatever tbd tba todo idk dunno various',
);
/** Say where it ran or that it was nothing special, which is no version. */
const PLACES = list('main master head trunk prod production default defaults');
/** The same, but lanes are called so. */
const GRADES = list('standard stable live');
const FILLERS = list(
  'the a an our is was were it one ones what which that in on at as to of and most last time times from with then up date ran running deployed released used build builds release version versions branch code agent bot model models config configuration configurations setup settings tool tools policy approval approvals not changed no change changes',
);

const FOUND: Partial<Record<SectionKey, string>> = {
  agentVersion: 'Take the version or commit from a trace of the run',
  modelLane: 'Take the model that was asked for and the one that answered from a trace of the run',
  toolConfiguration: 'Take the tools that the agent held from a trace of the run',
  approvalPolicy:
    'Name the policy as it stood when the run began: its document and version, or the commit of its file',
};

/** Whether every word of an answer is vague and at least one of them moves with time. */
function isVague(text: string, key: SectionKey): boolean {
  const bare = text
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/\bup-to-date\b/g, 'up to date')
    .replace(/[`*"“”'!?.,;:()\s]+/g, ' ')
    .trim();
  const words = bare.split(' ');
  // A hyphen, slash, digit or letter of another script makes an identifier or another language.
  if (words.length > 8 || !words.every((word) => /^[a-z]+$/.test(word))) return false;
  if (/^(?:up to date|(?:not changed|no changes?))$/.test(bare)) return true;
  const lane = key === 'modelLane';
  const named = lane && words.includes('lane');
  const vague = (word: string) =>
    MOVING.has(word) || (!named && PLACES.has(word)) || (!lane && GRADES.has(word));
  const known = (word: string) => vague(word) || FILLERS.has(word) || word === 'lane';
  return words.some(vague) && words.every(known);
}

export const versionVague: Rule = {
  id: 'version-vague',
  title: 'Version is too vague to act on',
  level: 'warning',
  from: 'in-review',
  why: 'What is latest today is another version tomorrow: the run cannot be repeated, and no release can be checked against it.',
  example: 'agent 4.2.1',
  check: ({ record }) =>
    (Object.keys(FOUND) as TextKey[]).flatMap((key) => {
      const text = record[key];
      if (text === null || isDeclaredUnknown(record, key) || !isVague(text, key)) return [];
      const section = sectionOf(key);
      const attributes = attributesOfFact(key).join(' and ');
      const where = attributes ? ` (${attributes})` : '';
      return [
        {
          section: section.label,
          message: `“${text.trim().slice(0, 80)}” means something else with every change.`,
          remedy: `${FOUND[key]}${where}. ${forExample(sampleOf(key))}. If nobody can know it, write ${asCode('unknown')} and a line with “${section.label}” in Logging and tracing tasks.`,
        },
      ];
    }),
};
