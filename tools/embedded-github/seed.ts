// A person at the embedded GitHub: what people do there, one call each, with GitHub's own answers.
import { Octokit, type RestEndpointMethodTypes } from '@octokit/rest';
import { FORM_HEADER } from './gaps/issues.js';
import { type Files, treeEntries } from './tree-entries.js';

type Made<
  Group extends keyof RestEndpointMethodTypes,
  Method,
> = Method extends keyof RestEndpointMethodTypes[Group]
  ? RestEndpointMethodTypes[Group][Method] extends { response: { data: infer Data } }
    ? Data
    : never
  : never;

export type Issue = Made<'issues', 'create'>;
export type IssueComment = Made<'issues', 'createComment'>;
export type Pull = Made<'pulls', 'create'>;
export type CheckRun = Made<'checks', 'create'>;

interface PullInput {
  readonly title: string;
  readonly head: string;
  readonly base?: string;
  readonly body?: string;
}

/** When a commit is made, ISO 8601, and its parents where it is not simply on top of its branch. */
interface CommitMore {
  readonly date?: string;
  readonly parents?: readonly string[];
}

export interface Person {
  readonly login: string;
  readonly token: string;
  /** For whatever has no helper here. */
  readonly octokit: Octokit;
  /** The same person in another repository. */
  in(repository: string): Person;
  createBranch(name: string, from?: string): Promise<string>;
  /** One commit on a branch that is created from `main` where it does not exist; returns its sha. */
  commitFiles(branch: string, files: Files, message: string, more?: CommitMore): Promise<string>;
  /** A tag on a commit or on the tip of a branch, `main` without it; annotated ones are objects of their own. */
  tag(name: string, at?: string, annotated?: boolean): Promise<string>;
  openPull(input: PullInput): Promise<Pull>;
  /** A branch with one commit, and a pull request for it. */
  propose(input: PullInput, files: Files, message?: string): Promise<Pull>;
  editPull(number: number, change: { title?: string; body?: string; base?: string }): Promise<Pull>;
  closePull(number: number): Promise<Pull>;
  mergePull(number: number, method?: 'merge' | 'squash' | 'rebase'): Promise<{ sha: string }>;
  getPull(number: number): Promise<Pull>;
  approve(number: number): Promise<{ id: number }>;
  review(
    number: number,
    event: 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT',
    body?: string,
  ): Promise<{ id: number }>;
  setStatus(
    sha: string,
    context: string,
    state: 'error' | 'failure' | 'pending' | 'success',
  ): Promise<void>;
  /** Through the issue form: the labels stick even where the person may not label. */
  fileIncident(title: string, body: string, labels?: readonly string[]): Promise<Issue>;
  editIssue(
    number: number,
    change: { title?: string; body?: string; state?: 'open' | 'closed'; labels?: string[] },
  ): Promise<Issue>;
  getIssue(number: number): Promise<Issue>;
  addLabels(number: number, labels: readonly string[]): Promise<void>;
  removeLabel(number: number, label: string): Promise<void>;
  comment(number: number, body: string): Promise<IssueComment>;
  editComment(id: number, body: string): Promise<IssueComment>;
  deleteComment(id: number): Promise<void>;
  listComments(number: number): Promise<IssueComment[]>;
  /** Names of an issue's labels. */
  labels(number: number): Promise<string[]>;
  checkRuns(ref: string): Promise<CheckRun[]>;
}

interface Account {
  readonly login: string;
  readonly token: string;
  readonly apiUrl: string;
  readonly owner: string;
  readonly repository: string;
}

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

export function createPerson(account: Account): Person {
  const { owner, repository: repo, token, login } = account;
  const octokit = new Octokit({ auth: token, baseUrl: account.apiUrl, log: SILENT });
  const at = { owner, repo };
  const { git, issues, pulls, checks } = octokit.rest;

  async function createBranch(name: string, from = 'main'): Promise<string> {
    const start = await git.getRef({ ...at, ref: `heads/${from}` });
    const { sha } = start.data.object;
    await git.createRef({ ...at, ref: `refs/heads/${name}`, sha });
    return sha;
  }

  async function tip(branch: string): Promise<string> {
    const refs = await git.listMatchingRefs({ ...at, ref: `heads/${branch}` });
    const exact = refs.data.find(({ ref }) => ref === `refs/heads/${branch}`);
    return exact?.object.sha ?? createBranch(branch);
  }

  async function commitFiles(
    branch: string,
    files: Files,
    message: string,
    { date, parents }: CommitMore = {},
  ): Promise<string> {
    const parent = await tip(branch);
    const before = await git.getCommit({ ...at, commit_sha: parent });
    const entries = await treeEntries(files, async (content) => {
      const made = await git.createBlob({ ...at, content, encoding: 'base64' });
      return made.data.sha;
    });
    const tree = await git.createTree({ ...at, base_tree: before.data.tree.sha, tree: entries });
    const made = await git.createCommit({
      ...at,
      message,
      tree: tree.data.sha,
      parents: [...(parents ?? [parent])],
      ...(date ? { author: { name: login, email: `${login}@example.com`, date } } : {}),
    });
    await git.updateRef({ ...at, ref: `heads/${branch}`, sha: made.data.sha });
    return made.data.sha;
  }

  async function openPull(input: PullInput): Promise<Pull> {
    return (await pulls.create({ ...at, base: 'main', ...input })).data;
  }

  return {
    login,
    token,
    octokit,
    in: (repository) => createPerson({ ...account, repository }),
    createBranch,
    commitFiles,
    openPull,
    async propose(input, files, message = input.title) {
      if (input.base && input.base !== 'main') await createBranch(input.head, input.base);
      await commitFiles(input.head, files, message);
      return openPull(input);
    },
    async editPull(pull_number, change) {
      return (await pulls.update({ ...at, pull_number, ...change })).data;
    },
    async closePull(pull_number) {
      return (await pulls.update({ ...at, pull_number, state: 'closed' })).data;
    },
    async mergePull(pull_number, merge_method = 'merge') {
      return (await pulls.merge({ ...at, pull_number, merge_method })).data;
    },
    async getPull(pull_number) {
      return (await pulls.get({ ...at, pull_number })).data;
    },
    async tag(name, from = 'main', annotated = false) {
      let object = /^[0-9a-f]{40}$/.test(from) ? from : await tip(from);
      if (annotated) {
        const asked = { ...at, tag: name, message: name, object, type: 'commit' as const };
        object = (await git.createTag(asked)).data.sha;
      }
      await git.createRef({ ...at, ref: `refs/tags/${name}`, sha: object });
      return object;
    },
    async review(pull_number, event, body = '') {
      return (await pulls.createReview({ ...at, pull_number, event, body })).data;
    },
    async setStatus(sha, context, state) {
      await octokit.rest.repos.createCommitStatus({ ...at, sha, context, state });
    },
    async approve(pull_number) {
      return (await pulls.createReview({ ...at, pull_number, event: 'APPROVE' })).data;
    },
    async fileIncident(title, body, labels = ['incident']) {
      const headers = { [FORM_HEADER]: 'agent-incident' };
      return (await issues.create({ ...at, title, body, labels: [...labels], headers })).data;
    },
    async editIssue(issue_number, change) {
      return (await issues.update({ ...at, issue_number, ...change })).data;
    },
    async getIssue(issue_number) {
      return (await issues.get({ ...at, issue_number })).data;
    },
    async addLabels(issue_number, labels) {
      await issues.addLabels({ ...at, issue_number, labels: [...labels] });
    },
    async removeLabel(issue_number, name) {
      await issues.removeLabel({ ...at, issue_number, name });
    },
    async comment(issue_number, body) {
      return (await issues.createComment({ ...at, issue_number, body })).data;
    },
    async editComment(comment_id, body) {
      return (await issues.updateComment({ ...at, comment_id, body })).data;
    },
    async deleteComment(comment_id) {
      await issues.deleteComment({ ...at, comment_id });
    },
    async listComments(issue_number) {
      return octokit.paginate(issues.listComments, { ...at, issue_number, per_page: 100 });
    },
    async labels(issue_number) {
      const list = await issues.listLabelsOnIssue({ ...at, issue_number, per_page: 100 });
      return list.data.map(({ name }) => name);
    },
    async checkRuns(ref) {
      return (await checks.listForRef({ ...at, ref, per_page: 100 })).data.check_runs;
    },
  };
}
