// Keys that a pass asked for and could not afford: a later pass asks for them again.
import { type Key, keyId } from '../keys.js';
import type { Share } from './budget.js';
import type { PassStore } from './store.js';

/** Beyond that nothing is kept: the next slow look finds the rest again. */
const MOST = 20_000;

interface Postponed {
  key: Key;
  share: Share;
  quiet: boolean;
}

/** By the id of the key. */
type Kept = Record<string, Postponed>;

const nameOf = (installation: number) => `later ${installation}`;

export async function postpone(
  store: PassStore,
  installation: number,
  { key, share, quiet }: Postponed,
): Promise<void> {
  await store.update<Kept>(nameOf(installation), (before) => {
    const kept = before ?? {};
    if (Object.keys(kept).length >= MOST) return kept;
    // News must not sink to the slow look, whoever asked last.
    const isNews = kept[keyId(key)]?.share === 'news' || share === 'news';
    return { ...kept, [keyId(key)]: { key, share: isNews ? 'news' : share, quiet } };
  });
}

/** Takes all of an installation; they are forgotten here. */
export async function takePostponed(store: PassStore, installation: number): Promise<Postponed[]> {
  const kept = await store.read<Kept>(nameOf(installation));
  await store.update<Kept>(nameOf(installation), () => ({}));
  return Object.values(kept ?? {});
}
