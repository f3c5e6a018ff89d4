// A repository with 5,000 incidents, 400 of them in the window of the report, answered as GitHub would.
import { completeBody } from './body.js';
import { differentAnswers } from './different-words.js';
import { type Answer, answerGraphql, createHistory } from './history.js';

export const ALL = 5_000;
export const IN_WINDOW = 400;
/** Evidence: an eval and a gate change for each of the first ones of the window. */
export const PROVED = 20;
export const NOW = '2026-06-30T12:00:00Z';
export const WINDOW = { since: '2026-04-02', until: '2026-06-30' };

const DAY = 86_400_000;
const WORKFLOWS = ['Refunds', 'Support', 'Invoices', 'Onboarding'];

/** The newest first; of the window's 400 the first ones are the oldest. */
function issue(nth: number) {
  const inWindow = ALL - nth <= IN_WINDOW;
  const days = inWindow ? (ALL - nth) / 5 : 90 + (ALL - nth) / 10;
  const created = new Date(Date.parse(NOW) - days * DAY).toISOString();
  const proved = nth - (ALL - IN_WINDOW);
  const reference = (kind: number) =>
    inWindow && proved < PROVED ? `#${2 * (proved + 1) + kind}` : 'due 2026-05-01';
  const { line, ...answers } = differentAnswers(nth);
  return {
    number: 10_000 + nth,
    title: `Incident ${nth}`,
    html_url: `https://github.com/acme/agents/issues/${10_000 + nth}`,
    state: 'open',
    created_at: created,
    updated_at: created,
    comments: 1,
    user: { login: 'tom', type: 'User' },
    labels: [{ name: 'incident' }],
    body: completeBody({
      ...answers,
      detectedAt: created.slice(0, 10),
      affectedWorkflow: `${WORKFLOWS[nth % WORKFLOWS.length]}: what the agent does there`,
      releaseChanges: 'unknown - nothing is recorded',
      evalChanges: `- [ ] ${line} — @maya — ${reference(0)}`,
      gateChanges: `- [ ] ${line} before each rollout — @maya — ${reference(1)}`,
    }),
  };
}

const incidents = Array.from({ length: ALL }, (_, at) => issue(ALL - 1 - at));

function historyOf() {
  const page = { hasNextPage: false };
  const comment = {
    id: 'C',
    fullDatabaseId: '1',
    url: 'https://github.com/c',
    body: '/review',
    createdAt: NOW,
    updatedAt: NOW,
    lastEditedAt: null,
    author: { __typename: 'User', login: 'maya' },
  };
  return {
    comments: { pageInfo: page, nodes: [comment] },
    timelineItems: { pageInfo: page, nodes: [] },
    userContentEdits: { pageInfo: page, nodes: [] },
  };
}

export function answerQuery(body: { query: string; variables: Record<string, string> }) {
  const issues = [...body.query.matchAll(/(i\d+): issue\(/g)].map(([, name = '']) => name);
  if (issues.length === 0) return answerGraphql(body);
  return { data: { repository: Object.fromEntries(issues.map((name) => [name, historyOf()])) } };
}

const history = createHistory({ evidence: 'in-range' });

/** Answers a GET; null is GitHub's 404. */
export function answerGet(path: string, query: URLSearchParams): Answer | null {
  if (path !== '/repos/acme/agents/issues') return history(path, query);
  const page = Number(query.get('page') ?? 1);
  const per = Number(query.get('per_page') ?? 30);
  return {
    body: incidents.slice((page - 1) * per, page * per),
    more: incidents.length > page * per,
  };
}

/** Pages of the closed pull requests and what they prove, as a bound: two requests for each. */
export const BOUND = 60 + 2 * (2 * PROVED);
