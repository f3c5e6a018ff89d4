// Words of wishes: what is to be better, and how, without anything that could be checked.

/** A word inside a wish; lower case, and no Unicode class, which would take long to compile. */
const SLOT = "(?!(?:of|in|for|on|with|across|about|sampling)\\b)[a-z][a-z'-]*";
/** A condition, or something to check by: a clause with one of these is no wish of a loose shape. */
export const CONCRETE =
  /\b(?:when|where|if|that|which|who|whose|without|before|after|until|unless|per|each|every|under|above|below|over|than|via|into|as|not|no|never|only|is|are|was|be|to|from|by|at|suite|sets?|datasets?|corpus|benchmarks?|cases?|thresholds?|limits?|dashboards?|metrics?|scores?|rates?|ci|canary|tools?|schemas?|percent|percentiles?|half|double|twice|zero|one|two|three|four|five|six|ten|baseline|fields?|arguments?|parameters?)\b/;
const DET = '(?:(?:the|our|its|their|this|these|all|any|overall|general|your|an?) ){0,2}';

const IMPROVE =
  '(?:improv(?:e|ing)|increas(?:e|ing)|enhanc(?:e|ing)|rais(?:e|ing)|boost(?:ing)?|strengthen(?:ing)?|optimi[sz](?:e|ing)|maximi[sz](?:e|ing)|upgrad(?:e|ing)|harden(?:ing)?|rework(?:ing)?|revisit(?:ing)?|better|tighten(?:ing)?(?: up)?|work(?:ing)? on)';
const MORE =
  '(?:more|better|higher|greater|stronger|improved|tighter|stricter|additional|further|deeper|extra|proper|good|thorough|comprehensive|closer|enhanced|increased)';
const GET =
  '(?:(?:add|adding|build|building|write|writing|create|creating|do|doing|have|having|get|getting|introduce|introducing|implement|implementing|need|needs|provide|use|set up|put in|invest in)(?: in)? )?';
const QUALITY =
  '(?:quality|accuracy|reliability|robustness|safety|stability|performance|correctness|consistency|trust|trustworthiness|precision|behaviou?r|results?|outputs?|responses?|answers?|reasoning|experience|satisfaction|resilience|dependability|intelligence|security|usefulness|helpfulness|relevance)';
const PRACTICE =
  '(?:testing|tests?|coverage|evals?|evaluations?|monitoring|observability|alerts?|alerting|guard ?rails?|safeguards?|controls?|governance|process(?:es)?|checks?|checking|oversight|awareness|communication|reviews?|reviewing|qa|quality assurance|quality control|training|gates?|gating|discipline|validation|agents?|models?|bots?|assistants?|systems?|llms?|ai)';
const PRACTICE_SLOT =
  '(?:agent|model|system|ai|llm|test|eval|evaluation|release|regression|unit|integration|end-to-end|automated|automatic|manual|human|production|overall|general|existing|current|safety|quality|internal|rollout|change|deployment|of|the|our|and)';
const ADJECTIVE =
  '(?:robust|reliable|accurate|safe|safer|stable|consistent|careful|cautious|resilient|trustworthy|predictable|intelligent|secure|capable|helpful|precise|correct|dependable|better|smarter|smart|good|great|right|perfect|attentive|thorough|rigorous|vigilant)';
/** Of a safeguard: with what it is for, it is a change. */
const STRICT = '(?:stronger|stricter|tighter)';
const WELL =
  '(?:well|better|properly|correctly|reliably|safely|carefully|accurately|consistently|as (?:expected|intended|it should|designed)|fine)';
/** What a wish speaks of when it speaks of nothing in particular. */
const WHATEVER =
  "(?:it|this|that|they|everything|things|(?:the |our )?(?:[a-z][a-z'-]* )?(?:agents?|models?|bots?|assistants?|systems?|llms?|ai|fix|quality|workflow|outputs?|answers?|responses?|behaviou?r))";
const TROUBLE =
  '(?:errors?|mistakes?|hallucinations?|hallucinating|failures?|incidents?|problems?|issues?|risks?|latency|costs?|spending|bugs?|(?:bad|wrong|poor|incorrect) (?:answers?|outputs?|results?|responses?|decisions?)|false (?:positives|negatives|alarms)|recurrences?|repetitions?|repeats?|regressions?)';
const SAME =
  '(?:this|it|that|(?:(?:the|an?|these|those|this|that|any|such|similar|same|kind of|type of|sort of|exact|like) ){1,4}(?:an? )?(?:incident|error|issue|problem|thing|mistake|failure|bug|situation|class|case|kind|behaviou?r)s?(?: of (?:failure|incident|error|problem|mistake|thing)s?)?)';
const AGAIN = '(?: (?:again|any ?more|twice|ever|in (?:the )?future|once more))*';
const HAPPEN =
  '(?:happen(?:s|ing)?|occur(?:s|ring)?|recur(?:s|ring)?|repeat(?:s|ed|ing)?|reoccur(?:s|ring)?|come(?:s)? back|coming back|return(?:s)?|being repeated|be repeated)';
/** What a quality is of. */
const TAIL = `(?: (?:of|in|for|on|with|across|about)(?: (?:the|our|all|its|this))? ${SLOT}(?: ${SLOT}){0,2})?`;
const NEVER =
  "(?:(?:will |can |shall )?never|does not|doesn't|do not|don't|won't|will not|cannot|can't|can not|is not|isn't|are not|no longer|not)(?: ever)?";
const ENSURE =
  '(?:ensur(?:e|ing)|mak(?:e|ing) sure|guarantee(?:ing)?|see to it|tak(?:e|ing) care)(?: that)?';

/** Whole clauses with room for words of their own. */
export const LOOSE_WISHES: readonly string[] = [
  `${IMPROVE} ${DET}(?:${SLOT} ){0,3}?${QUALITY}${TAIL}`,
  `${GET}(?:some |the |even |much |a lot |an? |lots )*${MORE} (?:${SLOT} ){0,2}?${QUALITY}${TAIL}`,
  `mak(?:e|ing) (?:sure )?${DET}(?:${SLOT} ){1,3}?(?:more |less |much |even |very |fully |far )*(?:${STRICT}|${ADJECTIVE}${TAIL})`,
  `(?:${ENSURE}|assure|maintain(?:ing)?|achiev(?:e|ing)) (?:(?:good|high|better|the|our|highest|maximum|full) )*(?:${SLOT} ){0,2}?${QUALITY}${TAIL}`,
];

/** Whole clauses without. */
export const FIXED_WISHES: readonly string[] = [
  `${IMPROVE} ${DET}(?:${PRACTICE_SLOT} ){0,3}?${PRACTICE}`,
  `${GET}(?:some |the |even |much |a lot |an? |lots )*(?:and )?${MORE} (?:${PRACTICE_SLOT} ){0,3}?${PRACTICE}`,
  `(?:mak(?:e|ing)|get(?:ting)?|hav(?:e|ing)) (?:an? |the )?(?:more|less|much|very)? ?${ADJECTIVE} (?:agents?|models?|bots?|assistants?|systems?)`,
  `(?:an? )?more ${ADJECTIVE}(?: (?:agents?|models?|bots?|assistants?|systems?))?`,
  `(?:${WHATEVER} )?(?:should |must |needs to |has to |can |will )?(?:be|become|being|behave|perform|work|act|respond|answer|do)s? (?:much |more |even |always )*(?:${ADJECTIVE}|${WELL})`,
  '(?:test|testing|monitor|monitoring|check|checking|review|reviewing|watch|watching|evaluate|evaluating|track|observe|validate|verify)(?: (?:it|this|everything|things|all|(?:all |the |our |its )?(?:agents?|models?|systems?|bots?|changes|releases|outputs?|answers|prompts?)))? (?:much )?(?:more|better|harder|properly|regularly|thoroughly|carefully|closely|rigorously|(?:more )(?:thoroughly|carefully|closely|often|frequently|regularly|rigorously))',
  '(?:monitor|watch|keep an eye on|observe|test|evaluate)(?:ing)? (?:it|this|everything|the situation|(?:the|our) (?:agents?|models?|systems?|bots?|assistants?))',
  `pay(?:ing)? (?:more|closer|better|extra) attention(?: to (?:the )?${SLOT})?`,
  '(?:raise|raising) awareness',
  `(?:reduc(?:e|ing)|lower(?:ing)?|decreas(?:e|ing)|minimi[sz](?:e|ing)|eliminat(?:e|ing)|cut(?:ting)?(?: down)?|limit(?:ing)?|fewer|less|no more|stop(?:ping)?|avoid(?:ing)?|prevent(?:ing)?|catch(?:ing)?|detect(?:ing)?)(?: (?:the|our|all|any|model|agent|such|these|those|similar|further|future|more|same|another|number of|amount of|risk of|chance of|likelihood of|a|an|this|kind of|type of|sort of)){0,5} ${TROUBLE}`,
  `${ENSURE} ${SAME} ${NEVER}(?: be)? (?:${HAPPEN}|possible)${AGAIN}`,
  `${SAME} (?:must|should|can|may|will|shall|does)(?: not|n't| never)(?: ever)? ${HAPPEN}${AGAIN}`,
  'never again|no (?:more )?recurrence|no repeat(?:s|ition)?',
  `(?:don't|do not|never) (?:let|allow) ${SAME}(?: to)? ${HAPPEN}${AGAIN}`,
  `(?:prevent|avoid|stop)(?:p?ing)? (?:an? |any |the )?(?:${SAME}|recurrence|repetition|(?:similar|future|further|another|such|all) (?:incident|error|issue|problem|mistake|failure|case|thing)s?)(?: of ${SAME})?(?: from)?(?: ${HAPPEN})?${AGAIN}`,
  `${ENSURE} ${WHATEVER} (?:is|are|be|works?|behaves?|acts?|performs?|responds?|answers?|does|do) (?:always |more |much |very |the )*(?:${ADJECTIVE}|${WELL}|right thing)`,
  'fix(?:ing)? (?:it|this|that|(?:the|this|that|these|all) (?:root )?(?:issue|problem|bug|agent|model|cause|error|behaviou?r|system)s?)',
  `(?:higher|high|good|best|great|top) ${QUALITY}`,
];

/** Clauses of a proof that tell nothing. */
export const HOLLOW_PROOFS: readonly string[] = [
  `(?:that )?${WHATEVER} (?:now )?(?:is|are|works?|behaves?|was) ?(?:now |always |more |all )*(?:${ADJECTIVE}|${WELL}|fixed|ok|okay|improved)?`,
  `(?:the |our |overall |general |good |high |better )*(?:model |agent |system )?${QUALITY}`,
  'everything|anything',
];

/** Adds nothing to a wish, and is none by itself. */
export const FILLERS: readonly string[] = [
  `(?:the |our |overall |better |more )*(?:${QUALITY}${TAIL}|${PRACTICE}|${ADJECTIVE})`,
  'in (?:the )?(?:future|general)|generally|overall|next time|going forward|from now on|asap|as soon as possible|again',
];
