// Finds words that give a model a personality or a motive; high precision, English only.
import { evenText } from './text.js';

/** What sort of thing is said of the model; each has an observable alternative of its own. */
export type SpeculationKind = 'motive' | 'mood' | 'honesty' | 'effort';

export interface Speculation {
  kind: SpeculationKind;
  /** The words as they were written. */
  quote: string;
}

const NAME =
  '(?:models?|llms?|ai|a\\.i\\.|agent|(?:chat)?bots?|assistant|gpt[\\w.-]*|chatgpt|claude|gemini|copilot|planner|orchestrator|(?:[a-z0-9]+-){1,3}(?:agent|bot|model)|subagent)';
/** These make an agent or an assistant a person. */
const PEOPLE =
  'human|support|service|services|call|cent(?:er|re)|contact|live|real|travel|sales|shop|field|care|phone|desk|help|helpdesk|insurance|estate|claims?|customer|customs|booking|teaching|personal|senior|junior|on-call|duty|user|users';
const DETERMINER = 'the|our|this|that|your|an?|its|their|one|each|every|which|some';
/** Neither part of a name nor a word that could stand between a person and the model. */
const NOT_OF_NAME = `${DETERMINER}|${PEOPLE}|of|to|with|by|using|for|from|about|and|or|but|who|when|if`;
const BEARER = `(?:(?:${DETERMINER}) )?(?:(?!(?:${NOT_OF_NAME})\\b)[\\w-]+ ){0,2}?(?!(?:${PEOPLE})\\b)${NAME}`;
const HEDGE =
  '(?:apparently|probably|presumably|simply|just|clearly|obviously|likely|then|also|really|perhaps|maybe|somehow|suddenly|basically|evidently|seemingly|again|had|has|have|seem(?:s|ed)? to(?: have)?|appear(?:s|ed)? to(?: have)?|(?:must|may|might|could) have|started to|began to|kept)';

const PREDICATES: readonly (readonly [SpeculationKind, string])[] = [
  [
    'motive',
    "(?:want(?:ed|s)|wished|hoped|hoping|longed|desired) to\\b|(?:tr(?:ied|ies|ying)|aim(?:ed|s|ing)|desperate|eager|keen|anxious|(?:(?:was|is|got|became|being) )?(?:too |over-?|so |very )?(?:eager|keen|desperate|anxious)) to (?:please|impress|be (?:too |overly |very |extra )?(?:helpful|nice|clever|smart|polite|kind|friendly|liked))|did(?:n't| not) (?:really )?(?:care|bother|want)\\b|could(?:n't| not) be bothered|felt (?:like|that|pressured?|obliged|compelled|bad|guilty|sorry)|liked (?:the|to)\\b|disliked|hated|lov(?:ed|es)\\b|(?:took|takes) revenge|rebelled|(?:has|had) a mind of its own|made up its mind",
  ],
  [
    'mood',
    '(?:got|gets|was|is|became|becomes|felt|seemed|grew|being) (?:\\w+ly |too |so |a bit |a little |very |quite |just )?(?:confused|bewildered|distracted|bored|tired|scared|afraid|frightened|frustrated|angry|annoyed|nervous|moody|upset|curious|impatient|desperate|carried away|cocky|arrogant|stubborn|paranoid|drunk|crazy|insane|overexcited|excited|insecure|embarrassed|ashamed|jealous)\\b|panic(?:s|ked|king)\\b|freaked out|lost its (?:nerve|mind|temper|cool|head|patience)|went (?:crazy|insane|mad|nuts|rogue)|had a bad day|(?:was|is) in a (?:\\w+ )?mood|sulked',
  ],
  [
    'honesty',
    '(?:lied|lies(?! (?:in|on|at|with|between|behind|under|within|outside|idle|dormant)\\b)|cheat(?:ed|s|ing)|bluff(?:ed|s|ing)|deceiv(?:ed|es|ing)|gaslit|pretend(?:ed|s|ing)|betrayed|faked|(?:tr(?:ied|ies|ying) to|wanted to) (?:hide|conceal|cover up|deceive|trick|cheat|fool))\\b|(?:was|is|being) (?:\\w+ly |too |so |very )?(?:dishonest|deceptive|malicious|sneaky|evil|manipulative|insincere|deceitful)\\b',
  ],
  [
    'effort',
    '(?:got|gets|was|is|became|felt|seemed|being) (?:\\w+ly |too |so |a bit |a little |very |quite |just |being )?(?:lazy(?![- ](?:load|init|eval))|careless|sloppy|reckless|hasty|na[iï]ve(?! bayes)|gullible|dumb|stupid|silly|clueless|overzealous|over-?confident|over-?eager|over-?cautious|absent-minded|inattentive|lazier|forgetful|brainless)\\b|(?:was|is|being) (?:too|over-?ly|so) (?:helpful|polite|nice|trusting|creative|confident|kind|clever|ambitious|obedient|friendly|generous|optimistic|timid|shy)\\b|slacked|got lazy|took a shortcut because',
  ],
];

const OPENERS =
  '(?:and|but|so|then|because|since|as|although|though|while|which means|that means|we think|we believe|i think|i believe|it seems|it looks like|maybe|perhaps|probably|apparently|presumably|my guess is|root cause:|cause:|reason:|why:|unfortunately|clearly|basically|in short|most likely|likely|possibly|here|after that|at that point|,)';
/** When it was, without anybody who did something then. */
const WHEN =
  '(?:on|at|in|during|after|before|within|since|around|by)\\s(?:(?!(?:of|to|with|by|using|for|who|that|which|from|about)\\b)[\\w:-]+,?\\s){1,5}?';
const START = `(?:^|[.!?;:,(\\n]\\s*|\\s[–—-]+\\s+|\\s(?=(?:because|since|and|but|so|as|that)\\s))(?:(?:${OPENERS}|that)[ ,]+){0,3}(?<when>${WHEN})?`;
/** Said by the model or somebody else of it: a quotation, not a judgement of the reviewer. */
const REPORTED =
  /(?:said|says|claim(?:s|ed)|report(?:s|ed)|told|wrote|writes|admitted|stated|replied|answered|whether|if|when|unless|until|in case|cases? where|scenarios? (?:where|in which)|tests? (?:that|for)|apologi[sz]ed)\b[^.!?;\n]{0,40}$/i;

const PATTERNS = PREDICATES.map(
  ([kind, predicate]) =>
    [
      kind,
      new RegExp(`${START}(?<said>${BEARER}(?: ${HEDGE})* (?:${predicate}))`, 'gi'),
      new RegExp(`${START}(?<said>it(?: ${HEDGE})* (?:${predicate}))`, 'gi'),
    ] as const,
);
const TRAITS = new RegExp(
  `\\b(?<said>${BEARER}'s (?:\\w+ )?(?:laziness|eagerness|stubbornness|arrogance|panic|vanity|enthusiasm|desire|urge|motives?|mood|attitude|temperament|ego|dishonesty|malice|carelessness|stupidity|naivety|greed|fear|boredom))\\b`,
  'gi',
);
const MENTIONED = new RegExp(`(?<![\\w-])${BEARER}(?![\\w-])`, 'gi');
const SOMEBODY =
  /\b(?:users?|customers?|operators?|engineers?|reviewers?|developers?|managers?|clients?|persons?|people|colleagues?|employees?|staff|team|patients?|callers?|buyers?|sellers?|suppliers?|vendors?|owners?|admins?|somebody|someone|he|she|they|we|i)\b/i;

/** A process panics too, and that can be observed. */
const PROCESS =
  /\b(?:goroutine|golang|rust|nil|null|pointer|index out of|exit(?:ed)? (?:code|status)|stack|thread|crash\w*|process|kernel|pods?|containers?|restart\w*|start-?up)\b/i;

/** Whether `it` means the model: one was named before, and nobody else since. */
function meansModel(before: string): boolean {
  const last = [...before.matchAll(MENTIONED)].at(-1);
  return last !== undefined && !SOMEBODY.test(before.slice(last.index + last[0].length));
}

/** The first words that give a model a personality or a motive, or null. */
export function speculationIn(text: string): Speculation | null {
  const even = evenText(text.slice(0, 10_000));
  const found: (Speculation & { at: number })[] = [];
  const add = (kind: SpeculationKind, match: RegExpMatchArray, pronoun: boolean) => {
    const said = match.groups?.said ?? '';
    const at = (match.index ?? 0) + match[0].length - said.length;
    const before = even.slice(0, at);
    if (SOMEBODY.test(match.groups?.when ?? '')) return;
    if (/panic/i.test(said) && PROCESS.test(even)) return;
    if (REPORTED.test(before) || (pronoun && !meansModel(before))) return;
    found.push({ kind, quote: text.slice(at, at + said.length).trim(), at });
  };
  for (const [kind, named, pronoun] of PATTERNS) {
    for (const match of even.matchAll(named)) add(kind, match, false);
    for (const match of even.matchAll(pronoun)) add(kind, match, true);
  }
  for (const match of even.matchAll(TRAITS)) add('mood', match, false);
  const [first] = found.sort((a, b) => a.at - b.at);
  return first ? { kind: first.kind, quote: first.quote } : null;
}
