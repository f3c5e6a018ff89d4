// HTTP as bytes: what a client of good manners cannot send.
import { createHmac } from 'node:crypto';
import { connect, type Socket } from 'node:net';

export const HOOKS = '/api/github/webhooks';

/** A connection, and all that came on it until it was closed. */
export interface Line {
  socket: Socket;
  /** What came so far. */
  came(): string;
  /** Resolves when it is closed, whoever closed it and however. */
  closed: Promise<string>;
  /** Resolves when so much of that has come; throws where it is closed before. */
  has(pattern: RegExp): Promise<string>;
}

/** Connects to the server at that address. */
export async function openLine(url: string): Promise<Line> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  let came = '';
  let waiting: (() => void)[] = [];
  const tell = () => {
    for (const go of waiting.splice(0)) go();
  };
  socket.setEncoding('latin1').on('data', (text: string) => {
    came += text;
    tell();
  });
  // A reset is one way to be closed.
  socket.on('error', () => {});
  const closed = new Promise<string>((resolve) => {
    socket.once('close', () => {
      resolve(came);
      tell();
    });
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve).once('error', reject);
  });
  return {
    socket,
    came: () => came,
    closed,
    async has(pattern) {
      while (!pattern.test(came)) {
        if (socket.closed) throw new Error(`closed after ${JSON.stringify(came)}`);
        await new Promise<void>((resolve) => {
          waiting = [...waiting, resolve];
        });
      }
      return came;
    },
  };
}

/** Sends bytes as they are; gives all that comes until the connection is closed. */
export async function send(
  url: string,
  bytes: string,
  { hangUp = false }: { hangUp?: boolean } = {},
): Promise<string> {
  const { socket, closed } = await openLine(url);
  socket.write(bytes, () => hangUp && socket.destroy());
  return closed;
}

/** A request's head; what is in front may be no request line of good manners either. */
export function head(line: string, ...headers: string[]): string {
  return `${[`${line} HTTP/1.1`, 'Host: x', ...headers].join('\r\n')}\r\n\r\n`;
}

/** Headers of a delivery of GitHub, signed with that secret. */
export function signed(secret: string, event: string, body: string | Buffer): string[] {
  const mac = createHmac('sha256', secret).update(body).digest('hex');
  return [
    `X-GitHub-Event: ${event}`,
    'X-GitHub-Delivery: 1',
    `X-Hub-Signature-256: sha256=${mac}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
}

/** Headers of a delivery whose signature could be one, and is none. */
export const UNSIGNED = [
  'X-GitHub-Event: issues',
  'X-GitHub-Delivery: 1',
  `X-Hub-Signature-256: sha256=${'0'.repeat(64)}`,
];
