// Corrects GitHub objects on their way out, in answers and in webhooks alike.
import { asJson, type Json, text } from './exchange.js';
import { keyOf, type State } from './state.js';

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

export function createShaper(state: State, apps: readonly AppIdentity[], origin: string): Shaper {
  const bySlug = new Map(apps.map((app) => [app.slug, app]));
  const apiUrl = new RegExp(
    `"${origin.replaceAll('.', '\\.')}/(?=(?:repos|users|orgs|teams|app|repositories)/)`,
    'g',
  );

  function appOf(user: unknown): AppIdentity | null {
    const login = text(asJson(user).login);
    return login.endsWith('[bot]') ? (bySlug.get(login.slice(0, -'[bot]'.length)) ?? null) : null;
  }

  function fix(value: unknown): void {
    if (Array.isArray(value)) {
      for (const item of value) fix(item);
    } else if (typeof value === 'object' && value !== null) {
      const object = value as Json;
      if ('repository_url' in object && 'labels_url' in object) fixIssue(object);
      else if ('issue_url' in object && 'base' in object) fixPull(object);
      else if ('issue_url' in object && 'body' in object) fixComment(object);
      else if ('check_suite' in object && 'output' in object) fixCheck(object);
      for (const item of Object.values(object)) fix(item);
    }
  }

  function fixIssue(issue: Json): void {
    const key = keyOf(repoOf(issue.repository_url), Number(issue.number));
    const pull = state.pulls.get(key);
    issue.performed_via_github_app = appOf(issue.user);
    const created = state.dates.get(key);
    if (created) issue.created_at = created;
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
    const pull = state.pulls.get(keyOf(repoOf(object.issue_url), Number(object.number)));
    if (!pull) return;
    asJson(object.head).sha = pull.headSha;
    Object.assign(asJson(object.base), { sha: pull.baseSha, ref: pull.baseRef });
    if (!pull.merged) return;
    Object.assign(object, {
      merged: true,
      merged_at: pull.merged.at,
      closed_at: pull.merged.at,
      merged_by: pull.merged.by,
      merge_commit_sha: pull.merged.sha,
      mergeable: null,
      mergeable_state: 'unknown',
    });
  }

  function fixComment(comment: Json): void {
    // The emulator touches a comment right after it made it; only an edit may move this time.
    comment.updated_at = state.edits.get(Number(comment.id)) ?? comment.created_at;
    comment.performed_via_github_app = appOf(comment.user);
    const repo = repoOf(comment.issue_url);
    const number = text(comment.issue_url).split('/').at(-1) ?? '';
    if (state.pulls.has(keyOf(repo, number))) {
      comment.html_url = text(comment.html_url).replace(`/issues/${number}#`, `/pull/${number}#`);
    }
  }

  function fixCheck(check: Json): void {
    const slug = state.checks.get(Number(check.id));
    check.app = slug === undefined ? null : (bySlug.get(slug) ?? null);
  }

  function print(value: unknown): string {
    fix(value);
    return (
      JSON.stringify(value)
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
