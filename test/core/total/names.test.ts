// Names that people choose and that hold backticks: one code span wherever they are told, and nothing in it lives.
import { Lexer } from 'marked';
import { evidenceCheck } from '../../../src/core/checks/incident-evidence.js';
import { defaultConfig } from '../../../src/core/config/constants.js';
import { unenforced } from '../../../src/core/config/enforceable.js';
import { type Config, configSchema } from '../../../src/core/config/schema.js';
import { answerTo } from '../../../src/core/deployment/answer.js';
import { pathsSaid } from '../../../src/core/incident/report/landing.js';
import { decideRelease } from '../../../src/core/release/decide.js';
import { renderSimulation } from '../../../src/core/release/past/report.js';
import { rangeNotes } from '../../../src/core/release/range-notes.js';
import { renderSummary } from '../../../src/core/release/report/summary.js';
import { waysOf } from '../../../src/core/setup/ways.js';
import { plain } from '../../../src/core/text/escape.js';
import { fenced } from '../../../src/core/text/fenced.js';
import { alive } from '../../support/alive.js';
import { comment, decisionFacts, NOW } from '../../support/facts.js';
import { setupFacts } from '../setup/facts.js';
import { incidentComment } from './comment-of.js';

const NAME = 'a`@victim ``#7` b';

const withTaxonomy = (taxonomy: Partial<Config['taxonomy']>): Config =>
  configSchema.parse({ taxonomy });

function summaryOf(more: Parameters<typeof decisionFacts>[0]): string {
  return renderSummary(decideRelease(decisionFacts(more)));
}

const own = () => decisionFacts().release.own;

test.each<[string, () => string]>([
  [
    'a failure class that may fit',
    () =>
      incidentComment(
        { primaryClass: '', whatFailed: `${NAME} was seen` },
        withTaxonomy({ classes: [NAME] }),
      ),
  ],
  [
    'a class, a trigger and a control among the options',
    () =>
      incidentComment(
        { primaryClass: 'x', triggerKind: 'x', failedControlKind: 'x' },
        withTaxonomy({ classes: [NAME], triggers: [NAME], controls: [NAME] }),
      ),
  ],
  [
    'the base of a roll-back',
    () => plain(rangeNotes({ ...decisionFacts().release, base: NAME, behind: true }).join(' ')),
  ],
  [
    'tags of releases',
    () => {
      const lastRelease = { tag: NAME, heldBack: [NAME, NAME], fromReleases: false };
      return rangeNotes({ ...decisionFacts().release, behind: false, lastRelease } as never)
        .map((note) => plain(note))
        .join(' ');
    },
  ],
  ['the branch of a release', () => summaryOf({ release: { head: NAME, base: NAME } })],
  [
    'paths on which an eval counts',
    () => {
      const config = defaultConfig();
      config.changes.eval.paths = [NAME];
      return pathsSaid('eval', { config });
    },
  ],
  [
    'reviewers of a policy',
    () => {
      const policy = { id: NAME, kind: 'approval', paths: ['**'], reviewers: [NAME] };
      const config = { ...defaultConfig() };
      config.release = { ...config.release, policies: [policy as never] };
      const [found] = unenforced(config, { teams: { [NAME.toLowerCase()]: [] }, roles: {} });
      return plain(found?.text ?? '', 1_000);
    },
  ],
  [
    'policies that a waiver could name',
    () => {
      const policy = { id: NAME, kind: 'freeze', count: 3, days: 30, by: 'class' };
      const config = { ...defaultConfig() };
      config.release = { ...config.release, policies: [policy as never] };
      const command = comment('rita', '/waive policy x until 2026-12-20 because y');
      return summaryOf({
        config,
        release: { own: own().map((one) => ({ ...one, comments: [command] })) },
      });
    },
  ],
  [
    'the branch of an ordinary pull request',
    () =>
      evidenceCheck('a', [], {
        pull: 'acme/agents#1',
        elsewhere: NAME,
        stranger: false,
        more: 0,
        tooManyFiles: false,
      }).summary,
  ],
  [
    'an environment',
    () =>
      answerTo({ environment: NAME, ruling: { what: 'unnamed' }, enforced: true, reports: [] })
        ?.comment ?? '',
  ],
  [
    'a release that was tried',
    () =>
      renderSimulation(
        {
          releases: [
            {
              name: NAME,
              url: 'https://github.com/acme/x',
              at: NOW,
              verdict: 'ship',
              incidents: [],
              policies: [NAME],
              others: [],
            },
          ],
          stopped: null,
          requests: 1,
        },
        [],
      ),
  ],
  [
    'branches and environments of a set-up',
    () => {
      const traces = {
        branches: ['production'],
        tags: [`${NAME}1`],
        environments: [`production ${NAME}`],
      };
      const { found, assumed } = waysOf(setupFacts({ defaultBranch: NAME, ...traces }), false);
      return [...found, ...assumed].join('\n\n');
    },
  ],
])('%s', (_, render) => {
  expect(alive(render())).toEqual([]);
});

test('a class with a backtick is offered whole, to be copied', () => {
  const options = withTaxonomy({ classes: ['Mix`up failure'] });
  const said = incidentComment({ primaryClass: 'x' }, options);
  expect(said).toContain('``Mix`up failure``');
});

test('a fence is longer than any in it', () => {
  const text = '```\n@victim\n`````\nx\n';
  const [fence, more] = new Lexer({ gfm: true }).lex(fenced('yaml', text));
  expect([fence?.type, more]).toEqual(['code', undefined]);
});
