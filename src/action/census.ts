// The census of a run in `mode: evidence`: whether the cases of learned incidents still ran and passed.

import { type CensusTask, readCensus } from '../collect/learned-cases.js';
import { readersOf } from '../collect/readers.js';
import type { Config } from '../core/config/schema.js';
import { type Census, sayFinding, showCensus } from '../core/evidence/census.js';
import type { EvidenceDocument } from '../core/evidence/document.js';
import type { Unverified } from '../core/facts.js';
import { plain } from '../core/text/escape.js';
import type { Api } from '../github/client.js';
import { whyUnread } from '../github/errors.js';
import { readMergeBase } from '../github/read-pulls.js';
import { annotation, MOST_ANNOTATIONS } from './outputs.js';
import { readPayload } from './payload.js';
import type { Environment, Start } from './start.js';

/** What was taken, and why it is not whole. */
export interface TakenCensus {
  census: Census;
  unread: Unverified[];
}

interface Payload {
  before?: unknown;
  pull_request?: { base?: { ref?: unknown }; head?: { sha?: unknown } };
  merge_group?: { base_sha?: unknown };
}

function payloadOf(env: Environment): Payload {
  try {
    return readPayload(env.GITHUB_EVENT_PATH);
  } catch {
    return {};
  }
}

const SHA = /^(?!0+$)[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** The commit before what the run is about: whatever stood there has to be there still. */
async function revisionBefore(api: Api, env: Environment, commit: string): Promise<string> {
  const { before, pull_request: pull, merge_group: group } = payloadOf(env);
  const [base, head] = [pull?.base?.ref, pull?.head?.sha];
  if (typeof base === 'string' && typeof head === 'string') {
    return readMergeBase(api, env.GITHUB_REPOSITORY ?? '', base, head);
  }
  const known = [group?.base_sha, before].find((one) => typeof one === 'string' && SHA.test(one));
  return typeof known === 'string' ? known : commit;
}

/** Takes it; a failure is said and fails nothing. Null where the run tells of no commit of its own. */
export async function censusOf(
  { env, client, incidents, host, now }: Start,
  config: Config,
  incidentsRepository: string,
  document: EvidenceDocument,
): Promise<TakenCensus | null> {
  const { commit, on } = document;
  // A run on another version of the agent is red where it should be.
  if (commit === null || on !== null) return null;
  const repository = env.GITHUB_REPOSITORY ?? '';
  const of = readersOf(client.api, (incidents ?? client).api, repository);
  try {
    const revision = await revisionBefore(client.api, env, commit);
    const task: CensusTask = { repository, incidentsRepository, config, host, now, revision };
    const { value: census, unread } = await readCensus(of, task, [document]);
    return { census, unread };
  } catch (error) {
    const why = `${whyUnread(error)}. It needs a token with issues: read and pull-requests: read`;
    return {
      census: { asked: [], findings: [] },
      unread: [{ what: 'the cases of learned incidents', why }],
    };
  }
}

/** Markdown for summary and check run; blank where there is nothing to say. */
export function censusText({ census, unread }: TakenCensus): string {
  const gaps = unread.map(({ what, why }) => `- Not read: ${plain(what, 200)}: ${plain(why, 300)}`);
  const shown = showCensus(census);
  if (gaps.length === 0) return shown;
  const head = shown === '' ? '### Learned incidents\n\n' : `${shown}\n`;
  return `${head}${gaps.slice(0, 5).join('\n')}\n`;
}

/** Warnings of the run, as many as a runner shows. */
export function censusWarnings({ census, unread }: TakenCensus): string[] {
  const lines = [
    ...census.findings.map((one) => annotation('warning', one.rule, sayFinding(one))),
    ...unread.map(({ what, why }) =>
      annotation('warning', 'Learned incidents', `Not read: ${what}: ${why}`),
    ),
  ];
  return lines.slice(0, MOST_ANNOTATIONS - 1);
}
