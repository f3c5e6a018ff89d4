// What a pass of the eval lets one believe is not told, or only half of it.

import { isForeign } from '../../../language/language.js';
import { isPlaceholder } from '../../../language/placeholder.js';
import { forExample, sampleOf } from '../advice/samples.js';
import { sectionOf } from '../form/definition.js';
import { linesOf } from './plan.js';
import type { Rule } from './rule.js';

const CLAIM = /\b(?:proves?|shows?|means?|covers?|demonstrates?|guarantees?)\b/gi;
const NO_CLAIM =
  /\b(?:(?:does|do|did|will|would|can|could) ?n(?:o|['’])t|cannot|never|not)\s+(?:\w+\s+){0,2}?(?:prove|show|mean|cover|demonstrate|guarantee)s?\b/gi;
/** Words by which a text sets a limit, in whatever way. */
const LIMIT =
  /\b(?:not|no|none|nor|never|nothing|nobody|neither|without|except|excluding|excludes?|only|just|unless|until|beyond|but|however|although|though|while|whereas|still|yet|limit(?:s|ed|ation)?|unproven|untested|unknown|unclear|uncovered|open|outside|misses|missing|lacks?|leaves?|rather than|instead|remains?|cannot|fails? to|gaps?|assum\w+|says? little)\b|n['’]t\b/i;

/** What the text leaves out; null where it says both or cannot be judged. */
function missingHalf(text: string): 'limit' | 'claim' | null {
  if (isForeign(text)) return null;
  const claims = text.match(CLAIM)?.length ?? 0;
  if (claims === 0) return null;
  if (!LIMIT.test(text)) return 'limit';
  const sentences = text.split(/[.;\n]+/).filter((part) => /\p{L}/u.test(part));
  const denials = text.match(NO_CLAIM)?.length ?? 0;
  return sentences.length === 1 && denials === 1 && claims === 1 ? 'claim' : null;
}

const MESSAGES = {
  blank: 'It is not told what a pass of the eval proves, and what it does not.',
  limit: 'It tells what a pass proves, and not what it leaves open.',
  claim: 'It tells what a pass does not prove, and not what it proves.',
};

export const evalProofMissing: Rule = {
  id: 'eval-proof-missing',
  title: 'What the eval proves is not told',
  level: 'warning',
  from: 'changes-pending',
  why: 'A release is decided by what a green run means; whoever decides has to know where it means nothing.',
  example: sampleOf('evalProves'),
  check: ({ record, ledger, serious }) => {
    if (!serious || linesOf(ledger, 'eval', 'all').length === 0) return [];
    const text = record.evalProves ?? '';
    const lacks = isPlaceholder(text) ? 'blank' : missingHalf(text);
    if (!lacks) return [];
    return [
      {
        section: sectionOf('evalProves').label,
        message: MESSAGES[lacks],
        remedy: `Say both. ${forExample(sampleOf('evalProves'))}.`,
      },
    ];
  },
};
