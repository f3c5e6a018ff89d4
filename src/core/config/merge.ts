// Puts the organization's configuration under the repository's: both as loaded documents, defaults left out.

/** Where a value of the merged document was written. */
type Layer = 'organization' | 'repository';

/** The path of a policy in the file it was written in. */
interface PolicyOrigin {
  layer: Layer;
  index: number;
}

export interface Merged {
  document: unknown;
  /** Of each policy of the merged list; null where the lists were not merged. */
  policies: PolicyOrigin[] | null;
}

type Mapping = Record<string, unknown>;

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const keysOf = (...values: Mapping[]) => [...new Set(values.flatMap((one) => Object.keys(one)))];

/** Key by key; anything but two mappings is replaced. */
function mergeValues(low: unknown, high: unknown): unknown {
  if (!isMapping(low) || !isMapping(high)) return high;
  return Object.fromEntries(
    keysOf(low, high).map((key) => {
      if (!Object.hasOwn(high, key)) return [key, low[key]];
      return [key, Object.hasOwn(low, key) ? mergeValues(low[key], high[key]) : high[key]];
    }),
  );
}

function policiesOf(document: unknown): unknown[] | null {
  const release = isMapping(document) ? document.release : null;
  const policies = isMapping(release) ? release.policies : null;
  return Array.isArray(policies) ? policies : null;
}

const idOf = (policy: unknown) => (isMapping(policy) ? policy.id : undefined);

/** By id: the organization's in their order, each replaced by the repository's of that id; then the others. */
function mergePolicies(low: readonly unknown[], high: readonly unknown[]): PolicyOrigin[] {
  const byId = new Map(high.map((policy, index) => [idOf(policy), index]));
  const taken = new Set<number>();
  const first = low.map((policy, index): PolicyOrigin => {
    const id = idOf(policy);
    const replaced = id === undefined ? undefined : byId.get(id);
    if (replaced === undefined) return { layer: 'organization', index };
    taken.add(replaced);
    return { layer: 'repository', index: replaced };
  });
  const rest = high.flatMap((_, index): PolicyOrigin[] =>
    taken.has(index) ? [] : [{ layer: 'repository', index }],
  );
  return [...first, ...rest];
}

/** Merges two loaded documents. A blank one is null and changes nothing. */
export function mergeDocuments(organization: unknown, repository: unknown): Merged {
  if (repository === null) return { document: organization, policies: null };
  if (organization === null) return { document: repository, policies: null };
  const document = mergeValues(organization, repository);
  const [low, high] = [policiesOf(organization), policiesOf(repository)];
  if (!low || !high || !isMapping(document)) return { document, policies: null };
  const policies = mergePolicies(low, high);
  const list = policies.map(({ layer, index }) => (layer === 'organization' ? low : high)[index]);
  const release = { ...(document.release as Mapping), policies: list };
  return { document: { ...document, release }, policies };
}

/** Dotted keys whose value is the organization's alone; of policies the id stands for the whole. */
export function organizationKeys(organization: unknown, repository: unknown, path = ''): string[] {
  if (path === 'release.policies' && Array.isArray(organization)) {
    const known = new Set(Array.isArray(repository) ? repository.map(idOf) : []);
    const ids = organization.map(idOf).filter((id) => !known.has(id));
    const kept = repository === undefined || Array.isArray(repository);
    return kept ? ids.map((id) => `${path}.${String(id)}`) : [];
  }
  if (!isMapping(organization)) return repository === undefined && path !== '' ? [path] : [];
  if (repository !== undefined && repository !== null && !isMapping(repository)) return [];
  const below: Mapping = isMapping(repository) ? repository : {};
  return Object.entries(organization).flatMap(([key, value]) =>
    organizationKeys(
      value,
      Object.hasOwn(below, key) ? below[key] : undefined,
      path ? `${path}.${key}` : key,
    ),
  );
}
