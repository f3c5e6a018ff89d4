// How what is owed lands: which paths count, how a pull request names the incident, where to begin.

import { CONFIG_PATH, defaultConfig } from '../../config/constants.js';
import type { ForceKind } from '../../force/types.js';
import { repositoryRef } from '../../refs.js';
import { code, link } from '../../text/escape.js';
import { fenced } from '../../text/fenced.js';
import { draftOf, draftUrl, examplePath } from '../advice/new-file.js';
import { openEntries } from '../ledger/build.js';
import { isForceKind, pathsOf } from '../ledger/match.js';
import type { Ledger, LedgerContext } from '../ledger/types.js';
import { fold, joinAnd } from './words.js';

type Place = Pick<LedgerContext, 'config' | 'host' | 'ref' | 'repository' | 'evidence'>;

const MOST_PATHS = 6;

/** Paths on which added lines count for a kind, as code. */
export function pathsSaid(kind: ForceKind, { config }: Pick<Place, 'config'>): string {
  const paths = pathsOf(kind, config) ?? [];
  const shown = paths.slice(0, MOST_PATHS).map((path) => code(path, 80));
  const rest = paths.length - shown.length;
  return [...shown, ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
}

function branchOf({ evidence, repository }: Place): string {
  return evidence.defaultBranches[repositoryRef(repository)] ?? 'main';
}

/** The repository has a configuration: a new file in its place would be refused. */
function isConfigured({ config }: Place): boolean {
  return JSON.stringify(config) !== JSON.stringify(defaultConfig());
}

function beginning(kind: ForceKind, place: Place): string {
  const { host, repository, config, ref } = place;
  const branch = branchOf(place);
  const path = examplePath(kind, ref, config);
  if (path === CONFIG_PATH && isConfigured(place)) {
    const url = `https://${host}/${repository}/edit/${branch}/${path}`;
    const draft = draftOf(kind, ref, path, repository);
    return `${link('Open the configuration', url)} and add:\n\n${fenced('yaml', draft)}`;
  }
  const url = draftUrl(kind, ref, { host, repository, branch, config });
  return `${link('Start from a draft', url)}; it counts once nothing in it says \`FILL IN\`.`;
}

function kindPart(kind: ForceKind, place: Place): string {
  return `**${kind}**: add lines on one of ${pathsSaid(kind, place)}. ${beginning(kind, place)}`;
}

/** What a pull request has to say and touch for the kinds to land. */
export function howToLand(kinds: readonly ForceKind[], place: Place): string {
  return [
    'Merge a pull request whose description has this line:',
    fenced('', `Incident: ${place.ref}`),
    ...kinds.map((kind) => kindPart(kind, place)),
  ].join('\n\n');
}

/** Eval and gate changes that are planned and still owed. */
export function kindsToLand(ledger: Ledger): ForceKind[] {
  const open = openEntries(ledger).filter(
    ({ decision, unproven }) => decision === 'none' && !unproven,
  );
  return [...new Set(open.map(({ kind }) => kind))].filter(isForceKind);
}

/** The folded part on landing; nothing where no eval or gate change is owed. */
export function renderLanding(ledger: Ledger, place: Place): string[] {
  const kinds = kindsToLand(ledger);
  if (kinds.length === 0) return [];
  const lands = kinds.length > 1 ? 'land' : 'lands';
  return [fold(`How ${joinAnd(kinds)} ${lands}`, howToLand(kinds, place))];
}
