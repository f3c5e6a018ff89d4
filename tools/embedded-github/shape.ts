// Corrects GitHub objects on their way out, in answers and in webhooks alike.
import { completeAccount, shownApp } from './accounts.js';
import { asJson, type Json, text } from './exchange.js';
import { typeNamed } from './issue-types.js';
import { keyOf, overrideKey, type State } from './state.js';

export interface AppIdentity {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
}

export interface Shaper {
  /** The value with every GitHub object in it corrected (in place), as JSON text. */
  print(value: unknown): string;
  fix(value: unknown): void;
}

export function createShaper(
  state: State,
  apps: readonly AppIdentity[],
  owner: string,
  origin: string,
): Shaper {
  const bySlug = new Map(apps.map((app) => [app.slug, app]));
  const apiUrl = new RegExp(
    `"${origin.replaceAll('.', '\\.')}/(?=(?:repos|users|orgs|teams|app|repositories)/)`,
    'g',
  );

  function shown(slug: string): Json | null {
    const app = bySlug.get(slug);
    if (!app) return null;
    const own = app === apps[0] ? { ...state.made } : { permissions: {}, events: [] };
    return shownApp(app, { login: owner, id: state.accounts.get(owner) ?? 0 }, origin, own);
  }

  function appOf(user: unknown): Json | null {
    const login = text(asJson(user).login);
    return login.endsWith('[bot]') ? shown(login.slice(0, -'[bot]'.length)) : null;
  }

  function isBot(login: unknown): boolean {
    return text(login).endsWith('[bot]') || state.bots.has(text(login));
  }

  /** @param whole an account that was asked for by itself keeps its profile. */
  function fix(value: unknown, whole = false): void {
    if (Array.isArray(value)) {
      for (const item of value) fix(item);
    } else if (typeof value === 'object' && value !== null) {
      const object = value as Json;
      if ('repository_url' in object && 'labels_url' in object) fixIssue(object);
      else if ('issue_url' in object && 'base' in object) fixPull(object);
      else if ('issue_url' in object && 'body' in object) fixComment(object);
      else if ('pull_request_url' in object && 'submitted_at' in object) fixReview(object);
      else if ('check_suite' in object && 'output' in object) fixCheck(object);
      else if ('login' in object && 'type' in object) {
        if (isBot(object.login)) object.type = 'Bot';
        if (!whole) completeAccount(object, origin, state.accounts);
      }
      for (const item of Object.values(object)) fix(item);
    }
  }

  function fixIssue(issue: Json): void {
    const key = keyOf(repoOf(issue.repository_url), Number(issue.number));
    const pull = state.pulls.get(key);
    issue.performed_via_github_app = appOf(issue.user);
    if (state.issueTypes) issue.type = typeNamed(state, state.types.get(key));
    override(issue, overrideKey('issue', key));
    if (!pull) return;
    const html = `${origin}/${pull.repo}/pull/${pull.number}`;
    issue.html_url = html;
    issue.pull_request = {
      url: `${origin}/repos/${pull.repo}/pulls/${pull.number}`,
      html_url: html,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      merged_at: pull.merged?.at ?? null,
    };
  }

  function fixPull(object: Json): void {
    const key = keyOf(repoOf(object.issue_url), Number(object.number));
    const pull = state.pulls.get(key);
    object.active_lock_reason ??= null;
    if (!pull) return;
    asJson(object.head).sha = pull.headSha;
    Object.assign(asJson(object.base), { sha: pull.baseSha, ref: pull.baseRef });
    if (!pull.merged) {
      override(object, overrideKey('issue', key));
      return;
    }
    const { at, by, sha } = pull.merged;
    Object.assign(object, { merged_at: at, closed_at: at, merge_commit_sha: sha });
    // A list does not tell the rest.
    const rest = { merged: true, merged_by: by, mergeable: null, mergeable_state: 'unknown' };
    if ('merged' in object) Object.assign(object, rest);
    override(object, overrideKey('issue', key));
  }

  /** Puts in what a seed has set; what was done since has moved `updated_at`, and that stays. */
  function override(object: Json, key: string): void {
    const given = state.overrides.get(key);
    if (!given) return;
    const { asOf, updated_at, closed_at, ...rest } = given;
    const untouched = object.updated_at === asOf || object.updated_at === updated_at;
    if (updated_at !== undefined && untouched) object.updated_at = updated_at;
    if (text(object.updated_at) < text(rest.created_at)) object.updated_at = rest.created_at;
    if (closed_at !== undefined && object.state === 'closed') object.closed_at = closed_at;
    Object.assign(object, rest);
  }

  function fixReview(review: Json): void {
    // The emulator gives these, GitHub does not.
    delete review.created_at;
    delete review.updated_at;
    override(review, overrideKey('review', Number(review.id)));
  }

  function fixComment(comment: Json): void {
    // The emulator touches a comment right after it made it; only an edit may move this time.
    const key = overrideKey('comment', Number(comment.id));
    const { created_at, updated_at, user } = state.overrides.get(key) ?? {};
    if (created_at !== undefined) comment.created_at = created_at;
    if (user !== undefined) comment.user = user;
    comment.updated_at = state.edits.get(Number(comment.id)) ?? updated_at ?? comment.created_at;
    comment.performed_via_github_app = appOf(comment.user);
    const repo = repoOf(comment.issue_url);
    const number = text(comment.issue_url).split('/').at(-1) ?? '';
    if (state.pulls.has(keyOf(repo, number))) {
      comment.html_url = text(comment.html_url).replace(`/issues/${number}#`, `/pull/${number}#`);
    }
  }

  function fixCheck(check: Json): void {
    const output = asJson(check.output);
    output.annotations_url = `${text(check.url)}/annotations`;
    check.details_url ??= `${origin}/apps/${state.checks.get(Number(check.id)) ?? ''}`;
    check.app = shown(state.checks.get(Number(check.id)) ?? '');
  }

  function print(value: unknown): string {
    fix(value, true);
    return (
      JSON.stringify(value)
        // A delivery's id is a number with more digits than one keeps here.
        .replace(/"id":"(\d{17,})"/g, '"id":$1')
        // GitHub's times carry no fractions, and an Enterprise host serves its API under /api/v3.
        .replace(/"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.\d{3}Z"/g, '"$1Z"')
        .replace(apiUrl, `"${origin}/api/v3/`)
    );
  }

  return { print, fix };
}

/** `owner/repo` of an API URL such as `…/repos/owner/repo/issues/1`. */
export function repoOf(url: unknown): string {
  return /\/repos\/([^/]+\/[^/]+)/.exec(text(url))?.[1] ?? '';
}
