// Finds words that give a model a personality or a motive; high precision, English only.
import { evenText } from './text.js';

/** What sort of thing is said of the model; each has an observable alternative of its own. */
export type SpeculationKind = 'motive' | 'mood' | 'honesty' | 'effort';

interface Speculation {
  kind: SpeculationKind;
  /** The words as they were written. */
  quote: string;
}

const NAME =
  '(?:models?|llms?|ai|a\\.i\\.|agent|(?:chat)?bots?|assistant|gpt[\\w.-]{0,30}|chatgpt|claude|gemini|copilot|planner|orchestrator|(?:[a-z0-9]{1,30}-){1,3}(?:agent|bot|model)|subagent)';
/** These make an agent or an assistant a person. */
const PEOPLE =
  'human|support|service|services|call|cent(?:er|re)|contact|live|real|travel|sales|shop|field|care|phone|desk|help|helpdesk|insurance|estate|claims?|customer|customs|booking|teaching|personal|senior|junior|on-call|duty|user|users';
const DETERMINER = 'the|our|this|that|your|an?|its|their|one|each|every|which|some';
/** Neither part of a name nor a word that could stand between a person and the model. */
const NOT_OF_NAME = `${DETERMINER}|${PEOPLE}|of|to|with|by|using|for|from|about|and|or|but|who|when|if`;
const BEARER = `(?:(?:${DETERMINER}) )?(?:(?!(?:${NOT_OF_NAME})\\b)[\\w-]{1,40} ){0,2}?(?!(?:${PEOPLE})\\b)${NAME}`;
const HEDGE =
  '(?:apparently|probably|presumably|simply|just|clearly|obviously|likely|then|also|really|perhaps|maybe|somehow|suddenly|basically|evidently|seemingly|again|had|has|have|seem(?:s|ed)? to|appear(?:s|ed)? to|(?:must|may|might|could) have|started to|began to|kept)';

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
  '(?:and|but|so|then|because|since|as|although|though|while|which means|that means|we think|we believe|i think|i believe|it seems|it looks like|maybe|perhaps|probably|apparently|presumably|my guess is|root cause:|cause:|reason:|why:|unfortunately|clearly|basically|in short|most likely|likely|possibly|here|after that|at that point)';
/** When it was, without anybody who did something then. */
const WHEN =
  '(?:on|at|in|during|after|before|within|since|around|by)\\s(?:(?!(?:of|to|with|by|using|for|who|that|which|from|about)\\b)[\\w:-]{1,40},?\\s){1,5}?';
/** Bounded throughout: each place of a text is looked at for a start, so none may look far. */
const START = `(?:^|(?:[.!?;:,(\\n]\\s{0,20}|\\s[–—-]{1,9}\\s{1,20})(?!\\s)|\\s(?=(?:because|since|and|but|so|as|that)\\s))(?:(?:${OPENERS}|that)[ ,]{1,9}){0,3}(?<when>${WHEN})?`;
/** Said by the model or somebody else of it: a quotation, not a judgement of the reviewer. */
const REPORTED =
  /(?:said|says|claim(?:s|ed)|report(?:s|ed)|told|wrote|writes|admitted|stated|replied|answered|whether|if|when|unless|until|in case|cases? where|scenarios? (?:where|in which)|tests? (?:that|for)|apologi[sz]ed)\b[^.!?;\n]{0,40}$/i;

const PATTERNS = PREDICATES.map(
  ([kind, predicate]) =>
    [
      kind,
      new RegExp(`${START}(?<said>${BEARER}(?: ${HEDGE}){0,6} (?:${predicate}))`, 'gi'),
      new RegExp(`${START}(?<said>it(?: ${HEDGE}){0,6} (?:${predicate}))`, 'gi'),
    ] as const,
);
const TRAIT =
  "'s (?:\\w+ )?(?:laziness|eagerness|stubbornness|arrogance|panic|vanity|enthusiasm|desire|urge|motives?|mood|attitude|temperament|ego|dishonesty|malice|carelessness|stupidity|naivety|greed|fear|boredom)";
const TRAITS = new RegExp(`\\b(?<said>${BEARER}${TRAIT})\\b`, 'gi');
const MENTIONED = new RegExp(`(?<![\\w-])${BEARER}(?![\\w-])`, 'gi');
const SOMEBODY =
  /\b(?:users?|customers?|operators?|engineers?|reviewers?|developers?|managers?|clients?|persons?|people|colleagues?|employees?|staff|team|patients?|callers?|buyers?|sellers?|suppliers?|vendors?|owners?|admins?|somebody|someone|he|she|they|we|i)\b/gi;
/** `REPORTED` reaches no further back. */
const REPORTED_WITHIN = 80;

/** A process panics too, and that can be observed. */
const PROCESS =
  /\b(?:goroutine|golang|rust|nil|null|pointer|index out of|exit(?:ed)? (?:code|status)|stack|thread|crash\w*|process|kernel|pods?|containers?|restart\w*|start-?up)\b/i;

interface Place {
  start: number;
  end: number;
}

function placesOf(pattern: RegExp, text: string): Place[] {
  return [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}

/** The last of some places, in order, that ends by then. */
function lastBefore(places: readonly Place[], at: number): Place | undefined {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as Place).end <= at) low = middle + 1;
    else high = middle;
  }
  return places[low - 1];
}

/** Tells whether `it` at a place means the model: one was named before, and nobody else since. */
function modelsIn(text: string): (at: number) => boolean {
  const [models, people] = [placesOf(MENTIONED, text), placesOf(SOMEBODY, text)];
  return (at) => {
    const model = lastBefore(models, at);
    const person = lastBefore(people, at);
    return model !== undefined && (person === undefined || person.start < model.end);
  };
}

/** Whatever is said of the model: where nothing of it stands, nobody has to look who said it. */
const SAID = new RegExp(PREDICATES.map(([, predicate]) => `(?:${predicate})`).join('|'), 'i');
const HAS_TRAIT = new RegExp(TRAIT, 'i');

/** The first words that give a model a personality or a motive, or null. Linear in the text. */
export function speculationIn(text: string): Speculation | null {
  const even = evenText(text);
  const ofProcess = PROCESS.test(even);
  let meansModel: ((at: number) => boolean) | undefined;
  let first: (Speculation & { at: number }) | undefined;
  const add = (kind: SpeculationKind, match: RegExpMatchArray, pronoun: boolean) => {
    const said = match.groups?.said ?? '';
    const at = (match.index ?? 0) + match[0].length - said.length;
    if (first && first.at <= at) return;
    if ((match.groups?.when ?? '').search(SOMEBODY) >= 0) return;
    if (ofProcess && /panic/i.test(said)) return;
    if (REPORTED.test(even.slice(Math.max(0, at - REPORTED_WITHIN), at))) return;
    if (pronoun) {
      meansModel ??= modelsIn(even);
      if (!meansModel(at)) return;
    }
    first = { kind, quote: text.slice(at, at + said.length).trim(), at };
  };
  for (const [kind, named, pronoun] of SAID.test(even) ? PATTERNS : []) {
    for (const match of even.matchAll(named)) add(kind, match, false);
    for (const match of even.matchAll(pronoun)) add(kind, match, true);
  }
  if (HAS_TRAIT.test(even)) for (const match of even.matchAll(TRAITS)) add('mood', match, false);
  return first ? { kind: first.kind, quote: first.quote } : null;
}
