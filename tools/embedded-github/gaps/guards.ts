// Refusals that the emulator forgets: lengths, permissions, roles, issues that are gone.
import { covers } from '../callers.js';
import {
  type Answer,
  asJson,
  type Call,
  ROLES,
  type Role,
  refuse,
  text,
  tooLong,
} from '../exchange.js';
import type { Box } from '../gap.js';
import { keyOf, roleOf } from '../state.js';
import { permissions } from './permissions.js';

const MOST_BODY = 65_536;
const MOST_SUMMARY = 65_535;

/** The refusal of a call before anything is done, or null. */
export async function guard(call: Call, box: Box): Promise<Answer | null> {
  return (
    lengths(call) ??
    goneIssue(call, box) ??
    (await permissions(call, box)) ??
    (await roles(call, box))
  );
}

function lengths(call: Call): Answer | null {
  if (call.method !== 'POST' && call.method !== 'PATCH') return null;
  const { path, body } = call;
  if (/\/(?:issues|pulls|comments)(?:\/\d+)?$/.test(path) && text(body.body).length > MOST_BODY) {
    return tooLong(path.includes('/comments') ? 'IssueComment' : 'Issue', 'body', MOST_BODY);
  }
  if (!path.includes('/check-runs')) return null;
  const output = asJson(body.output);
  for (const field of ['summary', 'text']) {
    if (text(output[field]).length > MOST_SUMMARY) return tooLong('CheckRun', field, MOST_SUMMARY);
  }
  const annotations = Array.isArray(output.annotations) ? output.annotations.length : 0;
  return annotations > 50 ? tooLong('CheckRun', 'annotations', 50) : null;
}

function goneIssue(call: Call, box: Box): Answer | null {
  const found = /^\/repos\/([^/]+\/[^/]+)\/issues\/(\d+)/.exec(call.path);
  const gone = found && box.state.gone.get(keyOf(found[1] ?? '', found[2] ?? ''));
  if (!gone) return null;
  if (gone.status === 404) return refuse(404, 'Not Found');
  if (gone.status === 410) return refuse(410, 'This issue was deleted');
  const location = `${box.origin}/api/v3${gone.to}${call.path.slice(found?.[0].length ?? 0)}`;
  return { ...refuse(301, 'Moved Permanently', { url: location }), headers: { location } };
}

interface Need {
  readonly methods: string;
  readonly path: RegExp;
  readonly role: Role;
  /** Path of the object whose author may do it without the role. */
  readonly author?: string;
}

const NEEDS: readonly Need[] = [
  { methods: 'POST PUT DELETE', path: /^\/issues\/\d+\/labels/, role: 'triage' },
  { methods: 'POST PATCH DELETE', path: /^\/labels/, role: 'write' },
  { methods: 'PATCH DELETE', path: /^\/issues\/comments\/\d+$/, role: 'write', author: 'self' },
  { methods: 'PATCH', path: /^\/issues\/\d+$/, role: 'triage', author: 'self' },
  { methods: 'PATCH', path: /^\/pulls\/\d+$/, role: 'triage', author: 'self' },
  { methods: 'PUT', path: /^\/pulls\/\d+\/merge$/, role: 'write' },
];

async function roles(call: Call, box: Box): Promise<Answer | null> {
  const found = /^\/repos\/([^/]+\/[^/]+)(\/.*)$/.exec(call.path);
  const { caller } = call;
  if (!found || caller.kind !== 'user') return null;
  const [, repo = '', rest = ''] = found;
  const need = NEEDS.find(
    (one) => one.methods.split(' ').includes(call.method) && one.path.test(rest),
  );
  if (!need) return null;
  const role = roleOf(box.state, repo, caller.login);
  if (role !== null && ROLES.indexOf(role) >= ROLES.indexOf(need.role)) return null;
  if (need.author) {
    const seen = asJson((await box.upstream.send('GET', call.path)).body);
    if (asJson(seen.user).login === caller.login) return null;
  }
  return refuse(403, 'Must have admin rights to Repository.');
}

/** What the emulator forbids, GitHub hides: 404 to whoever has no access at all. */
export function hide(call: Call, box: Box, answer: Answer): Answer {
  const repo = /^\/repos\/([^/]+\/[^/]+)/.exec(call.path)?.[1];
  if (repo === undefined || (answer.status !== 401 && answer.status !== 403)) return answer;
  if (asJson(answer.body).documentation_url === 'https://docs.github.com/rest') return answer;
  if (call.caller.kind === 'installation' && covers(call.caller, box, repo)) {
    return refuse(403, 'Resource not accessible by integration');
  }
  return box.repositories.get(repo)?.private ? refuse(404, 'Not Found') : answer;
}
