// Answers that say nothing: placeholders, pointers elsewhere, phrases that fit every incident.
import { isGenericControl, isGenericTrigger, onlyPoints } from './generic.js';
import { POINT } from './lexicon/time.js';
import { evenText } from './text.js';

const END = '[\\s\\p{P}\\p{S}]*$';
const START = '^[\\s\\p{P}\\p{S}]*';
function whole(pattern: string): RegExp {
  return new RegExp(`${START}(?:${pattern})${END}`, 'iu');
}

const LATER =
  '(?:yet|so far|for now|at this (?:point|time|stage)|at the moment|right now|currently|as of now|to (?:us|me)|still|later|soon|tomorrow|asap)';
const DOC =
  '(?:above|below|earlier|previous(?:ly)?|timeline|description|summary|details?|tickets?|issue|thread|channel|slack|jira|confluence|notion|wiki|docs?|document|doc|post-?mortem|report|notes?|log|link(?:ed)?|attachment|attached|chat|comments?|e-?mail|incident|rca|page|sheet|deck|runbook|minutes|trigger|control|field|section|title|impact|pr|commit|meeting|other|body|first|that)';
const BLANK = [
  'n\\s?[./\\\\]?\\s?[ak]',
  'tb[dcan]',
  't\\.?\\s?b\\.?\\s?[dcan]',
  'to\\s?do|wip|idk|dk|dunno|eta|asap|fixme|nil|null|void|nada|nope|no|yes|same|undefined|undetermined|unspecified|none(?: known)?|nothing|empty|blank|skip(?:ped)?|later|soon|pending|open|unknown|unclear|uncertain|placeholder|ongoing|test|asdf\\w*|qwerty|foo|bar|x+|z+|lorem ipsum.*|ok|various|other|misc|please (?:advise|fill|help)|_?no response_?|left (?:blank|empty)|left open|not (?:filled|provided|given|specified|stated|recorded|documented|set|done)(?: in)?',
  `(?:the )?(?:root )?(?:cause |trigger |control |reason |details? |info(?:rmation)? |answer |rca |analysis |this )?(?:is |are |was |still |currently |remains? |yet )*(?:un(?:known|clear|certain|determined)|not (?:yet )?(?:known|clear|sure|certain|determined|identified|established|found|understood|decided|available)|tbd|pending|outstanding|missing|open|to be (?:determined|confirmed|decided|discussed|done|defined|added|clarified|investigated|analy[sz]ed|completed|provided|announced|advised|established|reviewed|filled(?: in| out)?|written(?: up)?))(?: ${LATER})*(?: (?:at|in|after|by|during|with|from|until) .{0,40})?`,
  `(?:we|i|they|nobody)?\\s?(?:still |really |do |honestly )*(?:don'?t|do not|didn'?t|doesn'?t|cannot|can'?t)\\s(?:really |yet )?(?:know|say|tell|remember)s?(?: (?:yet|why|what|how|the cause|the trigger|what happened|what caused (?:it|this)|what started it|exactly))*`,
  `(?:nobody|no one) knows(?: .{0,25})?`,
  `(?:still |currently |we are (?:still )?|we're (?:still )?|team is |under |being )*(?:investigat(?:ing|ion|ed)|looking(?: into it)?|checking|analy[sz](?:ing|ed)|debugging|researching|working on it|collecting (?:facts|info))(?: (?:is )?(?:ongoing|in progress|pending|continues|running|underway))?(?: ${LATER})*`,
  `(?:i |we |somebody |\\w+ )?(?:will|'ll|would|shall|going to|gonna|need(?:s)? to|have to|must|to) (?:be )?(?:add(?:ed)?|fill(?:ed)?|follow|updated?|complete[d]?|provided?|come|investigated?|check(?:ed)?|look|do|done|write|written|discuss(?:ed)?|confirm(?:ed)?|see)\\b[^.;]{0,40}`,
  `(?:fill(?:ed)?|add(?:ed)?|update[sd]?|details|info|more|link|text|answer|content|write-?up|rca|description|analysis)(?: (?:in|out|this|it|info|details|here))* (?:to follow|to come|follows?|later|tomorrow|soon|after .{0,30}|coming|needed|required|pending)(?: .{0,20})?`,
  `coming(?: soon| later)?|more (?:details?|info(?:rmation)?)(?: .{0,30})?|yet to .{0,30}|await(?:ing|s)?\\b.{0,40}|waiting (?:for|on)\\b.{0,40}|pending\\b.{0,40}|in progress|work in progress|draft`,
  `no (?:idea|clue|information|info|data|details?|comment|comments|input|answer|entry|response|trigger|control|cause|update|opinion|response provided)(?: (?:given|provided|available|entered|known|found|identified|recorded|yet|so far|at this (?:point|time)|here|sorry|for now))*`,
  `nothing (?:to (?:add|say|report|see|declare)|here|yet|known|found|special|in particular|specific|identified|recorded)(?: .{0,20})?`,
  `not? (?:applicable|relevant|available|needed|required|sure|certain|known|clear|yet|done|determined|identified|applies)(?: ${LATER})*(?:,? (?:will|see|to) .{0,40})?`,
  `(?:does|do|did) ?n(?:o|')t apply|doesnt apply|not apply`,
  `(?:i'?m |we'?re |we are |i am )?not (?:really |quite |entirely )?sure(?: .{0,25})?`,
  `\\?+|\\.+|-+|_+|~+`,
  `(?:your|enter|insert|describe|write|put|add|type) (?:text|answer|here|trigger|control|the|what|description|your|a)\\b.{0,60}`,
  `(?:who|god|hard|difficult|impossible) (?:knows|to (?:say|tell|know))`,
  `(?:ask|ping|talk to|check with|contact|speak to|up to|over to|@) ?\\p{L}[\\p{L}@.'-]*(?: \\p{L}[\\p{L}'-]*){0,3}(?: (?:about|for|on) .{0,20})?`,
  `we'?(?:ll| will) (?:see|find out|know|add|follow).{0,30}`,
];
const POINTER = [
  `(?:(?:please|pls|plz|just|tbd|unknown|n/?a)[,;:]? )*(?:see|cf|c\\.f|compare|refer(?:s|red)?(?: back)? to|ref|reference|check|read|look(?:s)? (?:at|in|into|up)|consult|find|found in|visit|go to|view|described in|documented in|covered in|explained in|as per|per|linked (?:in|to)|link(?: to)?|same as|as in|like in|identical to|is in|it's in|in)\\b[ .:]+(?:[^.;]{0,14} )?(?:the |our |this |that |my |their )?(?:\\S+ ){0,2}${DOC}s?\\b[^.;]{0,50}`,
  `(?:please |pls )?(?:see|cf|c\\.f|refer to|look at|check|read|ref)\\.?:?\\s+(?:#\\S+|[A-Z]{2,}-?\\d+|\uE000+|link|above|below|\\S+)(?:\\s(?:for|in|on|by|of|and)\\b.{0,40})?`,
  `(?:as|same|like|ditto|already|identical|described|mentioned|explained|discussed|noted|stated|covered|answered|written|documented)(?: (?:as|was|is|has been|been|already|described|mentioned|explained|discussed|noted|stated|covered|answered))* (?:above|below|before|earlier|elsewhere|previously|there|here|other field|the trigger|trigger|control|in .{0,40})`,
  `(?:the )?(?:details|description|rca|answer|info|information|everything|more|full story|write-?up|explanation|that|this|it)(?: is| are| can be found|'s| info| details)* (?:in|on|at|under|with) (?:the |our |a )?(?:\\S+ ){0,3}${DOC}s?\\b.{0,30}`,
  `(?:in|on|at|under) (?:the |our )?(?:linked |attached |shared |internal )?${DOC}s?(?: \\S+){0,3}`,
  `(?:the )?(?:slack|jira|confluence|notion|wiki|ticket|postmortem|post-mortem|thread|link|doc|attachment|runbook|linear|github|pagerduty|email|zoom)(?: (?:thread|doc|page|channel|ticket|link|issue|call|recording|notes|above|below|attached|\\S*\\d+))*`,
  `[A-Z]{2,8}-\\d+|#\\d+|#[\\w-]+|\uE000+|(?:https?://|www\\.)\\S+|\\S+/\\S+/\\S+`,
  `ditto|idem|ibid|same(?: (?:as .{0,30}|thing|here|again|one|story|answer|reason|cause|problem|issue|like .{0,20}))?|as (?:above|before|usual|discussed|described|mentioned|said|noted)(?: .{0,25})?|(?:see )?(?:above|below|attached|attachment|previous|link|elsewhere)`,
];
const SUBJECT =
  '(?:(?:and |so |then |well,? )*(?:(?:some|every|all|a few|many|the|our|a|an|this|it was|there was|there were|we had|had)\\s+)*(?:kind of |sort of )?(?:some|any|every)?(?:things?|stuff|it|it all|that|this|everything|something|systems?|agents?|bots?|assistants?|models?|ai|llm|service|workflow|process|automation|tool|app|incident|error|problem|issue|failure|mistake|bug|glitch|outage|fault|production|prod|trouble|accident)(?: (?:in|with|on|at) (?:the )?(?:production|prod|system|agent|bot|workflow|service|live|tool))?)';
const HAPPENED =
  "(?:(?:has|have|had|was|were|just|simply|somehow|suddenly|then|all|badly|again|also|completely) )*(?:broke(?:n)?(?: down)?|fail(?:ed|s|ing)?|happen(?:ed|s)?|occur(?:red|s)?|went (?:wrong|bad|south|sideways|badly|awry|off|down the drain|haywire|nuts|pear-shaped)|gone wrong|goes wrong|misbehav(?:ed|es|ing)|malfunction(?:ed)?|(?:did(?: not|n'?t)|doesn'?t|does not) work(?: (?:properly|correctly|well|right|out))?|not work(?:ing|ed)?|stopped(?: working)?|crashed|messed up|blew up|screwed up|acted (?:up|weird|strangely|oddly|wrongly)|did (?:the wrong thing|something wrong|wrong|bad things|weird things|it|weird stuff)|not (?:ok|good|as expected|right)|started|began|came up|popped up|arose|exploded|on fire|wrong|bad|a (?:mess|disaster|failure|problem|mistake|bug))";
const TAIL =
  '(?:,? (?:and|then|so|as usual|again|somewhere|somehow|in (?:production|prod|the system|the workflow|the end)|on (?:prod|production|\\w+day)|at (?:some point|night)|last (?:night|week|\\w+day)|yesterday|today|for (?:some|no|unknown) reasons?|unexpectedly|as expected|badly|with (?:the|our) (?:agent|bot|system|model)|for (?:us|customers|users|everyone)|the (?:other )?(?:day|night)|during (?:the )?(?:night|day|run|operation)|this (?:week|morning)|out of nowhere))*';
const VAGUE_TRIGGER = [
  `${SUBJECT} ${HAPPENED}${TAIL}`,
  `(?:an?|some|the|several|it was an?|there (?:was|were)(?: an?| some)?|we had(?: an?| some)?)?\\s?(?:(?:unexpected|strange|weird|odd|unknown|technical|internal|serious|big|general|random|system|agent|software|bot|production|bad|unforeseen|minor|major|unfortunate|wrong|human|user)\\s)*(?:problems?|issues?|errors?|incidents?|bugs?|failures?|glitch(?:es)?|behaviou?rs?|mistakes?|events?|faults?|malfunctions?|trouble|difficulties|circumstances|situation|breakage|hiccup|anomaly|accident|mishap|reasons?)(?: (?:occurred|happened|in (?:production|prod|the system|the agent)|on \\w+day|with (?:the|our) (?:agent|bot|system|model|tool|workflow)|arose|appeared|came up|was (?:found|reported|noticed|seen|observed)|were (?:reported|seen|observed)))*${TAIL}`,
  `it (?:just )?(?:happened|broke|failed|went wrong|stopped|was (?:broken|wrong|a mess|bad))${TAIL}`,
  `(?:shit|bad things|stuff|things|accidents|mistakes|errors) happen(?:s|ed)?`,
  '(?:murphy|bad luck|fate|karma|the usual|as usual|business as usual|long story)(?:.{0,20})?',
  '(?:the )?(?:incident|problem|issue|trigger|event|failure) (?:itself|in question|described|started|was triggered|happened)(?: .{0,20})?',
];
const GUARDS =
  '(?:(?:the|our|all|any|some|most|usual|existing|these|those|its|current|various|normal|necessary|appropriate|proper|internal|relevant|several|standard|planned|respective|other|sufficient|adequate|right|safety|security|quality|preventive|enough|a|an) )*(?:failed )?(?:controls?|safeguards?|safety(?: nets?| measures?| systems?| mechanisms?)?|guard ?rails?|protections?|measures?|process(?:es)?|procedures?|defen[cs]es?|checks(?: and balances)?|mechanisms?|systems?|barriers?|mitigations?|countermeasures?|governance|precautions?|setup|framework|nothing|none of (?:them|it|the (?:controls|safeguards|checks))|everything|something|it|they|this|that|one of (?:them|the controls))';
const FAILED =
  "(?:(?:has|have|had|was|were|is|are|just|simply|somehow|also|all|clearly|obviously|then|again|still|completely) )*(?:fail(?:ed|s|ing|ure)?|broke(?: down)?|broken|(?:did(?: not|n'?t)|do(?:es)? ?n(?:o|')t|did not|could ?n(?:o|')t|do not|does not) (?:really |even )?(?:work|help|hold|catch (?:it|this|that|anything)|stop (?:it|this|that)|prevent (?:it|this|that|the incident|anything)|trigger|kick in|function|do (?:anything|their job|its job|enough)|suffice|apply|bite|engage)(?: (?:properly|as (?:expected|intended|planned)|up|correctly|well|enough|this time))?|(?:not|n'?t) (?:enough|effective|sufficient|good enough|adequate|strong enough|working|in place|followed|there|up to it|good|applied|tight enough)|wasn'?t (?:enough|effective|sufficient|there|in place|good enough|working)|weren'?t (?:enough|effective|sufficient|there|in place|good enough|working)|isn'?t (?:enough|effective|good enough)|aren'?t (?:enough|effective|good enough)|missing|insufficient|inadequate|ineffective|(?:could|should|might|must) (?:have been|be) (?:better|stronger|tighter|improved)|weak|lacking|bypassed|absent|poor|worked|prevented (?:it|this)|stopped (?:it|this)|caught (?:it|this)|helped|had holes|too weak|let us down|useless|off)";
const VAGUE_CONTROL = [
  `${GUARDS} ${FAILED}${TAIL}`,
  '(?:(?:there (?:was|were|is|are)|we had|had|we have|it was|due to) )?(?:a |an |the |some |any )?(?:no|lack of|missing|insufficient|inadequate|weak|poor|not enough|absence of|bad|broken|failed|without|general|total|complete|proper) (?:(?:a|any|the|real|proper|good|adequate|sufficient|effective|internal) )*(?:controls?|safeguards?|protections?|measures?|process(?:es)?|procedures?|safety(?: net| measures?)?|guard ?rails?|governance|defen[cs]es?|mechanisms?|quality)(?: (?:at all|whatsoever|in place|existed|exist|there|available|found))?',
  '(?:human|operator|user|people|process|procedural|organi[sz]ational|communication|management|team|technical|control|system|systemic|internal|general)[ -](?:errors?|failures?|mistakes?|gaps?|issues?|problems?|breakdown|weakness(?:es)?|faults?)',
  "(?:it|this|that|the (?:problem|issue|error|incident|bug|failure|mistake)|the (?:bad|wrong) \\w+|things) (?:just |simply |somehow )?(?:was(?: not|n'?t) (?:caught|stopped|prevented|noticed|detected|spotted|seen|found|contained|blocked)|slipp?ed (?:through|by|past)(?: .{0,25})?|got (?:through|past|by)(?: .{0,25})?|went (?:through|unnoticed|undetected)|fell through the cracks|should(?: not|n'?t) have happened|should have been (?:prevented|caught|stopped|noticed|avoided|better|detected)|could have been (?:prevented|avoided|caught))(?: .{0,30})?",
  "should(?: not|n'?t)? have (?:been )?(?:prevented|caught|stopped|noticed|avoided|happened|detected|worked)(?: .{0,20})?",
  '(?:we|somebody|someone|people|they|the team|everyone|everybody) (?:should|need to|must|have to|could|ought to|needs to|will)(?: have)? (?:be(?:en)? |do(?:ne)? |pay |paid |act(?:ed)? |known? |think |thought |notice[ds]? (?:it|this|that)? ?|seen? (?:it|this|that)? ?|caught (?:it|this|that)? ?|stopped (?:it|this|that)? ?|prevented (?:it|this|that)? ?|reacted |tested |checked )?(?:more |better|careful|attention|faster|closer|paid)(?:.{0,30})?',
  '(?:not enough|too little|lack of|insufficient|more|better|bad|poor) (?:care|attention|control|controls|diligence|quality|process|governance|discipline|awareness|focus|communication|thinking|planning|protection|safety)(?: (?:needed|required|was|is) ?.{0,15})?',
  '(?:the |a |some |our )?(?:controls?|safeguards?|guard ?rails?|protections?|measures?|process|safety|the usual ones|the usual|standard ones|several|many|all of them|all|everything|a few|the right one|something|anything)',
  'nothing (?:stopped|prevented|caught|helped|worked|blocked|saved|held)(?: (?:it|this|that|us|the agent|the bot|anything))?(?: .{0,15})?',
  '(?:everything|all|things|stuff|it) (?:failed|broke|went wrong|fell apart)(?: .{0,20})?',
];

function compile(patterns: readonly string[]): RegExp[] {
  return patterns.map(whole);
}

const NO_ANSWER = compile([...BLANK, ...POINTER]);
const NO_EVENT = compile(VAGUE_TRIGGER);
const NO_SAFEGUARD = compile(VAGUE_CONTROL);

/** Whether a text is empty, punctuation, a placeholder, or only points elsewhere. */
export function isPlaceholder(text: string): boolean {
  const even = evenText(text).trim().replace(/\s+/g, ' ');
  if (!/[\p{L}\p{N}\uE000]/u.test(even)) return true;
  if (even.length >= 160) return false;
  const parts = even
    .split(/\s[-–—]\s|[,;:.()!]\s|\n/)
    .filter((part) => /[\p{L}\p{N}\uE000]/u.test(part));
  return saysNothing(even) || parts.every(saysNothing) || onlyPoints(text) || SHRUG.test(even);
}

const SHRUG =
  /^(?:idk|dunno|no idea|no clue|beats me|god knows|who knows|search me|don'?t ask|can'?t remember|i forgot)\b.{0,60}$/i;

function saysNothing(even: string): boolean {
  return NO_ANSWER.some((pattern) => pattern.test(even));
}

const OPENING =
  /^(?:well|so|basically|unfortunately|sadly|obviously|clearly|apparently|honestly|frankly|to be honest|in short|in the end|somehow|simply|again|i think|we think|i guess|it seems(?: that)?|as (?:usual|always)|overall|in general|generally)[,:]? /i;

/** The text without when it was and without how it was opened: neither says what it was. */
function timeless(text: string): string {
  const even = evenText(text).trim().replace(/\s+/g, ' ');
  const bare = even
    .replace(
      /\b(?:on|at|around|about|in|since|from|by|of)? ?(?:around |about )?\d{1,2}(?::\d\d)? ?(?:am|pm|utc|cet|h|o'clock)\b/gi,
      ' ',
    )
    .replace(/\b(?:on |at |around |in |since |during )?\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?/g, ' ')
    .replace(POINT, ' ')
    .replace(
      /\b(?:earlier|recently|again|(?:quite |much |far )?(?:too )?(?:late|early)|sooner|in time|very|really|quite)(?=\W*$)/gi,
      ' ',
    )
    .replace(/(?: (?:on|at|around|in|since|during|the|of|about))+(?=\W*$)/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return bare.replace(OPENING, '');
}

/** Whether a trigger fits every incident and so says nothing about this one. */
export function namesNoEvent(text: string): boolean {
  const even = timeless(text);
  return (
    isGenericTrigger(text) || (even.length < 120 && NO_EVENT.some((pattern) => pattern.test(even)))
  );
}

/** Whether a control names no safeguard at all. */
export function namesNoSafeguard(text: string): boolean {
  const even = timeless(text);
  return (
    isGenericControl(text) ||
    (even.length < 140 && NO_SAFEGUARD.some((pattern) => pattern.test(even)))
  );
}
