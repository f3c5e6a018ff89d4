// What a branch requires: rulesets, and the App that a required check of classic protection is bound to.
import { asJson, asList, encodePath, type Json, ok, refuse } from '../exchange.js';
import { type Box, paged, route } from '../gap.js';
import { push } from '../state.js';

const create = route('POST', '/rulesets', async (call, box, { repo = '' }) => {
  const admin = await box.upstream.send('GET', `/repos/${repo}`, undefined, call.headers);
  if (admin.status !== 200) return admin;
  const id = (box.state.rulesets.get(repo)?.length ?? 0) + 1;
  const ruleset = {
    id,
    target: 'branch',
    source_type: 'Repository',
    source: repo,
    enforcement: 'active',
    conditions: { ref_name: { include: [], exclude: [] } },
    rules: [],
    ...call.body,
  };
  push(box.state.rulesets, repo, ruleset);
  return ok(ruleset, 201);
});

const list = route('GET', '/rulesets', async (call, box, { repo = '' }) =>
  paged(
    call,
    box,
    (box.state.rulesets.get(repo) ?? []).map(({ rules: _, conditions: __, ...ruleset }) => ruleset),
  ),
);

const one = route('GET', '/rulesets/:id', async (_, box, { repo = '', id = '' }) => {
  const found = box.state.rulesets.get(repo)?.find((ruleset) => `${ruleset.id}` === id);
  return found ? ok(found) : refuse(404, 'Not Found');
});

const forBranch = route(
  'GET',
  '/rules/branches/*branch',
  async (call, box, { repo = '', branch = '' }) => {
    const seen = await box.upstream.send('GET', `/repos/${repo}`, undefined, call.headers);
    if (seen.status !== 200) return seen;
    const isDefault = asJson(seen.body).default_branch === branch;
    const rules = (box.state.rulesets.get(repo) ?? [])
      .filter(
        (ruleset) =>
          ruleset.target === 'branch' &&
          ruleset.enforcement === 'active' &&
          covers(ruleset, branch, isDefault),
      )
      .flatMap(({ id, rules }) =>
        asList(rules).map((rule) => ({
          ...rule,
          ruleset_source_type: 'Repository',
          ruleset_source: repo,
          ruleset_id: id,
        })),
      );
    return paged(call, box, rules);
  },
);

function covers(ruleset: Json, branch: string, isDefault: boolean): boolean {
  const { include, exclude } = asJson(asJson(ruleset.conditions).ref_name);
  const matches = (patterns: unknown) =>
    Array.isArray(patterns) && patterns.some((pattern) => match(`${pattern}`, branch, isDefault));
  return matches(include) && !matches(exclude);
}

function match(pattern: string, branch: string, isDefault: boolean): boolean {
  if (pattern === '~ALL') return true;
  if (pattern === '~DEFAULT_BRANCH') return isDefault;
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/?|\*|\?/g, (glob) => (glob === '*' ? '[^/]*' : glob === '?' ? '[^/]' : '.*'));
  return new RegExp(`^${source}$`).test(`refs/heads/${branch}`);
}

const protect = route(
  'PUT',
  '/branches/*branch/protection',
  async (call, box, { repo = '', branch = '' }) => {
    const required = asJson(call.body.required_status_checks);
    const checks = asList(required.checks);
    const bound = checks.map(({ context, app_id = null }) => ({ context, app_id }));
    const contexts = [
      ...(Array.isArray(required.contexts) ? required.contexts : []),
      ...bound.map(({ context }) => context),
    ];
    const body =
      call.body.required_status_checks === null
        ? call.body
        : { ...call.body, required_status_checks: { ...required, contexts } };
    const answer = await box.pass(call, body);
    if (answer.status === 200) box.state.bound.set(`${repo}@${branch}`, bound);
    return answer.status === 200 ? ok(bind(box, repo, branch, asJson(answer.body))) : answer;
  },
);

/** Puts the App of each required check where the emulator has none. */
function bind(box: Box, repo: string, branch: string, protection: Json): Json {
  const bound = box.state.bound.get(`${repo}@${branch}`) ?? [];
  // What is not set, GitHub leaves out.
  const set = Object.entries(protection).filter(([, value]) => value !== null);
  const required = asJson(protection.required_status_checks);
  if (!Array.isArray(required.checks)) return Object.fromEntries(set);
  const checks = asList(required.checks).map(
    (check) => bound.find(({ context }) => context === check.context) ?? check,
  );
  return { ...Object.fromEntries(set), required_status_checks: { ...required, checks } };
}

const read = route('GET', '/branches/*branch', async (call, box, { repo = '', branch = '' }) => {
  const whole = branch.endsWith('/protection');
  if (/\/protection\//.test(branch)) return null;
  const answer = await box.pass(call);
  if (answer.status !== 200) return answer;
  const body = asJson(answer.body);
  if (whole) return ok(bind(box, repo, branch.slice(0, -'/protection'.length), body));
  const url = `${box.origin}/repos/${repo}/branches/${encodePath(branch)}`;
  const html = `${box.origin}/${repo}/tree/${encodePath(branch)}`;
  const { protection_commit: _, ...rest } = body;
  return ok({
    ...rest,
    commit: await box.upstream.get(`/repos/${repo}/commits/${asJson(body.commit).sha}`),
    _links: { self: url, html },
    protection: bind(box, repo, branch, asJson(body.protection)),
    protection_url: `${url}/protection`,
  });
});

export const ruleGaps = [create, list, one, forBranch, protect, read];
