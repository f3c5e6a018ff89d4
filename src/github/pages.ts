// Reads a list page by page, up to a cap.

export const PAGE_SIZE = 100;

interface Page<T> {
  data: T[];
  headers: { link?: string | undefined };
}

function hasNext(page: Page<unknown>): boolean {
  const { link } = page.headers;
  return link ? link.includes('rel="next"') : page.data.length === PAGE_SIZE;
}

/**
 * Reads pages from 1 until the list ends, `enough` says so, or the cap is reached.
 * @returns `complete`: false where the cap cut the list off.
 */
export async function readPages<T>(
  read: (page: number) => Promise<Page<T>>,
  cap: number,
  enough: (items: T[]) => boolean = () => false,
): Promise<{ items: T[]; complete: boolean }> {
  const items: T[] = [];
  for (let number = 1; number <= cap; number += 1) {
    const page = await read(number);
    items.push(...page.data);
    if (!hasNext(page) || enough(items)) return { items, complete: true };
  }
  return { items, complete: false };
}

/** Runs over all items with at most `limit` at a time; results keep the order. */
export async function mapLimited<T, R>(
  items: readonly T[],
  limit: number,
  run: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = new Array(items.length);
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const at = next;
      next += 1;
      results[at] = await run(items[at] as T);
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return results;
}

/** Splits `owner/repo` for a request. */
export function repo(repository: string): { owner: string; repo: string } {
  const [owner = '', name = ''] = repository.split('/');
  return { owner, repo: name };
}
