// Evidence was missing, and no task makes sure that it is there next time.

import { isForeign } from '../../../language/language.js';
import { isPlaceholder } from '../../../language/placeholder.js';
import { attributesOfGap } from '../advice/attributes.js';
import { asCode, forExample } from '../advice/samples.js';
import { sectionOf } from '../form/definition.js';
import type { Rule } from './rule.js';

const SECTION = sectionOf('missingEvidence');
const END = String.raw`(?:\s*$|\s*[,;:.(–—-])`;
/** Answers that nothing was missing. */
const NO_GAP = [
  new RegExp(
    String.raw`^\W*(?:none|nothing|no|nope|nil|n/?a|not applicable)(?: (?:at all|really|here|else|known|that (?:we|i) know(?: of)?|that mattered|of note|important|relevant|significant|critical|major|to report|needed|identified|found|apparent))*${END}`,
    'i',
  ),
  /^\W*(?:nothing|none|no (?:\w+ ){0,3}(?:evidence|gaps?|data|information|facts?|logs?|pieces?))(?: \w+){0,2} (?:missing|lacking|lost|absent|outstanding|lacked|missed)\b/i,
  /^\W*nothing (?:\w+ )?(?:missing|lacking|lost|missed)\b/i,
  /^\W*(?:no|zero) (?:\w+ )?(?:evidence )?gaps?\b/i,
  /^\W*no (?:missing|open)\b|^\W*all (?:good|fine|clear|there)\b/i,
  /^\W*(?:we|i) (?:had|have|found|got) (?:everything|all)\b/i,
  /^\W*(?:everything|all (?:\w+ ){0,4}?)(?: ?(?:was|were|is|are|we needed was)) (?:\w+ )?(?:available|there|present|complete|recorded|found|logged|traced|kept|captured|in (?:the|our) (?:traces?|logs?))\b/i,
];

/** Whether an answer says that evidence was missing. */
export function namesGap(text: string | null): text is string {
  if (text === null || isForeign(text) || isPlaceholder(text)) return false;
  return !NO_GAP.some((pattern) => pattern.test(text));
}

export const evidenceGapWithoutTask: Rule = {
  id: 'evidence-gap-without-task',
  title: 'Missing evidence without a task',
  level: 'warning',
  from: 'in-review',
  why: 'What could not be found out this time cannot be found out next time either, unless somebody records it.',
  example: '- [ ] Record gen_ai.tool.call.arguments on each tool span — @acme/platform',
  check: ({ record }) => {
    if (!namesGap(record.missingEvidence) || record.evidenceTasks.length > 0) return [];
    const attributes = attributesOfGap(record.missingEvidence);
    const [first] = attributes;
    const named = attributes.join(' and ');
    const known = first ? ` OpenTelemetry traces can carry it as ${named}.` : '';
    const line = `- [ ] Record ${first ?? 'what was missing'} on each run — @acme/platform`;
    return [
      {
        section: SECTION.label,
        message: 'Evidence was missing, and Logging and tracing tasks has no line.',
        remedy: `Add a line that says what will be recorded and who does it.${known} ${forExample(line)}. If nothing was missing, write ${asCode('None')}.`,
      },
    ];
  },
};
