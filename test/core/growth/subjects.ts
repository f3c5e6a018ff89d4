// Every pure function that is given a person's text, alone or within what calls it.

import { defaultConfig } from '../../../src/core/config/constants.js';
import { sayHere } from '../../../src/core/config/forms/said.js';
import { globFault } from '../../../src/core/config/glob-faults.js';
import { matchesAnyName } from '../../../src/core/config/glob-reach.js';
import { matchesAny } from '../../../src/core/config/globs.js';
import { parseConfig } from '../../../src/core/config/parse-config.js';
import { readDay, readIsoDay } from '../../../src/core/dates/read-day.js';
import { readInstant } from '../../../src/core/dates/read-instant.js';
import { nextReport } from '../../../src/core/deployment/reports.js';
import { quoted, slug } from '../../../src/core/eval-case/texts.js';
import { parseObject } from '../../../src/core/evidence/formats/json.js';
import { parseXml } from '../../../src/core/evidence/formats/xml.js';
import { readCopies } from '../../../src/core/evidence/grades/copies.js';
import { broughtBy } from '../../../src/core/force/brought.js';
import { inForce } from '../../../src/core/force/in-force.js';
import { isOut } from '../../../src/core/force/is-out.js';
import { pointedSize } from '../../../src/core/force/paths.js';
import { attributesOfGap } from '../../../src/core/incident/advice/attributes.js';
import { assess } from '../../../src/core/incident/assess.js';
import { mayCommand, readCommands } from '../../../src/core/incident/commands/read.js';
import { compileSections, looseLabel, tidyLabel } from '../../../src/core/incident/form/compile.js';
import { compileForm } from '../../../src/core/incident/form/compile-yaml.js';
import { SECTIONS } from '../../../src/core/incident/form/definition.js';
import { repositoryFormOf } from '../../../src/core/incident/form/form-file.js';
import { leavesOpen, saysNothing } from '../../../src/core/incident/form/open.js';
import { chooseOptions, optionIndex } from '../../../src/core/incident/form/options.js';
import { readForm } from '../../../src/core/incident/form/read.js';
import { taskKey } from '../../../src/core/incident/ledger/tasks.js';
import {
  decisionReason,
  isBareRefusal,
  readChangeLines,
} from '../../../src/core/incident/record/change-lines.js';
import { mentionedReferences } from '../../../src/core/incident/record/change-references.js';
import { parseIncident } from '../../../src/core/incident/record/parse.js';
import { renderAgenda } from '../../../src/core/incident/report/agenda.js';
import { planIncident } from '../../../src/core/incident/report/plan.js';
import { reviewIncident } from '../../../src/core/incident/review.js';
import { originsOf } from '../../../src/core/namings/origins.js';
import { namedByPull, namingsIn } from '../../../src/core/namings/read.js';
import { readReference } from '../../../src/core/refs.js';
import { decideRelease } from '../../../src/core/release/decide.js';
import { judgeRollback } from '../../../src/core/release/policies/sections.js';
import { planReleaseComment } from '../../../src/core/release/report/comment.js';
import { withoutCode } from '../../../src/core/text/code-spans.js';
import { withoutComments } from '../../../src/core/text/comments.js';
import { cell, code, link, oneLine, plain, shorten, title } from '../../../src/core/text/escape.js';
import { headingText } from '../../../src/core/text/heading.js';
import { withoutTags, withoutUnseenBreaks } from '../../../src/core/text/hidden.js';
import { withoutInvisible } from '../../../src/core/text/invisible.js';
import { asSeen, looseLines } from '../../../src/core/text/loose.js';
import { narrationIn } from '../../../src/core/text/narration.js';
import { nearest } from '../../../src/core/text/nearest.js';
import { shownLines } from '../../../src/core/text/visible.js';
import { linksAsTargets, readLink, withoutLinks, wordsOf } from '../../../src/core/text/words.js';
import { groupNumbers } from '../../../src/github/merge-group.js';
import { branchName } from '../../../src/github/read-queue.js';
import { blameIn } from '../../../src/language/blame.js';
import { isHollowProof, saysLater } from '../../../src/language/changes/hollow.js';
import { judgeChange } from '../../../src/language/changes/judge.js';
import { clausesOf } from '../../../src/language/clauses.js';
import { containmentOf } from '../../../src/language/containment.js';
import { featuresOf } from '../../../src/language/features.js';
import { judgeSeparation } from '../../../src/language/judge.js';
import { isEnglish } from '../../../src/language/language.js';
import {
  isPlaceholder,
  namesNoEvent,
  namesNoSafeguard,
} from '../../../src/language/placeholder.js';
import { overlap } from '../../../src/language/sameness.js';
import { signsOf } from '../../../src/language/signs.js';
import { speculationIn } from '../../../src/language/speculation.js';
import { tag } from '../../../src/language/tag.js';
import { evenText } from '../../../src/language/text.js';
import { isVagueVersion } from '../../../src/language/versions.js';
import { type Answers, renderAnswers } from '../../support/body.js';
import { comment, decisionFacts, evidence, incident, NOW, ROLES } from '../../support/facts.js';

import { oidOf, treeOf } from '../force/change.js';
import {
  DATE_PATTERNS,
  FILE_PATTERNS,
  FORM_PATTERNS,
  type Pattern,
  WORD_PATTERNS,
} from './patterns.js';

export interface Subject {
  name: string;
  /** Characters of the shorter text; the longer one has four times as many. */
  size: number;
  run: (text: string) => unknown;
  /** Work a character that begins at some length: shorter answers are not judged at all. */
  slack?: number;
  /** Only every so many of the texts: what is dear as a whole, and whose parts are given all of them; 0 is none. */
  every?: number;
  /** Patterns for it alone. */
  more?: readonly Pattern[];
}

const FORM = compileSections(SECTIONS);
const OPTIONS = optionIndex(['Approval boundary failure', 'Escalation failure', 'Evaluation gap']);
const CLOCK = { now: NOW };

/** Every answer of a body is the text; `share` of it each, so that the body is as long as the text. */
function bodyOf(text: string): string {
  const part = text.slice(0, Math.ceil(text.length / SECTIONS.length));
  return renderAnswers(Object.fromEntries(SECTIONS.map(({ key }) => [key, part])));
}

/** An issue form whose one field has the text as its label and as its option. */
function formOf(text: string): string {
  const attributes = { label: `a${text}`, options: [`b${text}`] };
  return JSON.stringify({ body: [{ type: 'dropdown', id: 'a', attributes }] });
}

/** All that the App does with an incident between reading and writing. */
function reconcile(answers: Answers, name: string, comments: string): unknown {
  const config = defaultConfig();
  const body = renderAnswers(answers);
  const facts = incident({}, { body, title: name, comments: [comment('maya', comments)] });
  const given = { incident: facts, config, now: NOW, host: 'github.com', roles: ROLES };
  const assessment = assess({ ...given, evidence: evidence([]), judged: null });
  const { record, ledger, severity } = assessment;
  const review = reviewIncident(record, { config, ledger, serious: severity.serious, asked: true });
  const sign = () => '';
  const plan = planIncident({
    incident: facts,
    assessment,
    review,
    since: null,
    requested: true,
    signCopies: () => '',
    sign,
  });
  return [plan, renderAgenda(assessment, review, facts)];
}

const PROSE: (keyof Answers)[] = ['whatFailed', 'trigger'];
const LINES: (keyof Answers)[] = ['evalChanges', 'gateChanges', 'alertChanges', 'evidenceTasks'];
const all = (keys: (keyof Answers)[], text: string): Answers =>
  Object.fromEntries(keys.map((key) => [key, text]));

function releaseOf(body: string) {
  const own = decisionFacts().release.own.map((pull) => ({ ...pull, body }));
  return decisionFacts({ release: { own } });
}

function decide(text: string): unknown {
  const [own] = decisionFacts().release.own;
  if (!own) throw new Error('the release has no pull request of its own');
  const commits = [{ sha: 'a'.repeat(40), message: text, author: 'dana' }];
  const facts = decisionFacts({
    incidents: [incident({ releaseChanges: text })],
    release: { own: [{ ...own, title: text, body: `Incident: #12\n${text}` }], commits },
  });
  const decision = decideRelease(facts);
  return [decision, planReleaseComment([], decision, 'a/b', 1)];
}

const GLOBS = ['**/{eval,evals}/**', '*a*b*c', '**/a/**/b/**'];

/** What it gives, or why it refuses. */
function refused(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return (error as Error).message;
  }
}

/** What a change brought is looked for in the tree, and what it took away. */
function judgeFile(path: string, text: string): unknown {
  const lines = text.split('\n');
  const patch = [
    `@@ -1,${lines.length} +1,${lines.length} @@`,
    ...lines.map((line, at) => `${at % 3 ? '+' : '-'}${line}`),
    ...lines.map((line) => `+${line} new`),
  ].join('\n');
  const file = { path, status: 'modified', additions: 1, patch, oid: oidOf(text) } as const;
  const tree = treeOf({ [path]: `${text}\nmore` }, [path]);
  return [isOut([file], tree), inForce(broughtBy([file], 'gate'), tree)];
}

export const SUBJECTS: Subject[] = [
  // what is in force
  ...Object.entries(FILE_PATTERNS).map(([extension, more]) => ({
    name: `a file in force: ${extension}`,
    size: 1_000,
    slack: 20,
    every: 0,
    more,
    run: (text: string) => judgeFile(`evals/a.${extension}`, text),
  })),
  // what the wording rules ask
  { name: 'speculation', size: 200, run: speculationIn },
  { name: 'narration', size: 300, run: narrationIn },
  {
    name: 'placeholders',
    size: 36,
    run: (text) => [isPlaceholder(text), namesNoEvent(text), namesNoSafeguard(text)],
  },
  {
    name: 'long placeholders',
    size: 300,
    run: (text) => [isPlaceholder(text), namesNoEvent(text), namesNoSafeguard(text)],
  },
  {
    name: 'change lines by their words',
    size: 200,
    run: (text) => [saysLater(text), isHollowProof(text), judgeChange(text)],
    more: WORD_PATTERNS,
  },
  { name: 'even text', size: 500, run: evenText },
  { name: 'words of each kind', size: 300, run: tag },
  { name: 'clauses', size: 200, run: (text) => clausesOf(text).map(featuresOf) },
  {
    name: 'signs',
    size: 200,
    run: (text) => [signsOf(text, 'trigger'), signsOf(text, 'control')],
  },
  {
    name: 'separation',
    size: 200,
    every: 3,
    run: (text) => judgeSeparation({ trigger: text, control: `${text}.`, whatFailed: text }),
    more: WORD_PATTERNS,
  },
  { name: 'blame', size: 300, run: (text) => blameIn(text) },
  { name: 'sameness', size: 200, run: (text) => overlap(text, `${text}.`) },
  { name: 'containment', size: 300, run: containmentOf },
  { name: 'English', size: 500, run: isEnglish },
  {
    name: 'versions',
    size: 200,
    run: (text) => [true, false].map((on) => isVagueVersion(text, { lane: on, policy: on })),
  },
  // texts
  { name: 'shown lines', size: 1_000, run: shownLines },
  {
    name: 'shown lines of a paragraph',
    size: 500,
    run: (text) => shownLines(`a \`b\` <i>${text}`),
  },
  { name: 'loose lines', size: 500, run: (text) => looseLines(text).map(asSeen) },
  { name: 'tags', size: 1_000, run: (text) => [withoutTags(text), withoutUnseenBreaks(text)] },
  {
    name: 'what is not seen',
    size: 500,
    run: (text) => [withoutComments(text), withoutInvisible(text), headingText(text)],
  },
  {
    name: 'words and links',
    size: 500,
    run: (text) => [
      wordsOf(text).map(readLink),
      withoutLinks(text),
      linksAsTargets(text),
      readLink(text),
    ],
  },
  {
    name: 'escaping',
    size: 400,
    run: (text) => [plain(text, 1e6), cell(text), code(text, 1e6), withoutCode(text)],
  },
  {
    name: 'titles and ends',
    size: 400,
    run: (text) => [title(text, 1e6), oneLine(text, 1e6), link('a', text), shorten(text, 200)],
  },
  { name: 'nearest name', size: 500, run: (text) => nearest(text, ['Severity', 'Trigger']) },
  // what a body says
  {
    name: 'form',
    size: 2_000,
    run: (text) => readForm(FORM, text),
  },
  {
    // As long as it takes for headings that are compared with one another to weigh.
    name: 'a long form',
    size: 8_000,
    slack: 20,
    every: 0,
    run: (text) => [false, true].map((pasted) => readForm(FORM, text, { pasted })),
    more: FORM_PATTERNS,
  },
  { name: 'labels', size: 500, run: (text) => [tidyLabel(text), looseLabel(text)] },
  { name: 'options', size: 500, run: (text) => chooseOptions(text, OPTIONS) },
  { name: 'empty answers', size: 500, run: (text) => [leavesOpen(text), saysNothing(text)] },
  {
    name: 'record of a text',
    size: 500,
    run: (text) => parseIncident(text),
    more: FORM_PATTERNS,
  },
  { name: 'change lines', size: 250, run: (text) => readChangeLines(text) },
  {
    name: 'references within a line',
    size: 250,
    run: (text) => mentionedReferences(text, 'github.com'),
  },
  {
    name: 'a decision not to change',
    size: 400,
    run: (text) =>
      [text, `no change ${text}`].map((line) => [
        isBareRefusal(line),
        decisionReason({ text: line }),
      ]),
  },
  {
    name: 'date',
    size: 250,
    run: (text) => [readInstant(text, CLOCK), readDay(text), readIsoDay(text)],
    more: DATE_PATTERNS,
  },
  {
    name: 'what follows a date',
    size: 250,
    every: 3,
    run: (text) => [
      readInstant(`2026-10-09T21:34 ${text}`, CLOCK),
      readInstant(`2026-10-09 21:34 EEST ${text}`, CLOCK),
    ],
  },
  { name: 'gaps of evidence', size: 400, run: attributesOfGap },
  { name: 'what a file points to', size: 200, run: pointedSize },
  {
    name: 'rollback section',
    size: 400,
    run: (text) => judgeRollback('Rollback', releaseOf(`## Rollback\n\n${text}`)),
  },
  { name: 'task', size: 500, run: taskKey },
  // links, commands, configuration
  { name: 'reference', size: 500, run: (text) => readReference(text) },
  {
    name: 'namings',
    size: 500,
    run: (text) => [
      namingsIn(text, 'a/b', 'github.com'),
      namedByPull({ title: text, body: text }, 'a/b', 'github.com'),
    ],
  },
  { name: 'a trailer', size: 500, run: (text) => namingsIn(`Incident: ${text}`, 'a/b', 'x') },
  {
    name: 'origins',
    size: 500,
    run: (text) => [originsOf(text, 'a/b'), originsOf(`Reverts ${text}`, 'a/b')],
  },
  {
    name: 'commands',
    size: 500,
    run: (text) => [mayCommand(text), readCommands(comment('maya', text))],
  },
  {
    name: 'reports',
    size: 500,
    run: (text) => nextReport(text, [text, `${text}\n\n_Report 1 of at most 9._`]),
  },
  { name: 'branches', size: 500, run: (text) => [groupNumbers(text), branchName(text)] },
  { name: 'configuration', size: 500, run: (text) => parseConfig(text) },
  { name: 'a value of it', size: 500, run: (text) => parseConfig(`release:\n  base: ${text}`) },
  {
    name: 'names of it',
    size: 200,
    run: (text) =>
      parseConfig(JSON.stringify({ [text]: 1, app: text, taxonomy: { classes: [text] } })),
  },
  {
    name: 'globs',
    size: 500,
    run: (text) => [matchesAny(text, GLOBS), matchesAny('a/b/c', [text])],
  },
  {
    name: 'faults of a glob',
    size: 200,
    run: (text) => [globFault(text, 'paths'), globFault(text, 'branches'), matchesAnyName(text)],
  },
  { name: 'form of a repository', size: 500, run: (text) => compileForm(formOf(text)) },
  {
    name: 'own form and its drift',
    size: 300,
    run: (text) => {
      const file = { path: '.github/ISSUE_TEMPLATE/agent-incident.yml', text: formOf(text) };
      const { form } = repositoryFormOf([file, { ...file, text }], defaultConfig());
      const config = { ...defaultConfig(), ...(form ? { form } : {}) };
      const said = sayHere('acme/agents', [file, { ...file, text }], config, 'github.com');
      return [said, parseIncident(`### a${text}\n\nb${text}`, { config })];
    },
  },
  { name: 'what a draft quotes', size: 2_000, run: (text) => [quoted(text), slug(text)] },
  // What is no results file is refused: how long that takes is counted as well.
  {
    name: 'eval results',
    size: 1_000,
    run: (text) => [
      refused(() => parseObject(`{"results": ${JSON.stringify(text)}}`)),
      refused(() => parseObject(text)),
      refused(() => parseXml(`<testsuites><testcase name="a">${text}</testcase></testsuites>`)),
    ],
  },
  // from end to end
  {
    name: 'review of prose',
    size: 80,
    every: 3,
    run: (text) =>
      reviewIncident(
        parseIncident(renderAnswers({ ...all(PROSE, text), failedControl: `No ${text}` })),
      ),
  },
  {
    name: 'review of every answer',
    size: 700,
    every: 3,
    slack: 700,
    run: (text) => reviewIncident(parseIncident(bodyOf(text))),
  },
  {
    name: 'incident, lines',
    size: 120,
    every: 3,
    run: (text) => reconcile(all(LINES, text), text, text),
  },
  {
    name: 'incident, a title and a comment',
    size: 400,
    every: 3,
    run: (text) => reconcile({}, text, text),
  },
  { name: 'release', size: 200, every: 3, run: decide },
  { name: 'copies of what was accepted', size: 400, run: readCopies },
];
