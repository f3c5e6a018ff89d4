// Reads what lies between two commits, also where the second lies behind the first.
import { reversedFile } from '../core/release/reversed.js';
import type { Api } from './client.js';
import { compare, type Range } from './read-pulls.js';

/**
 * The commits of `base...head`. Where the head is behind the base, those that going back takes away,
 * with their files turned round.
 */
export async function readRange(
  api: Api,
  repository: string,
  base: string,
  head: string,
): Promise<Range> {
  const range = await compare(api, repository, base, head);
  if (range.status !== 'behind') return range;
  const taken = await compare(api, repository, head, base);
  const { baseSha } = range;
  return { ...taken, status: 'behind', files: taken.files.map(reversedFile), baseSha };
}
