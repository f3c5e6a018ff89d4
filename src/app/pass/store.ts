// What passes remember from one to the next, as JSON under a name; lost with the process.

/** A place for it; another one may keep it for several processes. */
export interface PassStore {
  read<T>(name: string): Promise<T | null>;
  /** Changes what stands under a name, with nobody in between. @param change null: nothing stood there. */
  update<T>(name: string, change: (before: T | null) => T): Promise<T>;
}

export function createPassStore(): PassStore {
  const kept = new Map<string, unknown>();
  return {
    read: async <T>(name: string) => (kept.get(name) ?? null) as T | null,
    async update<T>(name: string, change: (before: T | null) => T) {
      const after = change((kept.get(name) ?? null) as T | null);
      kept.set(name, after);
      return after;
    },
  };
}

/** What is known of a repository that is looked at again and again. */
export interface Looked {
  /** Issues and pull requests that changed later are news, ISO 8601. */
  since: string;
  /** Those of that very second that were seen already. */
  seen: number[];
  /** GitHub's tag of the last list; null where none was given. */
  etag: string | null;
  /** When it was last looked at, milliseconds since 1970. */
  at: number;
}

/** What is known of the slow look at everything of a repository. */
export interface Swept {
  /** When it was last made, milliseconds since 1970. */
  at: number;
  /** Page of the closed incidents that comes next. */
  closedPage: number;
  /** Heads of open pull requests on which our check stands. */
  gated: string[];
}

export const lookedName = (repository: string) => `looked ${repository}`;
export const sweptName = (repository: string) => `swept ${repository}`;
