// Reads the body of a request within limits, of its own and of all connections together.
import type { IncomingMessage } from 'node:http';

/** What one body holds of the room. */
export interface Share {
  /** Takes so many bytes; false where there is no room even without the others. */
  take(bytes: number): boolean;
  leave(): void;
}

/** How many bytes the bodies that are being received may hold together. */
export interface Room {
  /**
   * Where there is no room, whoever came first has to go: GitHub sends a delivery in a moment, and
   * who holds a body open for long must not keep the others out.
   */
  enter(onPutOut: () => void): Share;
}

export function createRoom(most: number): Room {
  /** In the order in which they came. */
  const holders = new Map<symbol, { bytes: number; putOut: () => void }>();
  let taken = 0;
  function leave(holder: symbol): void {
    taken -= holders.get(holder)?.bytes ?? 0;
    holders.delete(holder);
  }
  return {
    enter(putOut) {
      const holder = Symbol('body');
      const held = { bytes: 0, putOut };
      holders.set(holder, held);
      return {
        take(bytes) {
          if (!holders.has(holder)) return false;
          held.bytes += bytes;
          taken += bytes;
          for (const [other, { putOut: end }] of holders) {
            if (taken <= most) break;
            leave(other);
            end();
          }
          return holders.has(holder);
        },
        leave: () => leave(holder),
      };
    },
  };
}

/** A body, or why it was not read: larger than allowed, or there was no room for it. */
type Body = { text: string } | { refused: 'too large' | 'no room' };

/**
 * Reads the body as text. What it says of its size counts before anything is kept.
 * @throws where the sender hangs up before its end.
 */
export function readBody(
  request: IncomingMessage,
  most: number,
  room: Room = createRoom(most),
): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > most) {
    return Promise.resolve({ refused: 'too large' });
  }
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let size = 0;
    const end = (body: Body) => {
      request.off('data', onData).pause();
      chunks = [];
      share.leave();
      resolve(body);
    };
    const share = room.enter(() => end({ refused: 'no room' }));
    const onData = (chunk: Buffer) => {
      size += chunk.length;
      if (size > most) end({ refused: 'too large' });
      else if (share.take(chunk.length)) chunks.push(chunk);
    };
    request
      .on('data', onData)
      .once('end', () => end({ text: Buffer.concat(chunks).toString('utf8') }))
      .once('error', reject)
      .once('close', () => {
        share.leave();
        reject(new Error('the connection was closed before the end of the body'));
      });
  });
}
