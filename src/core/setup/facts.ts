// What is known of a repository that is to be set up: plain data, from GitHub or from a checkout.
import type { ReleasePlaces } from '../config/required.js';
import type { Config } from '../config/schema.js';
import type { Simulation } from '../release/past/simulated.js';

/** Something that stands in a folder that matters here. `other`: a symbolic link or a submodule. */
export interface TreeEntry {
  path: string;
  kind: 'file' | 'folder' | 'other';
}

/** Files of a commit or checkout. */
export interface SetupTree {
  /** What stands in the root, `.github`, its issue forms and workflows, `docs` and `.changeset`. */
  entries: readonly TreeEntry[];
  /** Texts by path: the configuration, CODEOWNERS, the workflows; null where one cannot be read. */
  texts: Readonly<Record<string, string | null>>;
}

/** Traces of how a repository releases; null where they could not be read. */
export interface ReleaseTraces {
  branches: readonly string[] | null;
  /** Tags, the newest first. */
  tags: readonly string[] | null;
  environments: readonly string[] | null;
}

/** What a repository has behind it. */
export interface History {
  /** Issues with the incident label; `more` where there are others behind those that were counted. */
  incidents: { open: number; closed: number; more: boolean } | null;
  /** Open incidents on which the App has worked before, `#12`. */
  touched: readonly string[];
  /** Release pull requests that were merged, of those that changed last. */
  releases: number;
}

export interface SetupFacts {
  /** `owner/repo`; null for a checkout of nobody knows what. */
  repository: string | null;
  /** GitHub server of links. */
  host: string;
  defaultBranch: string;
  /** `YYYY-MM-DD`. */
  today: string;
  tree: SetupTree;
  /** What the file says; the defaults where there is none. */
  config: Config;
  /** The file has faults: only a part of it could be read. */
  faulty: boolean;
  traces: ReleaseTraces;
  /** Null where nobody looked. */
  history: History | null;
  /** The last releases under this configuration; null where nobody looked. */
  past: Pick<Simulation, 'releases' | 'stopped'> | null;
  /** Whether the gate is required today; null where nobody looked. */
  places: ReleasePlaces | null;
  /** Who owns the files: `@user` or `@org/team`; null where nobody is known. */
  owner: string | null;
  app: { id: number; slug: string } | null;
}

/** A file of the set-up. */
export interface SetupFile {
  path: string;
  /** The whole text. */
  text: string;
  /** `appended`: the file is there, and lines are added at its end. */
  how: 'created' | 'appended';
}

/** A file that is there and stays as it is. */
export interface KeptFile {
  path: string;
  /** Plain text for people, one line; blank where there is nothing to say. */
  note: string;
}

/** What of a set-up is missing, and what is there. */
export interface SetupFiles {
  files: SetupFile[];
  kept: KeptFile[];
}
