// Releases: publishing one makes its tag, and a draft is shown to those who may write.
import { may } from '../callers.js';
import { asJson, type Call, encodePath, refuse, text } from '../exchange.js';
import { type Box, paged, route } from '../gap.js';

/** Makes the tag of a release that is no draft, where there is none yet. */
async function tagged(call: Call, box: Box, repo: string) {
  const answer = await box.pass(call);
  const { draft, tag_name, target_commitish } = asJson(answer.body);
  if (answer.status >= 300 || draft === true) return answer;
  const tag = encodePath(text(tag_name));
  const known = await box.upstream.send('GET', `/repos/${repo}/git/ref/tags/${tag}`);
  if (known.status === 200) return answer;
  const target = encodePath(text(target_commitish));
  const { sha } = await box.upstream.get(`/repos/${repo}/commits/${target}`);
  const ref = { ref: `refs/tags/${text(tag_name)}`, sha };
  await box.upstream.send('POST', `/repos/${repo}/git/refs`, ref);
  return answer;
}

const create = route('POST', '/releases', (call, box, { repo = '' }) => tagged(call, box, repo));
const edit = route('PATCH', '/releases/:id', (call, box, { repo = '' }) => tagged(call, box, repo));

const list = route('GET', '/releases', async (call, box, { repo = '' }) => {
  const first = await box.pass(call);
  if (first.status !== 200) return first;
  const all = await box.upstream.list(`/repos/${repo}/releases`);
  const drafts = await may(call, box, repo, 'contents', 'write');
  return paged(
    call,
    box,
    all.filter(({ draft }) => drafts || draft !== true),
  );
});

/** A release by its tag is never a draft. */
const byTag = route('GET', '/releases/tags/*tag', async (call, box) => {
  const answer = await box.pass(call);
  return asJson(answer.body).draft === true ? refuse(404, 'Not Found') : answer;
});

export const releaseGaps = [create, edit, list, byTag];
