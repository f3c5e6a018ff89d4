// The service of a runner that takes artifacts: creates, stores and finalizes them, as GitHub's does.
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { unzipSync } from 'fflate';

export interface ResultsService {
  /** What a runner gives a job in its environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Finished artifacts by name: their files as text. */
  readonly artifacts: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** How many of the next requests are answered with this status instead. */
  failNext(status: number, times: number): void;
  close(): Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

export async function startResultsService(): Promise<ResultsService> {
  const token = `${part({ alg: 'none' })}.${part({ scp: 'Actions.Other Actions.Results:run-1:job-00000001' })}.x`;
  const created = new Set<string>();
  const stored = new Map<string, Buffer>();
  const artifacts = new Map<string, Record<string, string>>();
  let fault = { status: 0, left: 0 };
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const say = (status: number, value: object) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(value));
    };
    if (fault.left > 0) {
      fault.left -= 1;
      return say(fault.status, { msg: 'out of order' });
    }
    const url = `${request.url}`;
    if (request.method === 'PUT') {
      if (request.headers['x-ms-blob-type'] !== 'BlockBlob') return say(400, {});
      stored.set(decodeURIComponent(url.split('/').pop()?.split('?')[0] ?? ''), body);
      return say(201, {});
    }
    if (request.headers.authorization !== `Bearer ${token}`) return say(401, { msg: 'no token' });
    const { name, size, hash, workflow_run_backend_id, workflow_job_run_backend_id } = JSON.parse(
      body.toString(),
    );
    if (workflow_run_backend_id !== 'run-1' || workflow_job_run_backend_id !== 'job-00000001') {
      return say(403, { msg: 'another job' });
    }
    if (url.endsWith('/CreateArtifact')) {
      if (created.has(name)) return say(409, { msg: 'an artifact with this name already exists' });
      created.add(name);
      const { port } = server.address() as AddressInfo;
      const signed_upload_url = `http://127.0.0.1:${port}/blob/${encodeURIComponent(name)}?sig=s`;
      return say(200, { ok: true, signed_upload_url });
    }
    const blob = stored.get(name);
    const digest = blob && createHash('sha256').update(blob).digest('hex');
    if (!blob || size !== String(blob.length) || hash !== `sha256:${digest}`)
      return say(200, { ok: false });
    const files = Object.entries(unzipSync(blob)).map(([path, file]) => [
      path,
      Buffer.from(file).toString(),
    ]);
    artifacts.set(name, Object.fromEntries(files));
    return say(200, { ok: true, artifact_id: '7' });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    env: {
      ACTIONS_RESULTS_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
      ACTIONS_RUNTIME_TOKEN: token,
    },
    artifacts,
    failNext: (status, times) => {
      fault = { status, left: times };
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
