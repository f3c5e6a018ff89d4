// The repositories of an installation, listed some pages a pass; those that were not looked at for longest come first.
import { type RepositoryRef, repositoryRef } from '../../core/refs.js';
import type { Installations } from '../installations.js';
import { type Looked, lookedName, type PassStore } from './store.js';

/** What was listed so far. */
interface Listed {
  /** Name to the round of listing in which it was last seen. */
  names: Record<string, number>;
  round: number;
  /** Page that is listed next. */
  page: number;
}

interface Listing {
  /** Lists on where the last pass stopped. @returns all that are known, and what listing cost. */
  goOn(installation: number): Promise<{ repositories: RepositoryRef[]; requests: number }>;
  /** How many are known. */
  count(installation: number): Promise<number>;
}

const nameOf = (installation: number) => `repositories ${installation}`;

export function createListing(about: Installations, store: PassStore): Listing {
  const listed = async (installation: number) =>
    (await store.read<Listed>(nameOf(installation))) ?? { names: {}, round: 0, page: 1 };

  async function byAge(repositories: RepositoryRef[]): Promise<RepositoryRef[]> {
    const ages = await Promise.all(
      repositories.map(async (name) => (await store.read<Looked>(lookedName(name)))?.at ?? 0),
    );
    const order = repositories.map((name, at) => [name, ages[at] ?? 0] as const);
    return order.sort(([, a], [, b]) => a - b).map(([name]) => name);
  }

  return {
    async goOn(installation) {
      const before = await listed(installation);
      const { names, next, requests } = await about.repositories(installation, before.page);
      const seen = names.map((name) => [repositoryRef(name), before.round] as const);
      const all = { ...before.names, ...Object.fromEntries(seen) };
      // Whoever was not seen in a whole round is gone.
      const kept = Object.entries(all).filter(
        ([, round]) => next !== null || round >= before.round,
      );
      await store.update<Listed>(nameOf(installation), () => ({
        names: Object.fromEntries(kept),
        round: before.round + (next === null ? 1 : 0),
        page: next ?? 1,
      }));
      return { repositories: await byAge(kept.map(([name]) => repositoryRef(name))), requests };
    },
    count: async (installation) => Object.keys((await listed(installation)).names).length,
  };
}
