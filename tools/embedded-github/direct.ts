// Hands requests to a server of this process without a connection: they cost a third of those by one.
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { get, type Server } from 'node:http';

/** What Node publishes of every request that a server of this process is given. */
const STARTED = 'http.server.request.start';

interface DirectAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Record<string, string>;
  readonly bytes: Buffer;
}

/** The server that listens at an address, which whoever started it does not tell. */
export async function serverAt(address: string): Promise<Server> {
  const { host } = new URL(address);
  const found: Server[] = [];
  const started = (message: unknown) => {
    const { request, server } = message as {
      request: { headers: { host?: string } };
      server: Server;
    };
    if (request.headers.host === host) found.push(server);
  };
  subscribe(STARTED, started);
  try {
    await new Promise<void>((resolve, reject) => {
      const answered = get(address, { agent: false }, (response) => {
        response.resume().once('end', resolve).once('error', reject);
      });
      answered.once('error', reject);
    });
  } finally {
    unsubscribe(STARTED, started);
  }
  const [server] = found;
  if (!server) throw new Error(`no server of this process listens at ${address}`);
  return server;
}

/** Asks a server as its connections would; header names in lower case. */
export function askDirectly(
  server: Server,
  asked: {
    readonly method: string;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: Uint8Array | string | undefined;
  },
): Promise<DirectAnswer> {
  const { method, path: url, headers: sent, body } = asked;
  return new Promise((resolve, reject) => {
    const request = {
      method,
      url,
      headers: sent,
      async *[Symbol.asyncIterator]() {
        if (body !== undefined) yield typeof body === 'string' ? Buffer.from(body) : body;
      },
    };
    const headers: Record<string, string> = {};
    const chunks: Uint8Array[] = [];
    const take = (chunk?: Uint8Array | string) => {
      if (chunk !== undefined) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
      return true;
    };
    const response = {
      statusCode: 200,
      statusMessage: '',
      setHeader(name: string, value: unknown) {
        headers[name.toLowerCase()] = `${value}`;
      },
      write: take,
      end(chunk?: Uint8Array | string) {
        take(chunk);
        resolve({ status: response.statusCode, headers, bytes: Buffer.concat(chunks) });
      },
      destroy: (error?: Error) => reject(error ?? new Error(`${method} ${url}: no answer`)),
    };
    server.emit('request', request, response);
  });
}
