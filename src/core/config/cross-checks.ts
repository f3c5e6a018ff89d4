// What no schema says: rule ids that exist, policy ids that differ, keys that objects cannot hold.

import { oneLine } from '../text/escape.js';
import { nearest } from '../text/nearest.js';
import defaults from './defaults.json' with { type: 'json' };
import type { Unplaced } from './explain-issue.js';
import { matchesAny } from './globs.js';
import type { Place } from './places.js';
import { valueAt } from './schema-walk.js';
import { showValue } from './show-value.js';

function unknownRules(document: unknown, ruleIds: readonly string[], most: number): Unplaced[] {
  const rules = valueAt(document, ['rules']);
  if (typeof rules !== 'object' || rules === null || Array.isArray(rules)) return [];
  return Object.keys(rules)
    .filter((id) => !ruleIds.includes(id) && id !== '__proto__')
    .slice(0, most)
    .map((id) => {
      const near = nearest(id, ruleIds);
      const hint = near ? `; did you mean ${near}?` : `, for example ${ruleIds[0] ?? 'none'}`;
      const expected = `the id of a rule${hint}`;
      return { path: ['rules', id], message: 'Unknown rule', expected, received: oneLine(id, 80) };
    });
}

function repeatedPolicies(document: unknown): Unplaced[] {
  const policies = valueAt(document, ['release', 'policies']);
  if (!Array.isArray(policies)) return [];
  const seen = new Set<unknown>();
  return policies.flatMap((policy, index) => {
    const id = valueAt(policy, ['id']);
    if (typeof id !== 'string' || !seen.has(id)) {
      seen.add(id);
      return [];
    }
    const path = ['release', 'policies', index, 'id'];
    const expected = `ids that differ, for example ${showValue(`${id}-2`)}`;
    return [{ path, message: 'Two policies share an id', expected, received: showValue(id) }];
  });
}

/** A case that is drafted where no eval counts would never land. */
function uncountedDrafts(document: unknown): Unplaced[] {
  const path = ['evalCases', 'path'];
  const folder = valueAt(document, path);
  const given = valueAt(document, ['changes', 'eval', 'paths']);
  const paths = given ?? defaults.changes.eval.paths;
  const known = Array.isArray(paths) && paths.every((one) => typeof one === 'string');
  if (typeof folder !== 'string' || !known) return [];
  const names = ['yaml', 'jsonl', 'json'].map((ending) => `${folder}/case.${ending}`);
  if (names.some((name) => matchesAny(name, paths))) return [];
  const expected = `a folder that changes.eval.paths takes (${showValue(paths)})`;
  return [{ path, message: 'Drafts would land nothing', expected, received: showValue(folder) }];
}

/** The schema's mappings drop this key in silence, so it is looked for in the text. */
function prototypeKeys(place: Place, path: readonly (string | number)[]): Unplaced[] {
  return [...place.children].flatMap(([name, child]) => {
    const below = prototypeKeys(child, [...path, name]);
    if (name !== '__proto__') return below;
    const expected = 'another name; this one is reserved';
    return [
      { path: [...path, name], message: 'Unknown key', expected, received: '__proto__' },
      ...below,
    ];
  });
}

/** Problems of a loaded document beside those of the schema. @param most of unknown rules */
export function crossCheck(
  document: unknown,
  places: Place,
  ruleIds: readonly string[] | undefined,
  most: number,
): Unplaced[] {
  return [
    ...(ruleIds ? unknownRules(document, ruleIds, most) : []),
    ...repeatedPolicies(document),
    ...uncountedDrafts(document),
    ...prototypeKeys(places, []),
  ];
}
