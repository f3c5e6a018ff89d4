// Reads what changes of our own configuration said, and what it says now where it counts.
import { CONFIG_PATH } from '../core/config/constants.js';
import type { Config } from '../core/config/schema.js';
import type { EvidenceFacts, FileFacts } from '../core/facts.js';
import { sectionsOf } from '../core/force/patch.js';
import { asChanged } from '../core/incident/ledger/match.js';
import { type RepositoryRef, repositoryOf } from '../core/refs.js';
import { attemptReading, type Reading, together, whole } from '../github/attempt.js';
import { mapLimited } from '../github/pages.js';
import {
  loadParser,
  type ReadConfigText,
  readOrganization,
  textUnder,
} from '../github/read-config.js';
import { type Found, type PathRequest, readFilesAt } from '../github/read-tree.js';
import type { ApiOf } from './readers.js';

type Read = Pick<EvidenceFacts, 'pulls' | 'configs'>;

const isConfig = ({ path }: FileFacts) => path === CONFIG_PATH;

/** The whole text on both sides of the change; null where it is not known. */
function sidesOf(file: FileFacts): { before: string; after: string } | null {
  const [section] = sectionsOf(asChanged(file)) ?? [];
  if (!section?.whole) return null;
  const text = (lines: readonly { text: string }[]) => lines.map((line) => line.text).join('\n');
  return { before: text(section.before), after: text(section.after) };
}

function withConfig(file: FileFacts, { found, parse }: Home): FileFacts {
  if (!isConfig(file)) return file;
  const after = file.oid ? found.get(file.oid)?.text : undefined;
  const sides = sidesOf(after ? { ...file, after } : file);
  if (!sides) return file;
  return {
    ...file,
    config: { before: parse(sides.before).config, after: parse(sides.after).config },
  };
}

/** What was found in a repository, and how its configuration is read. */
interface Home {
  found: Found;
  parse: ReadConfigText;
}

async function readHome(
  of: ApiOf,
  repository: RepositoryRef,
  files: readonly FileFacts[],
): Promise<Reading<Home | null>> {
  const blobs = [...new Set(files.flatMap(({ oid }) => oid ?? []))];
  const requests = (blobs.length > 0 ? blobs : [undefined]).map(
    (blob): PathRequest => ({ path: CONFIG_PATH, revisions: ['HEAD'], ...(blob ? { blob } : {}) }),
  );
  return attemptReading<Home | null>(`the configuration of ${repository}`, null, async () => {
    const api = of(repository);
    const found = await readFilesAt(api, repository, requests);
    const parse = await loadParser(textUnder(await readOrganization(api, repository)));
    return whole({ found, parse });
  });
}

/** Completes the changes of our configuration; nothing is read where there is none. */
export async function readConfigs(
  of: ApiOf,
  pulls: EvidenceFacts['pulls'],
): Promise<Reading<Read>> {
  const touching = pulls.filter(({ files }) => files?.some(isConfig));
  if (touching.length === 0) return whole({ pulls, configs: {} });
  const homes = [...new Set(touching.map(({ ref }) => repositoryOf(ref)))];
  const { value, unread } = together(
    await mapLimited(homes, 2, (home) => {
      const atHome = touching.filter(({ ref }) => repositoryOf(ref) === home);
      return readHome(
        of,
        home,
        atHome.flatMap(({ files }) => files?.filter(isConfig) ?? []),
      );
    }),
  );
  const read = new Map(homes.map((home, at) => [home, value[at] ?? null]));
  const configs = [...read].flatMap(([home, one]): [string, Config][] => {
    const blob = one?.found.get(`HEAD:${CONFIG_PATH}`);
    return !one || blob === undefined ? [] : [[home, one.parse(blob?.text ?? '').config]];
  });
  return {
    value: {
      configs: Object.fromEntries(configs),
      pulls: pulls.map((pull) => {
        const home = read.get(repositoryOf(pull.ref));
        const complete = (file: FileFacts) => (home ? withConfig(file, home) : file);
        return { ...pull, files: pull.files?.map(complete) ?? null };
      }),
    },
    unread,
  };
}
