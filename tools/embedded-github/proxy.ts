// The HTTP server in front of the emulator: records calls, injects faults, fills the gaps.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { unlessUnchanged } from './etags.js';
import {
  type Answer,
  asJson,
  type Call,
  type Caller,
  type Json,
  refuse,
  tokenOf,
} from './exchange.js';
import { createFaults, type Faults } from './faults.js';
import type { Box } from './gap.js';
import { guard, hide } from './gaps/guards.js';
import { GAPS } from './gaps/list.js';
import { createRecorder } from './recorder.js';
import type { Shaper } from './shape.js';

/** Where the emulator posts its webhooks. */
export const HOOK_PATH = '/_sandbox/hooks';

/** Header of the sandbox's own calls: neither recorded nor failed. */
export const UNRECORDED = 'x-sandbox-unrecorded';

export interface RecordedRequest {
  readonly method: string;
  /** With its query, without `/api/v3` or `/api` (where an Enterprise host has its GraphQL). */
  readonly path: string;
  /** A person's login, `slug[bot]`, `app` (a JWT) or `anonymous`. */
  readonly caller: string;
  readonly status: number;
}

interface RunningProxy {
  readonly requests: RecordedRequest[];
  readonly failNext: Faults['failNext'];
  readonly holdNext: Faults['holdNext'];
  readonly disturb: Faults['disturb'];
  /** Serves what comes from now on. */
  serve(box: Box): void;
  readonly port: number;
  close(): Promise<void>;
}

export async function startProxy(): Promise<RunningProxy> {
  const requests: RecordedRequest[] = [];
  const faults = createFaults();
  const recorder = createRecorder();
  let serving: Box | null = null;

  async function answerTo(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const raw = await readAll(request);
    if (!serving) throw new Error('the embedded GitHub is still starting');
    const box = serving;
    if (request.url === HOOK_PATH) {
      box.hooks.relay(`${request.headers['x-github-event']}`, asJson(JSON.parse(raw.toString())));
      response.writeHead(202).end();
      return;
    }
    const call = readCall(request, raw, box);
    const path = call ? pathOf(call) : `${request.url}`;
    const recorded = { method: `${request.method}`, path, caller: nameOf(call?.caller) };
    const ordinary = !(UNRECORDED in request.headers);
    if (ordinary) await faults.wait(recorded);
    const trouble = ordinary ? faults.take(recorded) : null;
    // What is lost on its way back is done all the same.
    const done = trouble && !trouble.done ? null : await answerOf(call, box);
    const answer = trouble ? trouble.answer : done;
    if (ordinary) requests.push({ ...recorded, status: answer?.status ?? 0 });
    if (!answer) {
      setTimeout(() => request.socket.destroy(), trouble?.silence ?? 0);
      return;
    }
    const sent = write(response, answer, box.shaper, box.origin);
    recorder?.exchange({
      ...recorded,
      path: call?.path ?? path.replace(/\?.*/, '').replace(/^\/api(?:\/v3)?(?=\/)/, ''),
      query: Object.fromEntries(call?.query ?? []),
      own: !ordinary,
      accept: `${request.headers.accept}`,
      agent: `${request.headers['user-agent']}`.split(' ')[0] ?? '',
      raw,
      status: answer.status,
      faulty: trouble !== null,
      ...sent,
    });
  }

  const server = createServer((request, response) => {
    answerTo(request, response).catch((error: unknown) => {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ message: `sandbox: ${message}` }));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });

  return {
    requests,
    failNext: faults.failNext,
    holdNext: faults.holdNext,
    disturb: faults.disturb,
    serve(box) {
      serving = box;
    },
    port: (server.address() as AddressInfo).port,
    close() {
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

/** Answers a call by the first gap that does, else by the emulator. */
export async function handle(call: Call, box: Box): Promise<Answer> {
  const refused = await guard(call, box);
  if (refused) return refused;
  for (const gap of GAPS) {
    const found = gap.method === call.method ? gap.path.exec(call.path) : null;
    if (!found) continue;
    const at = Object.fromEntries(
      Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
    );
    const answer = await gap.handle(call, box, at);
    if (answer) return hide(call, box, answer);
  }
  return hide(call, box, await box.pass(call));
}

async function answerOf(call: Call | null, box: Box): Promise<Answer> {
  if (!call) return refuse(401, 'Bad credentials');
  return unlessUnchanged(call, await handle(call, box), box.shaper);
}

/** A GET of the embedded GitHub's own, made for a caller. */
export function getCall(caller: Caller, path: string): Call {
  const url = new URL(path, 'http://localhost');
  const token = tokenOf(caller);
  return {
    method: 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers: token === null ? {} : { authorization: `token ${token}` },
    raw: Buffer.alloc(0),
    body: {},
    caller,
  };
}

/** The call as the gaps see it; null where its token is nobody's. */
function readCall(request: IncomingMessage, raw: Buffer, box: Box): Call | null {
  const url = new URL(`${request.url}`.replace(/^\/api(?:\/v3)?(?=\/|$)/, '') || '/', box.origin);
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (
      /^(?:authorization|accept|content-type|user-agent|if-none-match|x-sandbox-.*)$/.test(name)
    ) {
      headers[name] = `${value}`;
    }
  }
  const caller = callerOf(headers.authorization, box);
  return (
    caller && {
      method: `${request.method}`,
      path: url.pathname,
      query: url.searchParams,
      headers,
      raw,
      body: parseBody(raw),
      caller,
    }
  );
}

function callerOf(authorization: string | undefined, box: Box): Caller | null {
  const token = authorization?.replace(/^(?:bearer|token)\s+/i, '').trim();
  if (!token) return { kind: 'anonymous' };
  return token.startsWith('eyJ') ? { kind: 'jwt' } : (box.state.tokens.get(token) ?? null);
}

function parseBody(raw: Buffer): Json {
  try {
    return asJson(JSON.parse(raw.toString()));
  } catch {
    return {};
  }
}

function nameOf(caller: Caller | undefined): string {
  if (caller?.kind === 'user') return caller.login;
  if (caller?.kind === 'installation') return `${caller.slug}[bot]`;
  return caller?.kind === 'jwt' ? 'app' : 'anonymous';
}

export function pathOf(call: Call): string {
  return call.query.size > 0 ? `${call.path}?${call.query}` : call.path;
}

const PASSED = /^(?:etag|link|location|retry-after|x-ratelimit-.*)$/;

/** Returns what was sent: its type, and its text where it is JSON. */
function write(
  response: ServerResponse,
  answer: Answer,
  shaper: Shaper,
  origin: string,
): { type: string; printed?: string } {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(answer.headers ?? {})) {
    // The emulator writes Link headers with its own address.
    if (PASSED.test(name)) {
      headers[name] = value.replace(/<http:\/\/[^/]+\/(?!api\/v3\/)/g, `<${origin}/api/v3/`);
    }
  }
  if (answer.body === undefined) {
    response.writeHead(answer.status, headers).end();
    return { type: '' };
  }
  if (Buffer.isBuffer(answer.body)) {
    // The type that GitHub gives raw contents; clients read it as text.
    const type = answer.page ? 'text/html' : 'application/vnd.github.raw+json';
    headers['content-type'] = `${type}; charset=utf-8`;
    response.writeHead(answer.status, headers).end(answer.body);
    return { type };
  }
  headers['content-type'] = 'application/json; charset=utf-8';
  const printed = answer.printed ?? shaper.print(answer.body);
  response.writeHead(answer.status, headers).end(printed);
  return { type: 'application/json', printed };
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
