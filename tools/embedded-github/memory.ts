// What the emulator answered to reads, kept while it must still be true: an answer is made once, not each time.

export interface Asked {
  readonly path: string;
  /** Who asks, and how: another one may see something else. */
  readonly as: string;
}

/** An answer as the emulator gave it; whoever takes it makes its own objects of the bytes. */
export interface Kept {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
}

export interface Memory {
  /** The answer that is kept, or else the one that is made, which may be kept. */
  read(asked: Asked, make: () => Promise<Kept>): Promise<Kept>;
  /** Does something that may change every answer. */
  write<T>(act: () => Promise<T>): Promise<T>;
}

const SHA = '[0-9a-f]{40}';
/** Whatever is written, these stay as they are: what they are about is named by its content. */
const LASTING = new RegExp(
  `^/repos/[^/]+/[^/]+/(?:git/(?:commits|trees|blobs)/${SHA}|compare/${SHA}\\.\\.\\.${SHA})(?:\\?|$)`,
);
/** Kept at most; beyond that all is forgotten, and asked for again. */
const MOST = 5_000;

export function createMemory(): Memory {
  const lasting = new Map<string, Kept>();
  const passing = new Map<string, Kept>();
  let writes = 0;
  let writing = 0;

  function forget(): void {
    writes += 1;
    passing.clear();
  }

  function keep(where: Map<string, Kept>, key: string, made: Kept): void {
    if (where.size >= MOST) where.clear();
    where.set(key, made);
  }

  return {
    async read({ path, as }, make) {
      const key = `${as} ${path}`;
      const known = lasting.get(key) ?? passing.get(key);
      if (known) return known;
      const before = writes;
      const made = await make();
      if (made.status !== 200 && made.status !== 404) return made;
      if (made.status === 200 && LASTING.test(path)) keep(lasting, key, made);
      else if (writes === before && writing === 0) keep(passing, key, made);
      return made;
    },
    async write(act) {
      writing += 1;
      forget();
      try {
        return await act();
      } finally {
        writing -= 1;
        forget();
      }
    },
  };
}
