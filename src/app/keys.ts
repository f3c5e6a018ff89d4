// What the App works on: one thing of GitHub whose state is read again and reconciled.
import {
  type IssueRef,
  type RepositoryRef,
  refKey,
  repositoryOf,
  repositoryRef,
} from '../core/refs.js';

export type Key =
  | { kind: 'incident'; ref: IssueRef; repository: RepositoryRef }
  | { kind: 'pull'; ref: IssueRef; repository: RepositoryRef }
  | { kind: 'group'; repository: RepositoryRef; sha: string }
  /** A workflow run that waits for our rule of an environment. */
  | { kind: 'deployment'; repository: RepositoryRef; run: number; environment: string }
  /** Somebody pressed a button of a check run, or wrote `/judge`. */
  | { kind: 'request'; repository: RepositoryRef; asked: Asked; by: string; on: AskedOn }
  /** A commit of the default branch that changed the configuration. */
  | { kind: 'config'; repository: RepositoryRef; sha: string }
  /** A repository that was just given to the App. */
  | { kind: 'adopt'; repository: RepositoryRef }
  /** The set-up of a repository. */
  | { kind: 'setup'; repository: RepositoryRef }
  /** What changed in a repository since it was last looked at. */
  | { kind: 'look'; repository: RepositoryRef }
  /** All of a repository, whatever events were missed. */
  | { kind: 'sweep'; repository: RepositoryRef }
  /** All repositories. */
  | { kind: 'start' };

/** What a button does, by its id. */
export type Asked = 'judge' | 'tasks' | 'eval-case';
/** The commit of a check run whose button was pressed, or the comment that asks on a pull request. */
type AskedOn = { sha: string } | { pull: number; comment: number };

/** Keys of something in a repository; `start` is the pass, which looks at all of them. */
export type WorkKey = Exclude<Key, { kind: 'start' }>;
export type DeploymentKey = Extract<Key, { kind: 'deployment' }>;
export type RequestKey = Extract<Key, { kind: 'request' }>;
/** A key on which a verdict stands. */
export type JudgedKey = Extract<Key, { kind: 'pull' | 'group' | 'deployment' }>;

/** The key of a pull request. @param repository `owner/repo`, however spelled. */
export function pullKey(repository: string, number: number): Extract<Key, { kind: 'pull' }> {
  return {
    kind: 'pull',
    ref: refKey({ repository, number }),
    repository: repositoryRef(repository),
  };
}

/** The key of a merge group. @param repository `owner/repo`, however spelled. */
export function groupKey(repository: string, sha: string): Extract<Key, { kind: 'group' }> {
  return { kind: 'group', repository: repositoryRef(repository), sha };
}

/** The key of a waiting deployment. @param repository `owner/repo`, however spelled. */
export function deploymentKey(repository: string, run: number, environment: string): DeploymentKey {
  return { kind: 'deployment', repository: repositoryRef(repository), run, environment };
}

/** The key of an incident. */
export function incidentKey(ref: IssueRef): Key {
  return { kind: 'incident', ref, repository: repositoryOf(ref) };
}

/** A name for maps and logs: the same key has the same; nothing reads it apart. */
export function keyId(key: Key): string {
  switch (key.kind) {
    case 'incident':
    case 'pull':
      return `${key.kind}:${key.ref}`;
    case 'group':
    case 'config':
      return `${key.kind}:${key.repository}@${key.sha}`;
    case 'deployment':
      return `${key.kind}:${key.repository}@${key.run}/${key.environment.toLowerCase()}`;
    case 'request': {
      const { repository, asked, by, on } = key;
      const where = 'sha' in on ? on.sha : `${on.pull}/${on.comment}`;
      return `${key.kind}:${repository}@${where} ${asked} by ${by}`;
    }
    case 'adopt':
    case 'setup':
    case 'look':
    case 'sweep':
      return `${key.kind}:${key.repository}`;
    case 'start':
      return key.kind;
  }
}

/** Each key once, in the order of its first place. */
export function distinctKeys<K extends Key>(keys: Iterable<K>): K[] {
  return [...new Map([...keys].map((key) => [keyId(key), key])).values()];
}
