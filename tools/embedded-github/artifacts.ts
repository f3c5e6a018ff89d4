// Workflow runs with artifacts, and the host of their bytes: another one than the API's, as at GitHub.
import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { zipSync } from 'fflate';
import { deployingIn, nextId, type Run } from './deployments.js';
import { asJson, text } from './exchange.js';
import type { Box } from './gap.js';

export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly zip: Buffer;
  readonly createdAt: string;
  expired: boolean;
  /** Where GitHub says it belongs, if not to its run. */
  readonly of: { readonly run?: number; readonly repositoryId?: number };
}

/** An artifact that a job uploads: files as text, or the bytes of a zip. */
export interface ArtifactGiven {
  readonly name: string;
  readonly files: Readonly<Record<string, string>> | Buffer;
  readonly expired?: boolean;
  readonly of?: Artifact['of'];
}

export interface RunGiven {
  /** Default: the run of the id is added to, or a new one is made. */
  readonly id?: number;
  /** Default `push`. */
  readonly event?: string;
  /** Default `main`. */
  readonly branch?: string;
  /** Default: the head of the branch. */
  readonly sha?: string;
  /** Default `completed`. */
  readonly status?: Run['status'];
  /** Of a completed one; default `success`. */
  readonly conclusion?: Run['conclusion'];
  readonly attempt?: number;
  /** `owner/name` of a fork; null: it is gone. */
  readonly headRepository?: string | null;
  readonly artifacts?: readonly ArtifactGiven[];
  /** Status of each job. */
  readonly jobs?: readonly ('in_progress' | 'completed' | 'cancelled')[];
  readonly repository?: string;
}

/** What tests do with workflow runs. */
export interface WorkflowRuns {
  /** A run as it is now; returns its id. */
  record(given: RunGiven): Promise<number>;
  /** GitHub deletes what the artifacts of a run hold. */
  expire(run: number, repository?: string): void;
  /** The run is deleted with all it held. */
  forget(run: number, repository?: string): void;
  close(): Promise<void>;
}

/** The host of the bytes, started when the first artifact is there; it refuses a token of GitHub's. */
function createBlobs() {
  const stored = new Map<string, Buffer>();
  let server: Server | null = null;
  return {
    async keep(id: number, zip: Buffer): Promise<void> {
      stored.set(`/${id}`, zip);
      if (server) return;
      server = createServer((request, response) => {
        const zipped = stored.get(`${request.url}`.split('?')[0] ?? '');
        if (request.headers.authorization || !zipped) return void response.writeHead(400).end();
        response.writeHead(200, { 'content-type': 'application/zip' }).end(zipped);
      });
      await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    },
    urlOf(id: number): string {
      const address = server?.address() as AddressInfo | null | undefined;
      return `http://127.0.0.1:${address?.port}/${id}?sig=s`;
    },
    close: () =>
      new Promise<void>((resolve) => {
        if (!server) return resolve();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const blobs = new WeakMap<Box['state'], ReturnType<typeof createBlobs>>();

function blobsOf(box: Box): ReturnType<typeof createBlobs> {
  const known = blobs.get(box.state) ?? createBlobs();
  blobs.set(box.state, known);
  return known;
}

/** Where the bytes of an artifact are read. */
export function blobUrl(box: Box, id: number): string {
  return blobsOf(box).urlOf(id);
}

export function digestOf({ zip }: Artifact): string {
  return `sha256:${createHash('sha256').update(zip).digest('hex')}`;
}

function zipped(files: ArtifactGiven['files']): Buffer {
  if (Buffer.isBuffer(files)) return files;
  const encoder = new TextEncoder();
  const entries = Object.entries(files).map(([path, said]) => [path, encoder.encode(said)]);
  return Buffer.from(zipSync(Object.fromEntries(entries)));
}

export function createWorkflowRuns(box: Box, full: (name?: string) => string): WorkflowRuns {
  const runsOf = (repository?: string) => deployingIn(box, full(repository)).runs;
  return {
    async record({ branch = 'main', event = 'push', status = 'completed', ...given }) {
      const repo = full(given.repository);
      const runs = runsOf(given.repository);
      const known = runs.find(({ id }) => id === given.id);
      const sha =
        given.sha ?? text(asJson(await box.upstream.get(`/repos/${repo}/commits/${branch}`)).sha);
      const run: Run = known ?? {
        ...{ id: nextId(), sha, branch, event, createdAt: new Date().toISOString() },
        ...{ status, conclusion: null, waits: [], reviews: [], artifacts: [] },
        ...(given.headRepository === undefined ? {} : { headRepository: given.headRepository }),
      };
      if (!known) runs.push(run);
      run.status = status;
      run.conclusion = status === 'completed' ? (given.conclusion ?? 'success') : null;
      run.jobs = given.jobs ?? run.jobs ?? [];
      run.attempt = given.attempt ?? run.attempt ?? 1;
      for (const { name, files, expired = false, of = {} } of given.artifacts ?? []) {
        const zip = zipped(files);
        const artifact = { id: nextId(), name, zip, expired, of, createdAt: run.createdAt };
        run.artifacts = [...(run.artifacts ?? []), artifact];
        await blobsOf(box).keep(artifact.id, zip);
      }
      return run.id;
    },
    expire(id, repository) {
      const run = runsOf(repository).find((one) => one.id === id);
      for (const artifact of run?.artifacts ?? []) artifact.expired = true;
    },
    forget(id, repository) {
      const runs = runsOf(repository);
      const at = runs.findIndex((one) => one.id === id);
      if (at >= 0) runs.splice(at, 1);
    },
    close: () => blobsOf(box).close(),
  };
}
