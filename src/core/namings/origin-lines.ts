// The lines by which tools say where a commit comes from: merges, picks, backports, stacks, landing bots.

/**
 * One reference, address or hash. Each alternative says what may not follow, so that a long list can be
 * read in one way only.
 */
const ONE = String.raw`(?:(?:[\w.-]{1,100}\/)?[\w.-]{0,100}#\d{1,9}(?!\d)|gh-\d{1,9}(?!\d)|<?https?:\/\/[^\s<>(),]{1,500}(?![^\s<>(),])>?|[0-9a-f]{7,40}(?!\w))`;
const SOME = `(?<origins>${ONE}(?:(?:,? and |,? & |[, ]{1,3})${ONE}){0,200})`;
const OF = `(?:(?:of|from):? )?(?:the )?(?:commits?|prs?|pull requests?|changes? (?:of|from|in))?:? ?`;
const ADJECTIVES = `(?:(?:automated|automatic|manual|partial|clean) ){0,2}`;
const IN_BRACKETS =
  'backport(?:ed)?|bp|copy|cherry[- ]?pick(?:ed)?|port|from|pr|pull request|squashed|merged';

/**
 * How a commit came from its origin: it is its merge, a pick of it, or a bot landed and closed it.
 * What it merely closes is mostly an issue, so it is not looked up.
 */
type OriginHow = 'merged' | 'picked' | 'landed' | 'closed';

/** A line that names an origin. */
export interface OriginLine {
  /** A pick may be of another repository that the line names; merges and landings are of this one. */
  how: OriginHow;
  /** Who writes such lines, for people and tests. */
  by: string;
  /** The subject is the first line of a message. */
  where: 'subject' | 'body' | 'anywhere';
  /**
   * What such a line looks like. Its groups `origins` and `more` hold references and hashes, `number`
   * the bare number of a pull request.
   */
  pattern: RegExp;
  /** The line counts in the list below such a line alone. */
  under?: RegExp;
}

function row(
  how: OriginHow,
  by: string,
  where: OriginLine['where'],
  pattern: string,
  under?: RegExp,
): OriginLine {
  return { how, by, where, pattern: new RegExp(pattern, 'gi'), ...(under ? { under } : {}) };
}

export const ORIGIN_LINES: readonly OriginLine[] = [
  row(
    'merged',
    'GitHub squash',
    'subject',
    String.raw`\((?:(?:${IN_BRACKETS})[: ]{0,2}){0,3}${SOME}(?: (?:${IN_BRACKETS}))?\)`,
  ),
  row('merged', 'brackets', 'subject', String.raw`\[(?<origins>#\d{1,9}(?:, ?#\d{1,9}){0,20})\]`),
  row(
    'merged',
    'list of a squash',
    'body',
    String.raw`^(?: {4}|\s{0,4}[*-] )(?!revert\b)\S.{0,300} \(${SOME}\)\s*$`,
  ),
  row('merged', 'git merge --squash', 'body', `^commit (?<origins>[0-9a-f]{40})$`),
  row(
    'merged',
    'GitHub merge',
    'subject',
    `^(?:squash(?:ed)? )?merged? (?:of )?(?:pull request|pr)s? ${SOME}`,
  ),
  row('merged', 'bors', 'subject', String.raw`^(?:\[[^\]]{1,60}\] ?)?merge ${SOME}`),
  row('merged', 'Homu', 'subject', `^(?:auto|rollup) merge of ${SOME}`),
  row('merged', 'rollup', 'body', String.raw`^\s{0,4}[*-] ${SOME}`, /^successful merges:/i),
  row(
    'merged',
    'GitLab',
    'body',
    String.raw`^see (?:merge|pull) request:? (?<origins>(?:[\w.-]{1,100}\/[\w.-]{1,100})?[!#]\d{1,9})$`,
  ),

  row(
    'picked',
    'git cherry-pick -x',
    'anywhere',
    `cherry[- ]picked from (?:commits?|prs?|pull requests?)?:? ?${SOME}`,
  ),
  row(
    'picked',
    'cherry-pick tools',
    'anywhere',
    String.raw`^(?:\[[^\]]{1,60}\] ?)?(?:this is an? )?${ADJECTIVES}cherry[- ]?pick(?:s|ed)? ${OF}${SOME}`,
  ),
  row(
    'picked',
    'Kubernetes cherry-pick branch',
    'subject',
    String.raw`cherry-pick-of-(?<origins>#\d{1,9}(?:-#\d{1,9}){0,20})`,
  ),
  row(
    'picked',
    'Mergify branch',
    'subject',
    String.raw`(?:from|branch) \S{0,200}mergify\/(?:bp|copy)\/\S{1,200}\/pr-(?<number>\d{1,9})(?![\w.])`,
  ),
  row(
    'picked',
    'branch of a backport',
    'subject',
    String.raw`(?:from|branch) \S{0,200}[/'\"]backport[-/](?:pr-)?(?<number>\d{1,9})(?![\w.])`,
  ),
  row(
    'picked',
    'backport tools',
    'anywhere',
    String.raw`^(?:\[[^\]]{1,60}\] ?)?(?:this (?:pr |pull request )?(?:is )?(?:an? )?)?${ADJECTIVES}(?:(?:back|forward)[- ]?)?port(?:s|ed|ing)?:? (?:\d{1,4}\/\d{1,4} commits? )?${OF}${SOME}(?: from ${SOME.replace('<origins>', '<more>')})?`,
  ),
  row(
    'picked',
    'korthout/backport-action, by a label',
    'body',
    String.raw`^automat(?:ed|ic) backport to \S{1,200}, triggered by a label in ${SOME}`,
  ),
  row(
    'picked',
    'HashiCorp backport assistant',
    'body',
    `auto-generated from ${SOME} to be assessed for backporting`,
  ),
  row(
    'picked',
    'sqren/backport',
    'body',
    String.raw`\(${SOME}\)`,
    /^(?:#{1,3} )?(?:backport:$|backports the following commits|this will backport the following commits)/i,
  ),
  row(
    'picked',
    'trailer of a pick',
    'body',
    String.raw`^[\s*•-]{0,4}\**(?:original[- ](?:pr|pull[- ]request|commit)|backport(?:ed)?[- ](?:of|from)|cherry[- ]pick(?:ed)?[- ](?:of|from)|upstream[- ](?:pr|commit)|(?:picked|rebased|ported)[- ]from|backport(?:ed)?[- ]from[- ][\w./-]{1,100}|main[- ](?:branch[- ])?pr)\**(?::\**)?\s?${SOME}`,
  ),
  row(
    'picked',
    'stable kernels',
    'body',
    String.raw`^\[?\s?(?:commit (?<origins>[0-9a-f]{7,40}) upstream|upstream commit (?<more>[0-9a-f]{7,40}))\b`,
  ),

  row(
    'landed',
    'trailer of a landing bot',
    'body',
    `^(?:(?:backport-)?pr-url|pull[- ]request(?:[- ]resolved)?|github[- ]pull(?:[- ]request)?|merged[- ]pr|github-reference|pr): (?:closes )?${SOME}`,
  ),
  row('landed', 'Angular landing', 'body', `^pr close ${SOME}`),
  row(
    'landed',
    'Apache landing',
    'body',
    String.raw`^(?:this closes ${SOME}|closes ${SOME.replace('<origins>', '<more>')} from \S)`,
  ),
  row(
    'landed',
    'landing by an address',
    'body',
    String.raw`^closes:? (?<origins>https?:\/\/[^\s<>()]{1,300}\/pull\/\d{1,9})(?!\w)`,
  ),
  row(
    'closed',
    'landing by hand, as curl does',
    'body',
    String.raw`^closes:? (?<origins>#\d{1,9}(?:, #\d{1,9}){0,20})$`,
  ),
  row(
    'landed',
    'Copybara',
    'body',
    `^(?:copybara_integrate_review=|imported from github pr |this is an imported pull request from )${SOME}`,
  ),
];
