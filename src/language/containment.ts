// Whether what was done about an incident stopped it, as far as its words tell.
import { isForeign } from './language.js';
import { isPlaceholder } from './placeholder.js';

/** `nothing`: no measure is named. `goes on`: one is, and the harm was not stopped by it. */
export type Containment = 'nothing' | 'goes on' | 'stopped';

const NOTHING = [
  /^\W*(?:none|nothing|nil|no|n\/?a|unknown|not recorded|unclear)\b(?! ?-)(?! longer| more)/i,
  /^\W*not (?:contained|stopped|mitigated|fixed|done|started|possible|applicable)\b/i,
  /\bno (?:containment|mitigation|fix|action|measures?)(?: \w+)?(?: yet| so far|$|[.,;])/i,
];
const GOES_ON = [
  /\bnot yet\b|\bnot (?:fully|completely|entirely|all)\b/i,
  /\b(?:has|have|had)(?: not|n['’]t)(?: been)? (?:stopped|contained|disabled)\b/i,
  /\b(?:is|are|was|were)(?: not|n['’]t)(?: been)? (?:stopped|contained|disabled|off)\b/i,
  /\bstill (?:fully |partly )?(?:on|live|up|active|enabled|reachable|exposed)\b/i,
  /\bstill (?:fully |partly )?(?:open to|in use|in production)\b/i,
  /\bstill (?:goes|go|runs?|sends?|serves?|answers?|fails?)\b/i,
  /\bstill (?:happens?|acts?|writes?|getting|gets?)\b/i,
  /\bstill (?:being|under|in progress|trying|working|deciding|waiting|no\b|not\b|needs?|has to)/i,
  /\bstill (?:affected|affects?|degraded|broken|ongoing|at risk|leak\w*)\b/i,
  /\bin progress\b|\bunder ?way\b|\bongoing\b|\bgoes on\b|\bgoing on\b|\bpending\b/i,
  /\b(?:working|trying|attempting|looking) (?:on|to|into|at)\b/i,
  /\bbeing (?:rolled|worked|looked|tried)\b/i,
  /\b(?:cannot|can['’]?t|unable to) (?:be )?(?:stop|disable|switch|turn|contain)/i,
  /\bcould(?: not|n['’]t) (?:be )?(?:stop|disable|switch|turn|contain)/i,
  /\b(?:did|does|do)(?: not|n['’]t) (?:help|work|stop|contain|hold)\b/i,
  /\bwithout (?:effect|success)\b/i,
  /\b(?:keeps?|continues?|continuing) (?:to|on|failing|sending|happening|coming|running|going)\b/i,
  /\b(?:will|going to|about to) (?:be )?(?:stop|disable|switch|roll|turn|pause)/i,
  /\b(?:will|going to|about to) (?:be )?(?:block|revert|contain|deploy|remove)/i,
  /\bplan(?:s|ned|ning)? to (?:be )?(?:stop|disable|switch|roll|turn|pause)/i,
  /\bplan(?:s|ned|ning)? to (?:be )?(?:block|revert|contain|deploy|remove)/i,
  /\bpart(?:ly|ial|ially) (?:contained|stopped|mitigated|disabled|rolled)|\bstarting (?:to|the) /i,
];
/** `still running` is harm; `still checking the logs` is work after it. */
const STILL_DOING = /\bstill (\w+ing)\b/gi;
const AFTERWARDS = [
  /^(?:check|investigat|review|analy[sz]|monitor|watch|verify|read)/i,
  /^(?:count|clean|restor|collect|refund)/i,
];

function isStillDoing(text: string): boolean {
  return [...text.matchAll(STILL_DOING)].some(
    ([, verb = '']) => !AFTERWARDS.some((known) => known.test(verb)),
  );
}

/** Judges a containment answer; one in another language than English counts as having stopped it. */
export function containmentOf(text: string): Containment {
  if (isForeign(text)) return 'stopped';
  if (GOES_ON.some((pattern) => pattern.test(text)) || isStillDoing(text)) return 'goes on';
  return NOTHING.some((pattern) => pattern.test(text)) || isPlaceholder(text)
    ? 'nothing'
    : 'stopped';
}
