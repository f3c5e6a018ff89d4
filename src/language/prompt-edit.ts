// Tells an edit of the prompt from a change that holds whatever the prompt says.

const LONGEST = 400;
/** What is built or enforced outside the prompt, wherever it stands. */
const WORK =
  /\b(?:evals?|evaluations?|evaluators?|graders?|judges?|tests?|tested|testing|suites?|regression|benchmarks?|canary|canaries|gates?|dashboards?|thresholds?|ci|validators?|allow-?lists?|parsers?|guard ?rails?|fallbacks?|pinn?(?:ed|ing|s)?|required check|roll(?:ed|s|ing)? ?back|revert\w*|approvers?|sign-?off|code ?owners?|reviewers?|reviewed|policy|policies|lint\w*|monitor(?:ing|ed|s)?|sampl(?:e|es|ing)|versioned|version control)\b/;
/** Instructions of people, not of an agent. */
const PEOPLE =
  /\b(?:operators?|on-?call|runbooks?|playbooks?|staff|support team|humans?|people|employees?|engineers?|colleagues|annotators?|handbooks?)\b/;
const HUMAN_AGENTS =
  /\b(?:support|service|call|cent(?:er|re)|human|customer|field|sales|desk|live)[ -]agents?\b/;
const AGENT = '(?:agents?|models?|bots?|assistants?|llms?|ai|chatbots?)';
const WORD = "[a-z][a-z'-]*";
const EDIT =
  '(?:improv(?:e|ed|ing)|updat(?:e|ed|ing)|chang(?:e|ed|ing)|adjust(?:ed|ing)?|tweak(?:ed|ing)?|refin(?:e|ed|ing)|re-?writ(?:e|ten|ing)|rewrote|re-?word(?:ed|ing)?|rephras(?:e|ed|ing)|revis(?:e|ed|ing)|edit(?:ed|ing)?|fix(?:ed|ing)?|clarif(?:y|ied|ying)|strengthen(?:ed|ing)?|tighten(?:ed|ing)?|tun(?:e|ed|ing)|optimi[sz](?:e|ed|ing)|correct(?:ed|ing)?|harden(?:ed|ing)?|sharpen(?:ed|ing)?|extend(?:ed|ing)?|expand(?:ed|ing)?|clean(?:ed)? up|iterat(?:e|ed|ing) on|work(?:ed|ing)? on|rework(?:ed|ing)?|modif(?:y|ied|ying)|enhanc(?:e|ed|ing)|simplif(?:y|ied|ying)|shorten(?:ed)?|adapt(?:ed)?|amend(?:ed)?|review|restructure|polish|engineer)';
const PROMPT =
  '(?:(?:(?:system|agent|developer|master|base|main|root) )?prompts?(?: (?:wording|text|template|instructions?))?|system messages?|system instructions?)';
const TARGET = `(?:${PROMPT}|(?:(?:the |our )?(?:${AGENT}(?:'s|s')? )?instructions))`;
const ADDED =
  '(?:add|put|include|insert|append|write|state|mention|spell out|say|move)(?:ed|ing|s|d)?';
/** What may follow the prompt: its end, or what it is to say. */
const SAYS =
  '(?=$|[,:(]| (?:to|so|that|which|saying|telling|about|with|of|for|not|and|again|once more|v?\\d+|in|on)\\b)';
const DETS = '(?:(?:the|our|its|this|an?|more|better|new|clearer|stronger|stricter) ){0,2}';

const EDITS: readonly RegExp[] = [
  `${EDIT} ${DETS}(?:${WORD} ){0,3}?${TARGET}${SAYS}`,
  `make ${DETS}(?:${WORD} ){0,2}?${TARGET} (?:\\w+ ){0,2}(?:clear|clearer|stricter|stronger|explicit|better|longer|shorter|safer|precise|specific)\\b`,
  `${ADDED} [^.;]{1,120}? (?:to|in|into) ${DETS}(?:${WORD} ){0,3}?${TARGET}${SAYS}`,
  `${ADDED} (?:an? |the |more |another |one more |explicit |clear |new |better )*(?:${WORD} ){0,2}?(?:instruction|prompt (?:line|rule|note|section|instruction))s?(?=$|[,:(]| (?:to|that|so|not|for the|which|saying|telling|about|never)\\b)`,
  `(?:tell|instruct|remind|teach|ask|order|urge|warn|forbid) (?:the |our |this )?(?:${WORD} ){0,2}?${AGENT}(?:$|[,:]| (?:to|not|that|never|about|explicitly|in|more|again|clearly|always|it)\\b)`,
  `(?:an? |the )?(?:better|clearer|improved|stricter|stronger|new|updated|revised|longer|more (?:explicit|detailed|precise)) (?:${WORD} ){0,2}?(?:${PROMPT}|instructions)${SAYS}`,
  `(?:better |more |improved |some )?prompt (?:engineering|tuning|tweaks?|fix(?:es)?|edits?|improvements?|optimi[sz]ation|hardening|updates?|changes?|rewrite|wording)(?=$|[,:(]| (?:to|so|that|about)\\b)`,
  `(?:in )?(?:the |our )?(?:system )?prompt(?:: | (?:now |should |must |will |has to |needs to )?(?:say|says|tell|tells|state|states|forbid|forbids|mention|mentions|instruct|instructs|be (?:changed|improved|updated|clearer|rewritten|adjusted|fixed|revised)|is (?:changed|improved|updated|clearer|rewritten|adjusted|fixed|revised))\\b)`,
].map((pattern) => new RegExp(`^${pattern}`));
const TOLD = EDITS[4] as RegExp;
const OPENING =
  /^(?:(?:we|please|the team|just|also|then|should|must|need to|have to|will|have|let's|to|they|todo:?|fix:|done:)\s+)+/;
/** Where another piece of work may begin. */
const NEXT =
  /[;.]\s+|,?\s+(?:and|then|plus)\s+(?:then\s+|also\s+)?(?=(?:add|write|build|create|require|run|page|alert|block|log|enforce|gate|record|trace|set|reject|validate|limit|cap|switch|remove|introduce|pin|deploy|check|improve|update|tell|instruct|change|monitor|refuse|make)\b)/;

function isPartEdit(part: string): boolean {
  if (TOLD.test(part)) return !HUMAN_AGENTS.test(part);
  return !WORK.test(part) && !PEOPLE.test(part) && EDITS.some((edit) => edit.test(part));
}

/** Whether the whole of a change line is an edit of the prompt or of the agent’s instructions. */
export function isPromptEdit(text: string): boolean {
  if (text.length > LONGEST) return false;
  const even = text
    .replace(/[’‘´]/g, "'")
    .replace(/[`*"“”]/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
  const parts = even.split(NEXT).map((part) =>
    part
      .trim()
      .replace(/[.;,]+$/, '')
      .replace(OPENING, ''),
  );
  const said = parts.filter(Boolean);
  return said.length > 0 && said.every(isPartEdit);
}
