// What an installation's token may touch: a permission that is missing answers 403, as GitHub does.
import { covers } from '../callers.js';
import { type Answer, asJson, type Call, refuse, text } from '../exchange.js';
import type { Box } from '../gap.js';
import { keyOf } from '../state.js';

/** Paths below a repository to their permission; the first that matches counts, else metadata. */
const BELOW_REPOSITORY: readonly (readonly [RegExp, string])[] = [
  [/^\/commits\/.+\/status(?:es)?$|^\/statuses\//, 'statuses'],
  [/^\/(?:check-runs|check-suites)\b|^\/commits\/[^/]+\/check-(?:runs|suites)$/, 'checks'],
  [/^\/commits\/[^/]+\/pulls$/, 'pull_requests'],
  [/^\/pulls\/\d+\/merge$/, 'contents'],
  [/^\/pulls\b/, 'pull_requests'],
  [/^\/(?:issues|labels)\b/, 'issues'],
  [/^\/environments$/, 'actions'],
  [/^\/actions\/runs\/\d+\/deployment_protection_rule$/, 'deployments'],
  [/^\/actions\b|^\/environments\/[^/]+\/deployment_protection_rules$/, 'actions'],
  [/^\/(?:deployments|environments)\b/, 'deployments'],
  [
    /^\/(?:contents|git|compare|commits|releases|tags|merges)\b|^\/branches(?:\/[^/]+)?$/,
    'contents',
  ],
];

/** The number of the issue or pull request that a path is about; null for lists and labels. */
async function numberIn(rest: string, repo: string, box: Box): Promise<string | null> {
  const number = /^\/issues\/(\d+)/.exec(rest)?.[1];
  if (number !== undefined) return number;
  const comment = /^\/issues\/comments\/\d+/.exec(rest)?.[0];
  if (comment === undefined) return null;
  const read = await box.upstream.send('GET', `/repos/${repo}${comment}`);
  return text(asJson(read.body).issue_url).split('/').at(-1) ?? null;
}

/** Permissions of which any is enough; empty where metadata is. */
async function neededFor(rest: string, repo: string, box: Box): Promise<string[]> {
  const permission = BELOW_REPOSITORY.find(([path]) => path.test(rest))?.[1];
  if (permission === undefined) return [];
  if (permission !== 'issues') return [permission];
  // A pull request is an issue too, and its labels and comments belong to both.
  if (rest.startsWith('/labels')) return ['issues', 'pull_requests'];
  const number = await numberIn(rest, repo, box);
  const isPull = number !== null && box.state.pulls.has(keyOf(repo, number));
  return isPull ? ['issues', 'pull_requests'] : ['issues'];
}

const FORBIDDEN = 'Resource not accessible by integration';

/** The refusal of an installation's call for want of a permission, or null. */
export async function permissions(call: Call, box: Box): Promise<Answer | null> {
  const { caller, method } = call;
  if (caller.kind !== 'installation') return null;
  const level = method === 'GET' || method === 'HEAD' ? 'read' : 'write';
  const has = (names: readonly string[]) =>
    names.some((name) => {
      const granted = caller.permissions[name];
      return granted === 'write' || granted === 'admin' || granted === level;
    });
  if (/^\/orgs\/[^/]+\/teams\b/.test(call.path)) {
    return has(['members']) ? null : refuse(403, FORBIDDEN);
  }
  const [, repo = '', rest = ''] = /^\/repos\/([^/]+\/[^/]+)(\/.*)$/.exec(call.path) ?? [];
  if (!covers(caller, box, repo)) return null;
  // What anybody may read needs no permission.
  if (level === 'read' && box.repositories.get(repo)?.private === false) return null;
  const needed = await neededFor(rest, repo, box);
  return needed.length === 0 || has(needed) ? null : refuse(403, FORBIDDEN);
}
