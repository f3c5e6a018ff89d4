// Turns of phrase that lean to an event or to a standing state, as patterns over lower-case words.

export const ANYONE = /^(?:anyone|anybody|everyone|everybody|whoever)$/;
export const NEGATIVE_WORD = /^(?:no|without|nor|zero|w\/o)$/;
export const MAY = /\b(?:can|may|could|might|able)\b/;
export const SHOULD = /\b(?:should|must|ought|has to|have to|shall)\b/;
export const BY_SOMEONE =
  /\bby (?!default|hand|mistake|accident|itself|themselves|the same|another|now)\w+/;

/** Feature name → pattern. */
export const PHRASES: ReadonlyMap<string, RegExp> = new Map([
  ['too', /\btoo (?!many\b|much\b)\w+/],
  ['not-but', /\b(?:but not|and not|never|neither|not)\b(?= \w+ \w+| \w+$)/],
  ['by-default', /\bby default\b|\bdefaults? to\b|\bin case of\b|\bfails? open\b|\bfail-open\b/],
  ['depends', /\b(?:depends?|rel(?:y|ies)|relied|based) (?:up)?on\b|\btrusts?\b/],
  ['since', /\bsince\b|\bfor (?:weeks|months|years|days)\b|\bever\b|\byet\b|\bso far\b/],
  ['new', /\b(?:new|newly|additional|another|first time|began|started|suddenly)\b/],
  ['now', /\bnow(?! (?:on|and then))\b|\bno longer\b|\bnot any ?more\b/],
  [
    'bump',
    /\b(?:v|version )?\d+(?:\.\d+){0,3} ?(?:>|->|→|=>) ?v?\d|\b\d[\w.]{0,40} to (?:v ?)?\d+\.\d/,
  ],
  [
    'from-to',
    /\bfrom \S+(?: \S+){0,3} to \S+|\binstead of\b|\brather than\b|\b\d[\w.]{0,40} to v?\d/,
  ],
  ['nobody', /\b(?:nobody|no one|none|nothing|noone|no-one)\b/],
  ['exists', /\bexists?\b|\bthere(?:'s| is| are| was| were)\b/],
  [
    'after-the-fact',
    /\b(?:afterwards|later|once|after (?:the|it|they|\d+)|already|at the end|too late)\b/,
  ],
  ['alone', /\b(?:alone|on its own|by itself|themselves|unattended|straight)\b/],
]);
