// Connections: a window of a list by cursors.

export interface Window {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

function cursorOf(index: number): string {
  return Buffer.from(`cursor:${index}`).toString('base64');
}

function indexOf(cursor: string): number {
  return Number(Buffer.from(cursor, 'base64').toString().slice('cursor:'.length));
}

/** `node` is called for the items of the window alone. */
export function connection<T>(
  items: readonly T[],
  { first, last, after, before }: Window,
  node: (item: T) => object | null,
): object {
  let start = after ? indexOf(after) + 1 : 0;
  let end = before ? Math.min(indexOf(before), items.length) : items.length;
  if (typeof first === 'number') end = Math.min(end, start + first);
  if (typeof last === 'number') start = Math.max(start, end - last);
  const window = items.slice(start, end).map((item, at) => ({ item, index: start + at }));
  return {
    totalCount: items.length,
    nodes: () => window.map(({ item }) => node(item)),
    edges: () => window.map(({ item, index }) => ({ cursor: cursorOf(index), node: node(item) })),
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: window.length > 0 ? cursorOf(start) : null,
      endCursor: window.length > 0 ? cursorOf(end - 1) : null,
    },
  };
}
