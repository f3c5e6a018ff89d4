// Cuts a text into clauses and tells events from standing states of safeguards.

export interface Clause {
  text: string;
  kind: 'event' | 'gap' | 'other';
}

/** Nouns and verbs of safeguards. */
export const SAFEGUARD =
  /\b(?:approv\w*|review\w*|evals?|evaluations?|tests?|tested|untested|canar\w+|alerts?|alarms?|alerting|paged?|pages|monitor\w*|logs?|logging|fallback|gates?|checks?|limits?|caps?|thresholds?|guard ?rails?|filters?|validat\w+|verif\w+|sign-?off|policy|policies|rollback|owner|owned|quota|budget|rate.limit\w*|confirm\w*|sandbox|permissions?|access control|allow-?list|deny-?list|block-?list|audit\w*|escalation|handoff|hand-?over|dashboards?|regression|coverage|safeguards?|controls?|circuit.breaker|kill.switch|timeouts?|dual control|reconcil\w+|assert\w*|lint|schema check|previews?|freeze)\b/i;
const GAP =
  /\b(?:no|not|never|nobody|no one|none|nothing|without|lacks?|lacked|missing|absent|isn.?t|aren.?t|wasn.?t|weren.?t|doesn.?t|don.?t|didn.?t|can.?t|cannot|hasn.?t|only|ignores?|skip(?:s|ped)?|untested|unmonitored|unowned|optional|disabled|switched off|too (?:high|low|late|short|long|loose|weak|coarse))\b/i;
const EVENT =
  /\b(?:was|were|got|has been|had been|went|came|began|started|changed|switched|moved|upgraded|updated|deployed|released|renamed|enabled|added|removed|asked|sent|uploaded|imported|published|rolled out|launched|merged|migrated|rotated|expired|asked|typed|wrote|pasted|attached|received|arrived|delivered|filed|doubled|tripled|spiked|raised|lowered|edited|replaced|bumped|introduced|turned (?:on|off)|shipped|pushed|landed|opened|closed|ordered|requested|reported|posted|forwarded|called|phoned|announced|swapped)\b/i;

function kindOf(text: string): Clause['kind'] {
  const safeguard = SAFEGUARD.test(text);
  if (safeguard && GAP.test(text)) return 'gap';
  if (EVENT.test(text) && !safeguard) return 'event';
  return 'other';
}

/** The clauses of a text; quoted words are not looked at. */
export function clausesOf(text: string): Clause[] {
  const spoken = text.replace(/"[^"]{0,300}"|“[^”]{0,300}”|`[^`]{0,300}`/g, '…');
  return spoken
    .split(/(?<=[.!?;])\s+|\n+|,\s+(?:and|but|while|so)\s+|\s+(?:and|but|while)\s+(?=[a-z]+\s)/i)
    .map((part) => part.trim())
    .filter((part) => /\p{L}{2}/u.test(part))
    .map((part) => ({ text: part, kind: kindOf(part) }));
}
