// GraphQL as a test wants it: there, turned off, or failing in some fields.

export interface Broken {
  readonly type: string;
  readonly message: string;
}

export interface GraphqlSwitch {
  /** As on a host without GraphQL: every request is a 404. */
  off(): void;
  on(): void;
  /**
   * Lets the fields whose response path matches (`repository.a7.object`) fail while the rest is
   * answered; returns a function that mends them.
   */
  breakAt(path: RegExp, error?: Partial<Broken>): () => void;
}

export interface RunningSwitch extends GraphqlSwitch {
  isOff(): boolean;
  brokenAt(path: string): Broken | null;
}

export function createSwitch(): RunningSwitch {
  const broken: { path: RegExp; error: Broken }[] = [];
  let isOff = false;
  return {
    off() {
      isOff = true;
    },
    on() {
      isOff = false;
    },
    isOff: () => isOff,
    breakAt(path, error = {}) {
      const message = 'Something went wrong while executing your query.';
      const one = { path, error: { type: 'INTERNAL', message, ...error } };
      broken.push(one);
      return () => {
        broken.splice(broken.indexOf(one), 1);
      };
    },
    brokenAt: (at) => broken.find(({ path }) => path.test(at))?.error ?? null,
  };
}
