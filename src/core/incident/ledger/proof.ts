// Whether a change lands a kind: after the incident, with substance, and in force in the judged tree.

import { CONFIG_PATH } from '../../config/constants.js';
import type { ChangeKind } from '../../config/kinds.js';
import type { FileFacts } from '../../facts.js';
import { broughtBy } from '../../force/brought.js';
import { inForce } from '../../force/in-force.js';
import { explainNothing } from '../../force/nothing.js';
import type { Brought, ForceKind, Tree } from '../../force/types.js';
import { code } from '../../text/escape.js';
import type { Candidate } from './candidates.js';
import { proveConfig } from './config-proof.js';
import { countedFiles, isForceKind, pathsOf, treeOfKind } from './match.js';
import { notProven as no, type Proof } from './outcome.js';
import type { LedgerContext } from './types.js';

/** Where changes of a kind count, for people. */
function expected(kind: ChangeKind, context: LedgerContext): string {
  const paths = pathsOf(kind, context.config);
  return paths ? `; ${kind} paths are ${paths.map((path) => code(path)).join(', ')}` : '';
}

/** Alert and evidence changes may be anything that adds a line. */
function anyLine(files: readonly FileFacts[]): Proof {
  const added = files.filter(({ additions }) => additions > 0);
  if (added.length === 0) return no('adds no line');
  return { why: null, files: added.map(({ path }) => path), lines: [], bySize: false };
}

function nothingOn(kind: ForceKind, brought: Brought, context: LedgerContext): Proof {
  const which = `${kind === 'eval' ? 'an eval' : 'a gate'} path`;
  if (brought.nothing.length === 0) return no(`touches no ${kind} path${expected(kind, context)}`);
  return no(`adds nothing of substance on ${which}: ${explainNothing(brought.nothing)}`);
}

function treeOf({ repository }: Candidate, { evidence }: LedgerContext): Tree {
  const tree = evidence.trees.find((one) => one.repository === repository);
  return tree ?? { files: [], moves: [] };
}

/** What of a change stands outside our configuration. */
function byContent(candidate: Candidate, brought: Brought, context: LedgerContext): Proof | null {
  if (brought.files.length === 0) return null;
  const files = brought.files.map(({ path }) => path);
  const lines = brought.files.flatMap(({ firstLines }) => firstLines).slice(0, 2);
  if (candidate.how === 'here') {
    return { why: null, files, lines, bySize: brought.files.every(({ how }) => how === 'size') };
  }
  const tree = treeOfKind(treeOf(candidate, context), brought.kind, context.config);
  const force = inForce(brought, tree);
  if (force.state !== 'in-force') {
    const where = context.judged ? context.judged.head : 'the default branch';
    const unknown = force.state === 'unknown';
    return no(
      unknown
        ? `is merged, but whether ${where} has it could not be told: ${force.reason}`
        : `is merged, but what it brought is not in ${where}: ${force.reason}`,
      unknown,
    );
  }
  const at = force.files.flatMap((file) => (file.at.length > 0 ? file.at : [file.path]));
  return { why: null, files: at, lines, bySize: force.by === 'size' };
}

/** What a change lands of a kind. */
export function prove(candidate: Candidate, kind: ChangeKind, context: LedgerContext): Proof {
  const { nothing, at, files, filesComplete } = candidate;
  if (nothing) return no(nothing);
  if (at !== null && Date.parse(at) < Date.parse(context.since)) {
    return no('was merged before the incident; an attestation can say that it answers it');
  }
  if (!files) return no('is merged, but its files could not be read', true);
  if (!filesComplete) return no('changes more files than GitHub lists, so it does not count', true);
  if (!isForceKind(kind)) return anyLine(files);
  const counted = countedFiles(files, kind, context.config);
  const config = kind === 'gate' ? files.find(({ path }) => path === CONFIG_PATH) : undefined;
  const others = broughtBy(
    counted.filter(({ path }) => path !== CONFIG_PATH),
    kind,
  );
  const parts = [
    config ? proveConfig(candidate, config, context) : null,
    byContent(candidate, others, context),
  ].filter((part) => part !== null);
  const failed = parts.find(({ why }) => why !== null);
  if (failed) return failed;
  if (parts.length === 0) return nothingOn(kind, others, context);
  const proven = parts.flatMap((part) => (part.why === null ? [part] : []));
  return {
    why: null,
    files: proven.flatMap((part) => part.files).slice(0, 5),
    lines: proven.flatMap((part) => part.lines).slice(0, 2),
    bySize: proven.some(({ bySize }) => bySize),
  };
}
