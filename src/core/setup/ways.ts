// How a repository releases, as far as its branches, tags, environments and release tools tell.
import { matchesAny } from '../config/globs.js';
import type { Config } from '../config/schema.js';
import { readVersion } from '../release/lines.js';
import { code } from '../text/escape.js';
import type { SetupFacts } from './facts.js';

interface ReleaseTool {
  name: string;
  /** How its branches begin. */
  head: string;
}

/** Keys that are proposed, in `release`; null where the default fits. */
interface ProposedKeys {
  base: string[] | null;
  tags: string[] | null;
  environments: string[] | null;
}

export interface Ways {
  /** Patterns of branches into which releases are merged. */
  base: readonly string[];
  tool: ReleaseTool | null;
  /** Filters of tags whose push is a release, as workflows take them; empty where none is judged. */
  tags: string[];
  propose: ProposedKeys;
  /** What was found, and what was assumed from it; Markdown, a sentence each. */
  found: string[];
  assumed: string[];
}

const TOOLS: readonly (ReleaseTool & { traces: RegExp })[] = [
  {
    name: 'release-please',
    head: 'release-please--',
    traces: /^\.?(?:github\/)?\.?release-please-(?:config|manifest)\.json$/,
  },
  { name: 'Changesets', head: 'changeset-release/', traces: /^\.changeset$/ },
];

/** Branches that are deployed in many places, besides the defaults of `release.base`. */
const DEPLOYED = ['prod', 'live', 'stable', 'deploy'];
/** Default branches beside which another one is what is deployed. */
const DEVELOPED = ['develop', 'dev', 'development', 'next'];
const PRODUCTION = /^(?:prod|production|live)(?:$|[\s/_-])/i;
/** A tag of a prerelease is no release. */
const PRERELEASE = /\d-(?:alpha|beta|rc|pre|next|canary|dev)/i;
const MOST_SHOWN = 5;

function shown(names: readonly string[]): string {
  const more = names.length - MOST_SHOWN;
  const listed = names.slice(0, MOST_SHOWN).map((name) => code(name));
  return `${listed.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function toolOf({ tree, traces }: SetupFacts): { tool: ReleaseTool; by: string } | null {
  for (const { traces: pattern, ...tool } of TOOLS) {
    const file = tree.entries.find(({ path }) => pattern.test(path));
    const branch = traces.branches?.find((name) => name.startsWith(tool.head));
    const by = file?.path ?? branch;
    if (by !== undefined) return { tool, by };
  }
  return null;
}

/** The branches that are deployed: those of the configuration, else those with a usual name. */
function releaseBranches({ traces, defaultBranch, config }: SetupFacts): {
  found: string[];
  base: string[] | null;
} {
  const names = traces.branches ?? [];
  const known = names.filter((name) => matchesAny(name, config.release.base));
  if (known.length > 0) return { found: known, base: null };
  const trunk = ['main', 'master'];
  const usual = DEVELOPED.includes(defaultBranch.toLowerCase())
    ? [...DEPLOYED, ...trunk]
    : DEPLOYED;
  const found = names.filter((name) => usual.includes(name) && name !== defaultBranch);
  return { found, base: found.length > 0 ? found : null };
}

/** Patterns for tags that are no versions: what two of them share besides their digits. */
function tagPatterns(tags: readonly string[]): string[] {
  const counted = new Map<string, number>();
  for (const tag of tags) {
    // What has no digit is a name, such as `latest`, and what has no letter would match too much.
    if (!/\d/.test(tag) || !/[a-z]/i.test(tag) || /[*?{}[\]!\\]/.test(tag)) continue;
    const pattern = tag.replace(/\d[\d._-]*/g, '*');
    counted.set(pattern, (counted.get(pattern) ?? 0) + 1);
  }
  return [...counted].filter(([, count]) => count > 1).map(([pattern]) => pattern);
}

const NUMBERS = '[0-9]+.[0-9]+.[0-9]+';

/** The filters of a workflow for versions, as they are written here. */
function versionFilters(versions: readonly string[]): string[] {
  const kinds: [RegExp, string][] = [
    [/^v\d/, `v${NUMBERS}`],
    [/^\d/, NUMBERS],
    [/^\D.*\d/, `**${NUMBERS}`],
  ];
  return kinds
    .filter(([kind]) =>
      versions.some((tag) => kinds.find(([other]) => other.test(tag))?.[0] === kind),
    )
    .map(([, filter]) => filter);
}

interface Tagged {
  found: string[];
  filters: string[];
  keys: string[] | null;
}

function taggedReleases({ traces, config }: SetupFacts): Tagged {
  const tags = (traces.tags ?? []).filter((tag) => !PRERELEASE.test(tag));
  const { tags: configured } = config.release;
  if (configured) {
    const found = tags.filter((tag) => matchesAny(tag, configured));
    return { found, filters: found.length > 0 ? configured : [], keys: null };
  }
  const versions = tags.filter((tag) => readVersion(tag) !== null);
  if (versions.length > 0) {
    return { found: versions, filters: versionFilters(versions), keys: null };
  }
  const patterns = tagPatterns(tags);
  const found = tags.filter((tag) => matchesAny(tag, patterns));
  return { found, filters: patterns, keys: patterns.length > 0 ? patterns : null };
}

/** A branch by its name, as a pattern that matches it. */
function literal(branch: string): string {
  return branch.replace(/[*?{}[\]!\\]/g, '?');
}

function unreadNotes({ traces }: SetupFacts): string[] {
  const names = { branches: 'branches', tags: 'tags', environments: 'environments' } as const;
  return Object.entries(names)
    .filter(([key]) => traces[key as keyof typeof names] === null)
    .map(([, name]) => `The ${name} were not looked at: they could not be read.`);
}

/** Whether the file has a say: what it sets is not proposed again. */
function given(facts: SetupFacts, configured: boolean): Config['release'] | null {
  return configured ? facts.config.release : null;
}

/**
 * Tells it.
 * @param configured a configuration is there: it is followed, and no key is proposed.
 */
export function waysOf(facts: SetupFacts, configured: boolean): Ways {
  const { config, defaultBranch, traces } = facts;
  const found: string[] = [];
  const assumed: string[] = [];
  const propose: ProposedKeys = { base: null, tags: null, environments: null };
  const branches = releaseBranches(facts);
  const tool = toolOf(facts);
  const tagged = taggedReleases(facts);
  const trunk = branches.found.length === 0 && !tool;
  const isGiven = given(facts, configured);
  if (branches.found.length > 0) {
    found.push(`Release branches: ${shown(branches.found)}.`);
    assumed.push('A pull request into one of these branches is a release.');
    propose.base = branches.base?.map(literal) ?? null;
  }
  if (tool) {
    found.push(`${tool.tool.name}, by ${code(tool.by)}.`);
    assumed.push(`A pull request from ${code(`${tool.tool.head}…`)} is a release.`);
  }
  if (trunk && tagged.found.length > 0) {
    found.push(`Tags of releases: ${shown(tagged.found)}.`);
    assumed.push(
      'The push of such a tag is a release. It is judged after the fact: only a job with `needs: gate` is stopped, pull requests are not.',
    );
    propose.tags = tagged.keys;
  }
  const production = (traces.environments ?? []).filter((name) => PRODUCTION.test(name));
  if (production.length > 0) {
    found.push(`Environments: ${shown(production)}.`);
    propose.environments = production;
  }
  if (trunk && tagged.found.length === 0 && !isGiven) {
    found.push('No release branch, no release tool and no tag of a release.');
    assumed.push(
      `Every merge into ${code(defaultBranch)} is deployed, so every pull request into it is a release. If that is wrong, name the branches that are deployed in \`release.base\`.`,
    );
    propose.base = [literal(defaultBranch)];
  }
  found.push(...unreadNotes(facts));
  return {
    base: propose.base ?? config.release.base,
    tool: tool?.tool ?? null,
    tags: trunk ? tagged.filters : [],
    propose: isGiven ? { base: null, tags: null, environments: null } : propose,
    found,
    assumed: isGiven ? ['The configuration that is there says what a release is.'] : assumed,
  };
}
