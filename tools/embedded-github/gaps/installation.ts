// Installation tokens: the proxy learns whose they are, and lists what they reach.
import { covers } from '../callers.js';
import { asJson, asList, ok, refuse, text } from '../exchange.js';
import { type Gap, paged } from '../gap.js';

const mint: Gap = {
  method: 'POST',
  path: /^\/app\/installations\/(?<id>\d+)\/access_tokens$/,
  async handle(call, box) {
    const answer = await box.pass(call);
    if (answer.status !== 201) return answer;
    const { made } = box.state;
    const app = asJson((await box.upstream.send('GET', '/app', undefined, call.headers)).body);
    const own = text(app.slug) === box.app.slug;
    if (own && !made.installed) return refuse(404, 'Not Found');
    const { token, repositories, repository_selection } = asJson(answer.body);
    const narrowed = call.body.permissions !== undefined;
    const permissions = own && !narrowed ? made.permissions : asJson(answer.body).permissions;
    box.state.tokens.set(text(token), {
      kind: 'installation',
      slug: text(app.slug),
      token: text(token),
      permissions: asJson(permissions) as Record<string, string>,
      repositories:
        repository_selection === 'selected'
          ? asList(repositories).map((repo) => text(repo.full_name))
          : null,
    });
    if (!Array.isArray(repositories)) return answer;
    const names = asList(repositories).map((repo) => text(repo.full_name));
    const whole = await Promise.all(names.map((name) => box.upstream.get(`/repos/${name}`)));
    return { ...answer, body: { ...asJson(answer.body), repositories: whole } };
  },
};

const repositories: Gap = {
  method: 'GET',
  path: /^\/installation\/repositories$/,
  async handle(call, box) {
    if (call.caller.kind !== 'installation') return refuse(403, 'Resource not accessible');
    const names = [...box.repositories.keys()].filter((name) => covers(call.caller, box, name));
    const all = await Promise.all(names.map((name) => box.upstream.get(`/repos/${name}`)));
    const page = paged(call, box, all);
    return ok({ total_count: all.length, repository_selection: 'all', repositories: page.body });
  },
};

export const installationGaps = [mint, repositories];
