// Uploads an artifact of this run. The library of GitHub for it would add 1.7 MB to what is shipped; this
// speaks the same protocol for one small file (`@actions/artifact` 6.2, its calls and their fields).
import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { zipSync } from 'fflate';

type Environment = Record<string, string | undefined>;

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/';
/** Milliseconds of one request, and how often it is tried. */
const TIMEOUT = 30_000;
const ATTEMPTS = 3;
/** Milliseconds before the second try; each further one waits four times as long. */
const PAUSE = 500;

interface Runtime {
  origin: string;
  token: string;
  /** What the results service calls this run and this job. */
  run: string;
  job: string;
}

/** @throws Error for people where this is no run with a results service. */
export function runtimeOf({
  ACTIONS_RESULTS_URL: url,
  ACTIONS_RUNTIME_TOKEN: token,
}: Environment): Runtime {
  const missing =
    'Nothing can be uploaded: the runner gives no address or token of the artifact service. Expected ACTIONS_RESULTS_URL and ACTIONS_RUNTIME_TOKEN, which every job on GitHub Actions has; Enterprise Server has no such service.';
  if (!url || !token) throw new Error(missing);
  const claims: unknown = parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
  const { scp = '' } = (claims ?? {}) as { scp?: string };
  const [, run, job] = /(?:^| )Actions\.Results:([\w-]+):([\w-]+)(?: |$)/.exec(String(scp)) ?? [];
  if (!run || !job) throw new Error(missing);
  return { origin: new URL(url).origin, token, run, job };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** @throws Error for people where it fails for good. */
async function send(what: string, url: string, init: RequestInit): Promise<Response> {
  let why = '';
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (attempt > 0) await setTimeout(PAUSE * 4 ** (attempt - 1));
    try {
      const response = await fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT) });
      if (response.ok) return response;
      why = `${response.status} ${(await response.text()).slice(0, 200)}`;
      if (response.status < 500 && response.status !== 429) break;
    } catch (error) {
      why = (error as Error).message;
    }
  }
  throw new Error(
    `The artifact was not uploaded: ${what} was answered with ${why}. Run the job again.`,
  );
}

async function call(
  runtime: Runtime,
  method: string,
  fields: object,
): Promise<Record<string, unknown>> {
  const { origin, token, run, job } = runtime;
  const response = await send(method, `${origin}${SERVICE}${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      workflow_run_backend_id: run,
      workflow_job_run_backend_id: job,
      ...fields,
    }),
  });
  const answer = parse(await response.text()) as Record<string, unknown> | null;
  if (answer?.ok === true) return answer;
  throw new Error(`The artifact was not uploaded: ${method} was refused. Run the job again.`);
}

/** Uploads one file under a name that nothing else of the run has. @throws Error for people. */
export async function uploadArtifact(
  runtime: Runtime,
  name: string,
  file: { path: string; text: string },
): Promise<void> {
  const zip = zipSync({ [file.path]: new TextEncoder().encode(file.text) });
  const created = await call(runtime, 'CreateArtifact', { name, version: 4 });
  const url = String(created.signed_upload_url ?? created.signedUploadUrl ?? '');
  await send('the upload', url, {
    method: 'PUT',
    headers: { 'x-ms-blob-type': 'BlockBlob', 'content-type': 'application/zip' },
    body: Buffer.from(zip),
  });
  const hash = `sha256:${createHash('sha256').update(zip).digest('hex')}`;
  await call(runtime, 'FinalizeArtifact', { name, size: String(zip.length), hash });
}
