// Result files on disk: read whole and bounded, each with its hash.

import { createHash } from 'node:crypto';
import { open, stat } from 'node:fs/promises';
import { MOST_UNPACKED } from '../core/evidence/formats/zip.js';
import type { ReadFile } from '../core/evidence/gather.js';
import { type ResultFormat, readResults, tooLarge } from '../core/evidence/read-results.js';
import { Untrusted } from '../core/evidence/rows.js';

async function readBytes(path: string): Promise<Uint8Array> {
  const { size } = await stat(path);
  if (size > MOST_UNPACKED) {
    throw tooLarge(size);
  }
  const file = await open(path, 'r');
  try {
    // One byte more than allowed: a file may grow while it is read.
    const buffer = Buffer.alloc(Math.min(size, MOST_UNPACKED) + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await file.read(buffer, length, buffer.length - length);
      length += bytesRead;
      if (bytesRead === 0 || length === buffer.length) break;
    }
    if (length > size) throw new Untrusted('It grew while it was read. Expected a finished file.');
    return buffer.subarray(0, length);
  } finally {
    await file.close();
  }
}

/** Reads a file of results. @throws Untrusted, with the file's name in front. */
export async function readResultFile(path: string, format: ResultFormat | null): Promise<ReadFile> {
  try {
    const bytes = await readBytes(path);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { ...readResults(bytes, format), sha256 };
  } catch (cause) {
    if (cause instanceof Untrusted) throw new Untrusted(`${path}: ${cause.message}`, { cause });
    if (!(cause as NodeJS.ErrnoException).code) throw cause;
    throw new Untrusted(
      `${path}: ${(cause as Error).message}. Expected a file that an eval tool wrote, such as results.json; look whether the eval run wrote it, and where.`,
      { cause },
    );
  }
}
