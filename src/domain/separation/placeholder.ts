// Answers that say nothing: placeholders, pointers elsewhere, empty phrases.

const EMPTY =
  /^[\s\p{P}\p{S}]*$|^\W*(?:n\W?\/?\W?[ak]\W?|tb[dca]|todo|t\.?b\.?d\.?|none|nil|null|unknown|not (?:yet )?known|not sure|no idea|dunno|idk|unclear|blank|empty|pending|to be (?:determined|confirmed|decided|added|filled(?: in)?)|will (?:add|fill in|follow)[\w ]{0,20}|same|x+|wip|later|\?+)\W*$/iu;
const POINTER =
  /^\W*(?:see|cf\.?|refer(?:s)? to|as (?:above|described|discussed)|same as|ditto|read|check|look at|link(?:ed)? (?:to|in)|as per|tbd,? see)\b[^.;]{0,60}\.?\s*$/iu;
const VAGUE =
  /^\W*(?:(?:some)?things?|stuff|it|everything|something|the (?:agent|bot|system|model)|system|agent|bot)\s+(?:just\s+)?(?:broke(?: down)?|failed|happened|went (?:wrong|bad|south)|misbehaved|did(?:n.t| not) work|stopped working|crashed)\W*$/iu;
const NO_SAFEGUARD =
  /^\W*(?:the |our |all |any |existing |these )?(?:controls?|safeguards?|safety|guard ?rails?|protections?|measures?|processes|process|defen[cs]es|checks(?: and balances)?)\s+(?:(?:simply|just|all|somehow)\s+)?(?:failed|broke(?: down)?|did(?:n.t| not) (?:work|help|hold)|were(?:n.t| not) (?:enough|effective|sufficient|good enough)|was(?:n.t| not) (?:enough|effective|sufficient)|missing|insufficient|inadequate)\W*$/iu;

/** Whether a text is empty, a placeholder, or only points elsewhere. */
export function isPlaceholder(text: string): boolean {
  return EMPTY.test(text) || POINTER.test(text) || VAGUE.test(text);
}

/** Whether a control names no safeguard at all. */
export function namesNoSafeguard(text: string): boolean {
  return NO_SAFEGUARD.test(text);
}
