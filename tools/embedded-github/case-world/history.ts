// The commits, branches and tags of a world, with their dates.
import { asJson, encodePath, text } from '../exchange.js';
import { commitTree, mergedTree, treeOf, writeTree } from '../git.js';
import { type Files, treeEntries } from '../tree-entries.js';
import { ago, DAY, fill, HOUR, type Loading, shaOf } from './loading.js';
import type { CaseCommit, CaseWorld } from './types.js';

const CONFIG = '.github/agent-incident-review.yml';
/** How long ago the first commit was made; each further one an hour later. */
const FIRST = 24 * DAY;

export async function loadHistory(loading: Loading, world: CaseWorld): Promise<void> {
  const tips = new Map<string, string>();
  let made = 0;
  for (const step of world.history ?? []) {
    const branch = step.branch ?? 'main';
    if (step.at !== undefined) {
      tips.set(branch, shaOf(loading, step.at));
      continue;
    }
    const files = made === 0 && world.config ? { ...step.files, [CONFIG]: world.config } : {};
    const date = ago(loading, FIRST - made * HOUR);
    const sha = await commit(loading, { ...step, files: { ...step.files, ...files } }, tips, date);
    if (step.id) loading.commits.set(step.id, sha);
    tips.set(branch, sha);
    made += 1;
  }
  await setBranches(loading, tips);
  for (const [name, given] of Object.entries(world.tags ?? {})) {
    const { at, annotated } = typeof given === 'string' ? { at: given, annotated: false } : given;
    await setTag(loading, name, shaOf(loading, at), annotated === true);
  }
}

async function commit(
  loading: Loading,
  step: CaseCommit,
  tips: ReadonlyMap<string, string>,
  date: string,
): Promise<string> {
  const { box, repo } = loading;
  const branch = step.branch ?? 'main';
  const tip = step.after === undefined ? tips.get(branch) : shaOf(loading, step.after);
  const parents = step.parents?.map((id) => shaOf(loading, id)) ?? (tip ? [tip] : []);
  if (parents.length === 0 && loading.commits.size > 0) {
    throw new Error(`The branch “${branch}” is new: say with “after” where it starts.`);
  }
  const [onto, merged] = parents;
  const base =
    onto === undefined
      ? null
      : merged === undefined
        ? await treeOf(box.upstream, repo, onto)
        : await mergedTree(box.upstream, repo, onto, merged);
  const tree = await treeWith(loading, base, step.files ?? {});
  const name = step.by ?? 'wren';
  const author = { name, email: `${name}@example.com`, date };
  const message = fill(loading, step.message ?? step.id ?? 'Work');
  return commitTree(box.upstream, repo, { message, tree, parents, author });
}

/** A tree with other files in it. */
export async function treeWith(
  { box, repo }: Loading,
  base: string | null,
  files: Files,
): Promise<string> {
  const entries = await treeEntries(files, async (content) => {
    const made = { content, encoding: 'base64' };
    const answer = await box.upstream.send('POST', `/repos/${repo}/git/blobs`, made);
    return text(asJson(answer.body).sha);
  });
  return writeTree(box.upstream, repo, base, entries);
}

async function setBranches({ box, repo }: Loading, tips: ReadonlyMap<string, string>) {
  if (tips.size === 0) return;
  const refs = `/repos/${repo}/git/refs`;
  await box.upstream.send('DELETE', `${refs}/heads/production`);
  for (const [branch, sha] of tips) {
    if (branch === 'main') {
      await box.upstream.send('PATCH', `${refs}/heads/main`, { sha, force: true });
    } else await box.upstream.send('POST', refs, { ref: `refs/heads/${branch}`, sha });
  }
}

async function setTag({ box, repo }: Loading, name: string, sha: string, annotated: boolean) {
  let object = sha;
  if (annotated) {
    const asked = { tag: name, message: name, object: sha, type: 'commit' };
    const answer = await box.upstream.send('POST', `/repos/${repo}/git/tags`, asked);
    object = text(asJson(answer.body).sha);
  }
  const ref = { ref: `refs/tags/${name}`, sha: object };
  await box.upstream.send('POST', `/repos/${repo}/git/refs`, ref);
}

/** When a commit was made. */
export async function dateOf({ box, repo }: Loading, sha: string): Promise<number> {
  const read = await box.upstream.get(`/repos/${repo}/git/commits/${encodePath(sha)}`);
  return Date.parse(text(asJson(read.committer).date));
}
