// Reads the body of a request within limits, of its own and of all connections together.
import type { IncomingMessage } from 'node:http';

/** How many bytes the bodies that are being received may hold together. */
export interface Room {
  /** Takes so many bytes; false where there is no room for them now. */
  take(bytes: number): boolean;
  give(bytes: number): void;
}

export function createRoom(most: number): Room {
  let taken = 0;
  return {
    take(bytes) {
      if (taken + bytes > most) return false;
      taken += bytes;
      return true;
    },
    give(bytes) {
      taken -= bytes;
    },
  };
}

/** A body, or why it was not read: larger than allowed, or others hold all the room. */
export type Body = { text: string } | { refused: 'too large' | 'no room' };

/** Reads the body as text. What it says of its size counts before anything is kept. */
export async function readBody(
  request: IncomingMessage,
  most: number,
  room: Room = createRoom(most),
): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > most) return { refused: 'too large' };
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request) {
      const { length } = chunk as Buffer;
      if (size + length > most) return { refused: 'too large' };
      if (!room.take(length)) return { refused: 'no room' };
      size += length;
      chunks.push(chunk as Buffer);
    }
    return { text: Buffer.concat(chunks).toString('utf8') };
  } finally {
    room.give(size);
  }
}
