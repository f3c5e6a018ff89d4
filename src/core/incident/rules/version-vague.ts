// A version, lane, configuration or policy is named by words that mean something else tomorrow.

import { isVagueVersion } from '../../../language/versions.js';
import { attributesOfFact } from '../advice/attributes.js';
import { asCode, forExample, sampleOf } from '../advice/samples.js';
import { type SectionKey, sectionOf } from '../form/definition.js';
import { isDeclaredUnknown } from '../record/declared.js';
import type { TextKey } from '../record/schema.js';
import type { Rule } from './rule.js';

const FOUND: Partial<Record<SectionKey, string>> = {
  agentVersion: 'Take the version or commit from a trace of the run',
  modelLane: 'Take the model that was asked for and the one that answered from a trace of the run',
  toolConfiguration: 'Take the tools that the agent held from a trace of the run',
  approvalPolicy:
    'Name the policy as it stood when the run began: its document and version, or the commit of its file',
};

function isVague(text: string, key: SectionKey): boolean {
  return isVagueVersion(text, { lane: key === 'modelLane', policy: key === 'approvalPolicy' });
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
