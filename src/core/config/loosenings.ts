// What of a configuration got looser, key by key: one table of keys with their order of strictness.
import * as is from './orders.js';

/** A parsed configuration with its defaults filled in, or any JSON of that shape. */
export type Values = object;

/** One loosening of the configuration. */
export interface Loosening {
  /** Where it is written; policies by their id: `['release', 'policies', 'canary', 'paths']`. */
  path: string[];
  /** The element of a list, or null for the whole value. */
  item: string | null;
  /** For people, in one sentence part; values in it are as they were written. */
  text: string;
  /** The incident that the policy answers, as it is written, or null. */
  because: string | null;
}

/** A key with its order. `brings` is false where a change is nothing that an incident could ask for. */
interface Key {
  order: is.Order;
  brings?: false;
}

const watched: Key = {
  // More paths let more count as evidence; fewer let a removal go unseen.
  order: (before, after) => [...is.wider(before, after), ...is.narrower(before, after)],
  brings: false,
};

const KEYS: Record<string, Key> = {
  'incidents.label': { order: is.other, brings: false },
  'incidents.repository': { order: is.other, brings: false },
  'incidents.since': { order: is.later, brings: false },
  // A lower role lets more people vouch, a higher one lets fewer incidents count.
  'incidents.trusted': { order: is.other, brings: false },
  'incidents.closed': { order: is.ranked('say', 'reopen') },
  'incidents.type': { order: is.otherThanSet, brings: false },
  'severity.serious': { order: is.fewer },
  maintainers: { order: is.ranked('write', 'maintain', 'admin') },
  app: { order: is.otherOnceSet, brings: false },
  'changes.eval.paths': watched,
  'changes.gate.paths': watched,
  'waivers.days': { order: is.higher },
  'release.base': { order: is.narrower },
  'release.head': { order: is.narrower },
  'release.incidents': { order: is.ranked('linked', 'open') },
  'release.require': { order: is.fewer },
  'release.block': { order: is.fewer },
  'release.tags': { order: is.otherList, brings: false },
  'release.proof': { order: is.ranked('landed', 'present', 'catches', 'proven') },
  'release.fresh': { order: is.ranked(false, true) },
  'release.enforce': { order: is.enforced },
  'release.environments': { order: is.fewer },
  'release.containment': { order: is.ranked(true, false) },
};

/** Keys of a policy; a heading may be called anything. */
const POLICY_KEYS: Record<string, Key> = {
  checks: { order: is.fewer },
  check: { order: is.other },
  paths: { order: is.narrower },
  reviewers: { order: is.more },
  count: { order: is.higher },
  days: { order: is.lower },
  by: { order: is.other },
};

/** The keys that have an order; a test holds them against the schema. */
export const ORDERED_KEYS = Object.keys(KEYS);
export const ORDERED_POLICY_KEYS = Object.keys(POLICY_KEYS);

const RULE_LEVELS = is.ranked('off', 'note', 'warning', 'error');

function at(values: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string, unknown>)[key]
        : undefined,
    values,
  );
}

function compare(
  key: Key,
  path: string[],
  [before, after]: [unknown, unknown],
  because: string | null = null,
): Loosening[] {
  return key
    .order(before, after)
    .map(({ item, text }) => ({ path, item, text: `${path.join('.')} ${text}`, because }));
}

interface Policy {
  id: string;
  kind: string;
  because: string | null;
}

function policiesOf(values: Values): Map<string, Policy> {
  const list = at(values, ['release', 'policies']);
  const policies = (Array.isArray(list) ? list : []).map((policy): Policy => {
    const because = at(policy, ['because']);
    return { ...policy, because: typeof because === 'string' ? because : null };
  });
  return new Map(policies.map((policy) => [policy.id, policy]));
}

function ofPolicies(before: Values, after: Values): Loosening[] {
  const left = policiesOf(after);
  return [...policiesOf(before).values()].flatMap((old) => {
    const path = ['release', 'policies', old.id];
    const { because } = old;
    const now = left.get(old.id);
    const whole = (text: string) => [
      { path, item: null, text: `policy ${old.id} ${text}`, because },
    ];
    if (!now) return whole('is gone');
    if (now.kind !== old.kind) return whole(`is ${now.kind} instead of ${old.kind}`);
    return Object.entries(POLICY_KEYS).flatMap(([name, key]) =>
      compare(key, [...path, name], [at(old, [name]), at(now, [name])], because),
    );
  });
}

/** Keys whose names the team chose: paths of workflows, levels of rules. */
function ofNames(section: string, order: is.Order, before: Values, after: Values): Loosening[] {
  const [old, now] = [at(before, [section]), at(after, [section])];
  const names = [old, now].flatMap((value) => Object.keys(value ?? {}));
  return [...new Set(names)].flatMap((name) =>
    compare({ order }, [section, name], [at(old, [name]), at(now, [name])]),
  );
}

const rules: is.Order = (before, after) =>
  before === undefined && after === 'off'
    ? [{ item: null, text: 'is off' }]
    : RULE_LEVELS(before, after);

function all(before: Values, after: Values, keys: [string, Key][]): Loosening[] {
  return keys.flatMap(([name, key]) => {
    const path = name.split('.');
    return compare(key, path, [at(before, path), at(after, path)]);
  });
}

/** Each loosening of a configuration, in the order of its keys. Both have their defaults filled in. */
export function loosenings(before: Values, after: Values): Loosening[] {
  return [
    ...all(before, after, Object.entries(KEYS)),
    ...ofNames('workflows', is.narrower, before, after),
    ...ofNames('rules', rules, before, after),
    ...ofPolicies(before, after),
  ];
}

/** What is stricter in `after`, each as the loosening that taking it back would be. */
export function tightenings(before: Values, after: Values): Loosening[] {
  const keys = Object.entries(KEYS).filter(([, { brings }]) => brings !== false);
  return [
    ...all(after, before, keys),
    ...ofNames('workflows', is.narrower, after, before),
    ...ofPolicies(after, before),
  ];
}
