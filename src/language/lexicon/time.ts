// Expressions of time: a point (something happened) against a frequency or a standing span.

const DAY = '(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?s?';
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** A point or a bounded stretch of time. */
export const POINT = new RegExp(
  [
    `\\b(?:on|last|this|since|from|until|by|that|the same|the previous|next) ${DAY}\\b`,
    `\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?\\b`,
    '\\b(?:yesterday|today|tonight|overnight|over night|midnight|noon|midday)\\b',
    '\\b(?:last|this|that|the same|one|the next|the following|same) (?:week|weekend|month|year|quarter|night|morning|afternoon|evening|day|hour|summer|winter|spring|autumn)\\b',
    '\\b(?:in|over|during) the (?:morning|afternoon|evening|night|weekend|middle of)\\b',
    '\\bover the (?:weekend|holidays?)\\b',
    `\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b`,
    `\\b${MONTH} \\d{1,2}\\b`,
    `\\b(?:in|since|from|until|by|early|late|mid) (?:${MONTH}|may)\\b`,
    '\\b(?:on|from|of|since) (?:the )?\\d{1,2}(?:st|nd|rd|th)\\b',
    '\\b(?:at|from|around|by|about|until|since) \\d{1,2}(?::\\d\\d|\\s?[ap]m|\\sh\\b)',
    '\\b\\d{1,2}:\\d{2}\\b',
    '\\b\\d{4}-\\d\\d-\\d\\d\\b',
    '\\b\\d{1,2}[/.]\\d{1,2}\\.?(?:\\d{2,4})?\\b(?!\\s?%)',
    '\\b(?:a|one|two|three|\\d+) (?:days?|weeks?|hours?|minutes?|months?) (?:ago|earlier|later|before|early|late)\\b',
    '\\b(?:within|for|took|after) (?:the |an |a |one |two |three |four |five |ten |\\d+ )(?:hours?|minutes?|mins?|seconds?)\\b',
    '\\b(?:at once|in one go|at the same time|simultaneously|by mistake|by accident|accidentally|suddenly|unexpectedly|without notice)\\b',
    '\\bwith effect from\\b',
    '\\bas of \\d',
  ].join('|'),
  'gi',
);

/** How often, or per what: the mark of a standing arrangement. */
export const FREQUENCY =
  /\b(?:every|each) (?:\w+ )?(?:day|week|month|year|hour|minute|night|quarter|morning|sunday|monday|tuesday|wednesday|thursday|friday|saturday|release|run|time|deploy\w*)\b|\b(?:daily|weekly|hourly|nightly|monthly|quarterly|yearly|annual(?:ly)?|biweekly|periodic(?:ally)?)\b|\b(?:once|twice|\d+ times|two times|three times) (?:a|per|every|each) \w+|\b(?:per|a) (?:day|week|month|year|hour|session|run|user|card|customer|tenant|channel|request|call|symbol|ip|order|transaction|region|account|quarter)\b|\bon (?:mon|tues|wednes|thurs|fri|satur|sun)days\b|\bat (?:weekends|night)\b|\b(?:one|1) in \d+|\bone in \w+/gi;

/** An amount that bounds something. */
export const BOUND =
  /\b(?:above|below|under|over|up to|less than|more than|fewer than|at least|at most|exceed(?:s|ing)?|greater than|beyond|bigger than|larger than|smaller than|from|starts? at|set (?:at|to)|of|is|are|=|:|<|>|≤|≥)\s?(?:the )?[€$£]?\d[\d.,]*\s?(?:k|m|%|eur|usd|gbp|euros?|dollars?|pounds?|days?|hours?|minutes?|mins?|seconds?|h|s|x|n|bp|items?|characters?|cases?)?\b/gi;
