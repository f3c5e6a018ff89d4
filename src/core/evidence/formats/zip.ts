// The files of a zip, bounded: a small file must not become a large one here.

import { unzipSync } from 'fflate';
import { Untrusted } from '../rows.js';

/** Bytes of all files together when they are unpacked. */
export const MOST_UNPACKED = 50 * 2 ** 20;
const MOST_FILES = 20_000;

function isInside(path: string): boolean {
  return !/^(?:[/\\]|[A-Za-z]:)|\\|\0/.test(path) && !path.split('/').includes('..');
}

/**
 * Unpacks those that are wanted.
 * @param wanted by their path. @param most bytes of these together. @throws Untrusted
 */
export function unzip(
  bytes: Uint8Array,
  wanted: (path: string) => boolean,
  most = MOST_UNPACKED,
): Map<string, Uint8Array> {
  let size = 0;
  let count = 0;
  const sizes = new Map<string, number>();
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        count += 1;
        if (!isInside(name)) {
          throw new Untrusted(
            `It holds a path out of its folder (${JSON.stringify(name.slice(0, 80))}). Expected the file as the tool wrote it.`,
          );
        }
        if (count > MOST_FILES) throw new Untrusted(`It holds more than ${MOST_FILES} files.`);
        if (!wanted(name)) return false;
        size += originalSize;
        if (size > most) {
          throw new Untrusted(
            `It holds more than ${most / 2 ** 20} MB when it is unpacked. Give fewer samples a file.`,
          );
        }
        if (sizes.has(name)) throw new Untrusted(`It holds ${JSON.stringify(name)} twice.`);
        sizes.set(name, originalSize);
        return true;
      },
    });
  } catch (cause) {
    if (cause instanceof Untrusted) throw cause;
    throw new Untrusted(
      `It cannot be unpacked: it is cut off or damaged (${(cause as Error).message}). Expected the file as the tool wrote it.`,
      { cause },
    );
  }
  for (const [name, file] of Object.entries(files)) {
    if (file.length === sizes.get(name)) continue;
    throw new Untrusted(`${JSON.stringify(name)} in it has another size than it says.`);
  }
  return new Map(Object.entries(files));
}
