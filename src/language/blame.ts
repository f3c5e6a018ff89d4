// Explanations that stop at the model: its choice, nature, ability, hallucination or reasoning.
import { type Clause, clausesOf } from './clauses.js';
import { type Leaning, weigh } from './evidence.js';
import { inClass } from './lexicon/in-class.js';
import { AGENTS, SAFEGUARDS } from './lexicon/nouns.js';
import { predicateOf } from './predicate.js';

const MODEL =
  '(?:(?:language|chat|foundation|reasoning|planner|planning|writer|base|large|small|our|the|this|that|voice|ai|llm|gen ?ai) )*(?:models?|llms?|ai|a\\.i\\.|agents?|(?:\\w+[- ]?)?bots?|assistants?|gpt[\\w.-]*|chatgpt|claude|gemini|llama|mistral|copilot|neural net(?:work)?s?|machine|algorithm|planner|orchestrator|summari[sz]er|classifier|(?:sub|super)-?agents?|concierge|genai|transformer)';
const IT = '(?:it|he|she|they|thing)';

/** Nature and personality. */
const TRAIT =
  "(?:is|was|are|were)n't (?:\\w+ ){0,2}(?:smart|clever|intelligent|bright|capable|reliable|trustworthy|good at|careful|sharp|ready|mature)|lazy|stubborn|careless|sloppy|clueless|dumb(?:er|est)?|stupid(?:ity)?|silly|na[iï]ve|gullible|(?:over-?|too )?eager(?:ness)?|over-?(?:confident|confidence|zealous|cautious|optimistic|enthusiastic|helpful)|(?:too|so|overly|very|far too|a bit|a little|extremely|more|being|was|is|got|simply|just) (?:confident|creative|helpful|nice|polite|friendly|trusting|kind|obedient|cautious|clever|literal|optimistic|enthusiastic|generous|agreeable|chatty|verbose|smart|ambitious|aggressive|impulsive|sure of (?:it|him|her)self|accommodating|compliant|pleasing)|confus(?:ed|ion)|bewildered|distract(?:ed|ion)|moody|tired|bored|drunk|crazy|insane|irrational(?:ly)?|unreliable|unpredictab\\w+|erratic|impatien\\w+|inattentive|forgetful(?:ness)?|ignorant|arrogan\\w+|sycophan\\w+|delusional|delusions?|hasty|reckless(?:ness)?|brainless|incompeten\\w+|immature|unintelligent|absent-minded|scatterbrained|dishonest|deceptive|malicious|mischievous|mean|rude by nature|temperament\\w*|personality|character|attitude|mood|whims?|whimsical|quirk(?:s|y)?|ego|instincts?|intuition|imagination|sense of humou?r|nature of (?:the )?(?:llms?|ai|models?)|mind of its own|panick?(?:ed|s)?|lost (?:its|the) (?:mind|plot|way|thread|head)|rogue|off the rails|bad day|free will|opinionated|weird|strange|crazy|nuts|loony|goofy|obsess\\w+|fixat\\w+|daydream\\w*|(?:not|n't) (?:that |very |so |too |really |quite |exactly )?(?:smart|clever|intelligent|bright|capable|reliable|trustworthy|good at|careful|sharp)|laz(?:iness|y)|carelessness|sloppiness|creativity|trust(?:ed)? it|guess(?:ed|ing|work)?|improvis\\w+|bluff\\w*|lied|lying|lies|liar|cheat(?:ed|ing)|eager to please|want(?:ed|s)? to (?:please|help|be)|tr(?:ied|ies) (?:too hard|to be|to please)|aim(?:s|ed)? to please|tendency|tends to|inclined|prone to|wired|bad at|poor at|terrible at|struggles? with|hopeless|useless|weak at";
/** Hallucination. */
const INVENTION =
  'hallucinat(?:e|es|ed|ing|ion|ions)|confabulat\\w+|(?:made|makes|making|make) (?:(?:it|this|that|things?|stuff|something|facts?|an? \\w+|the \\w+|\\w+) )?up|dream(?:ed|t) up|dreamt|fantasi[sz]\\w+|fever dream|imagined|imagining|imaginary|invented|fabricated|fabricates|invents';
/** Reasoning, choice and ability. */
const REASON_NOUN =
  'reasoning|thinking|judge?ments?|judg?ing|understanding|comprehension|intelligence|common sense|thought process|thoughts?|logic|attention|concentration|reading|interpretation|intuition|inference|choices?|decisions?|conclusions?|guess(?:es)?|instruction[- ]following|decision[- ]making|arithmetic|maths?|brain|cognition|intellect|call|behaviou?r|cleverness|ability|abilities|capabilit(?:y|ies)|knowledge';
const BAD =
  'poor|bad|weak|flawed|faulty|wrong|limited|lacking|lack of|no|insufficient|terrible|awful|dumb|stupid|silly|odd|strange|weird|shallow|sloppy|careless|broken|illogical|inconsistent|questionable|poor-quality|incorrect|mistaken|misguided|unfortunate|unwise|irrational|unreasonable|confused|erroneous|low|missing|not enough|foolish|crazy|lousy|absurd|bizarre|naive|defective|deficient|worst|worse';
const FAULT =
  'mistakes?|errors?|faults?|blunders?|slip|failure|failures?|limits|limitations?|limitation|weakness(?:es)?|shortcomings?|flaws?|confusion|issue|problem|misbehaviou?r|stupidity|incompetence|brain ?fart|quirk|nonsense|misunderstanding|oversight|inability';
const MIND =
  "mis(?:understood|understands?|understanding|interpret\\w*|judged?|judges|read|reads|construed|took|calculated|remembered|handled)|misunderst\\w+|misinterpret\\w*|misjudg\\w*|(?:got|gets|getting) (?:it |this |that |things )?(?:wrong|confused|lost|distracted|carried away|mixed up|muddled|stuck in its)|jumped to (?:the |a )?(?:wrong )?conclusions?|dr(?:e|a)ws? (?:the |a )?wrong conclusions?|mixed (?:it|things|them) up|concluded|assum(?:ed|es|ption)|thought|thinks|believ(?:ed|es)|imagined|decided|chose|preferred|prefers|wanted|wants|felt|feels|forgot|forgets|overlooked|ignored|ignores|disregarded|disobeyed|refused to (?:listen|follow|obey)|lost track|lost (?:the )?(?:context|focus|attention)|lost sight|failed to (?:understand|reason|notice|think|follow|reali[sz]e|see|grasp|comprehend|recogni[sz]e|infer|interpret|know|pay|use common sense)|(?:did|do|does|could|can|would|will)(?:n't|nt| not|not)(?: \\w+)? (?:understand|know|reali[sz]e|get|listen|follow|think|pay attention|care|bother|grasp|comprehend|reason|notice|recogni[sz]e|see|infer|count|do (?:maths?|arithmetic|dates)|be trusted|tell|read properly|read|behave|want|remember|obey|interpret|learn|have (?:a )?(?:clue|idea|common sense))|can't (?:count|reason|think|understand|be trusted|do)|cannot (?:count|reason|think|understand|be trusted|do|tell|know)|unable to (?:understand|reason|think|follow|tell|grasp|count|recogni[sz]e|distinguish|interpret|see|know)|incapable|not (?:able|capable)(?: (?:to|of) (?:understand|reason|think|count|understanding|reasoning|grasp|follow)\\w*)?|(?:has|had|have|having|with|lacks?|lacked|shows?|showed|showing|used|uses) (?:no|little|poor|zero|bad|a bad|limited|weak|wrong|not enough|insufficient|a poor|a wrong|a weak|a tendency|any)? ?(?:common sense|idea|concept|sense|understanding|judge?ment|reasoning|clue|intelligence|knowledge|brain|notion|feeling|empathy|logic|attention|bad day|tendency|habit|personality|mind|intuition|grasp|conscience|memory|imagination|world model)|did (?:what|whatever) it (?:wanted|liked|felt)|on its own (?:initiative|will|accord)|made (?:a |an |the |some )?(?:\\w+ )?(?:mistakes?|errors?|choices?|decisions?|blunders?|guess|judge?ment|call|assumptions?)|made (?:a )?wrong|acted (?:up|strangely|weird|oddly|irrationally|stupidly|on its own)|went (?:rogue|crazy|off|nuts|wild|mad|haywire)|drift(?:ed|s)|was (?:just )?(?:wrong|off|mistaken|not thinking)|simply wrong|chose (?:badly|poorly|wrong\\w*|the wrong)|picked (?:the )?wrong|chose to|decided to|insisted|took (?:it|things) (?:literally|the wrong way)";
const NATURE =
  "(?:as|like|that's (?:what|how|just)|this is (?:what|how)|what|how|because|since|typical(?: for| of)?|just|known for|you know|usual|normal(?: for)?|classic|standard) (?:\\w+ ){0,3}(?:llms?|models?|ai|agents?|bots?|gpt\\w*|language models?|these (?:things|models|systems))(?: (?:do|are|is|will|work|works|behave|behaves|sometimes|always|often|usually|tend|can|being|being being|have|get|like|love))?|(?:llms?|models?|ai|language models?|agents?|bots?) (?:being|will be|are|is) (?:llms?|models?|ai|bots?|agents?|unpredictable|unreliable|like that|probabilistic|stochastic|not perfect|imperfect|non-?deterministic|statistical\\w*|just \\w+)|probabilistic|stochastic|non-?deterministi\\w+|nondeterminis\\w+|randomness|state of (?:the )?(?:art|technology)|today's (?:llms?|ai|models?|technology)|these things happen|nobody's perfect|not perfect|black box|statistical parrot|autocomplete|token predict\\w+|next[- ]token|technology (?:is|isn't) (?:not )?(?:there|mature|ready)|inherent";

const AT = '(?<![\\w-])';
const TO = '(?![\\w-])';
function any(pattern: string): RegExp {
  return new RegExp(`${AT}(?:${pattern})${TO}`, 'i');
}
const HAS_MODEL = any(MODEL);
const HAS_TRAIT = any(TRAIT);
const HAS_INVENTION = any(INVENTION);
const HAS_MIND = any(MIND);
const HAS_NATURE = any(NATURE);
const BAD_REASON = any(
  `(?:${BAD}) (?:\\w+ ){0,2}(?:${REASON_NOUN})|(?:reason|think|judg|thought)(?:ed|s|e|es)? (?:very |so |really |too )?(?:badly|poorly|wrongly|incorrectly)|(?:reasoning|thinking|judge?ment|logic|decision|choice|understanding) (?:was|is|were|seems?|seemed|looked|proved|error|errors|failure|failed|issue|problem|flaws?|mistakes?|gaps?|weakness|went|broke|fell)`,
);
const MODEL_FAULT = any(
  `(?:${MODEL})(?:'s)? (?:\\w+ ){0,2}(?:${FAULT})|(?:${FAULT}) (?:of|by|in|from|on|with) (?:the part of )?(?:${MODEL})|blame (?:the )?(?:${MODEL})|fault of (?:${MODEL})`,
);
const SUBJECT_MODEL = new RegExp(
  `^(?:and |but |so |then |because |since |simply |just |probably |apparently |obviously |clearly |maybe |i think |we think |it seems |seems |again,? |here )*(?:that )?(?:the |our |this |an? |its |some |poor |stupid |dumb )?(?:${MODEL})${TO}`,
  'i',
);
const SUBJECT_IT = new RegExp(`^(?:and |but |so |then |because )*${IT}${TO}`, 'i');

/** Said of models as often as of safeguards. */
const NOT_NAMING = new Set([
  'limit',
  'limits',
  'bound',
  'bounds',
  'guard',
  'failover',
  'test',
  'check',
]);

/** Whether a clause names something of the system around the model: a safeguard or who should have looked. */
function namesSafeguard({ clause, features, score }: Leaning): boolean {
  const ofModel = SUBJECT_MODEL.test(clause.text) || features.has('subject:agent');
  if (
    clause.tokens.some(
      (token) => inClass(token.word, SAFEGUARDS) && !(ofModel && NOT_NAMING.has(token.word)),
    )
  )
    return true;
  if (ofModel) return false;
  if (features.has('nobody-guards') || features.has('guard-verb') || features.has('may'))
    return true;
  return (
    score < -1.5 &&
    clause.kind !== 'rel' &&
    !features.has('subject:pronoun') &&
    !features.has('tense:none') &&
    features.has('subject:thing')
  );
}

/** Inventing is the model's only where the model is said to do it; hallucinating is nobody else's. */
function inventionBy(text: string, model: boolean): boolean {
  if (/hallucinat|confabulat/i.test(text)) return model || text.split(' ').length <= 8;
  return SUBJECT_MODEL.test(text) || (model && SUBJECT_IT.test(text));
}

const THINKS =
  /^(?:reason|think|thought|judg|decid|guess|assum|imagin|believ|understand|understood|know|knew|feel|felt|want|prefer|hop|suppos|conclud|infer|interpret|hallucinat|confus|panick|improvis)/;
const OBSERVED =
  /^(?:down|offline|unavailable|unreachable|slow|late|up|back|able|stuck|online|busy|idle|allowed|given|asked|told|set|used|called|connected|in|on|at|out|off|from|under|over|behind|part|live|new|same)$/;

/** Whether the clause says how the model is or what it thinks, rather than what it did. */
function tellsNature(clause: Clause, strict: boolean): boolean {
  const { subject, verb, tense, passive, rest } = predicateOf(clause);
  const head = subject.findLast((token) => token.tag === 'noun');
  if (!verb || !head || head !== subject.at(-1) || !inClass(head.word, AGENTS) || tense === 'modal')
    return false;
  if (THINKS.test(verb.word))
    return tense === 'past' || !/^(?:decid|prefer|guess|assum|want)/.test(verb.word);
  const said = rest.find((token) => token.tag !== 'adv' && token.tag !== 'neg');
  const copula = /^(?:is|are|was|were|'s|isn't|aren't|wasn't|weren't|be|being|been)$/.test(
    verb.word,
  );
  if (
    !copula ||
    passive ||
    !said ||
    OBSERVED.test(said.word) ||
    said.tag === 'prep' ||
    said.tag === 'num'
  )
    return false;
  return said.tag === 'noun' || (!strict && said.tag === 'det');
}

function clauseBlames(text: string, model: boolean, strict: boolean): boolean {
  const ownModel = HAS_MODEL.test(text);
  if (HAS_NATURE.test(text) && (ownModel || text.length < 70)) return true;
  if (HAS_INVENTION.test(text) && inventionBy(text, ownModel || model))
    return !/^\W*(?:hallucinated|imaginary|made-up) \w+ (?:are|is|were|was)\b/i.test(text);
  if (MODEL_FAULT.test(text)) return true;
  const bearer = ownModel || (model && SUBJECT_IT.test(text));
  if (BAD_REASON.test(text) && (bearer || text.split(' ').length <= 4)) return true;
  if (!bearer) return HAS_TRAIT.test(text) && text.split(' ').length <= 4 && HAS_MIND.test(text);
  const subject = SUBJECT_MODEL.test(text) || (model && SUBJECT_IT.test(text));
  if (HAS_TRAIT.test(text) && (subject || text.split(' ').length <= 8)) return true;
  if (!subject) return false;
  return strict ? STRICT_MIND.test(text) : HAS_MIND.test(text);
}
/** What fails is told in verbs too: there only what can't be observed counts as blame. */
const STRICT_MIND = any(
  "misunderst\\w+|misinterpret\\w*|misjudg\\w*|(?:got|gets) (?:confused|distracted|carried away)|jumped to conclusions?|thought|thinks|believ(?:ed|es)|wanted|felt|lacks? (?:common sense|judge?ment|intelligence|understanding)|(?:has|had) no (?:common sense|idea|clue|concept|understanding|judge?ment|sense)|(?:did|does)(?:n't| not) (?:understand|know|reali[sz]e|think|care|get|grasp)|can't (?:count|reason|think|understand|be trusted)|cannot (?:count|reason|think|understand|be trusted)|made (?:a |an )?(?:\\w+ )?(?:bad|dumb|stupid|poor|silly|wrong|terrible|awful|weird|strange|odd|questionable|unwise) (?:choice|decision|judge?ment|call|guess)s?|made (?:a )?mistakes?|made an error|went (?:rogue|crazy|nuts|wild|mad)|decided (?:badly|poorly|wrongly|on its own)|chose (?:badly|poorly|wrongly)|simply wrong",
);

/** The clause that blames the model, where the text explains by nothing else; else undefined. */
export function blameIn(text: string, strict: boolean): string | undefined {
  const all = weigh(text);
  if (all.some(namesSafeguard)) return undefined;
  const clauses = clausesOf(text);
  const model = HAS_MODEL.test(text);
  const blaming = (clause: Clause) =>
    clauseBlames(clause.text.replace(/[’ʼ]/g, "'"), model, strict) || tellsNature(clause, strict);
  return clauses.find(blaming)?.text;
}
