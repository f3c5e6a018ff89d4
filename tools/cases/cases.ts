// Reported cases as data: what is run, on what, and what should come out.
import type { CaseWorld } from '../embedded-github/case-world/world-from-case.js';

export interface Bundles {
  readonly action: string;
  /** The Action's `run(env, print)`, to run it in this process; null runs `action` as a child process. */
  readonly main: string | null;
  readonly server: string;
  readonly index: string;
}

interface Named {
  readonly id: string;
  readonly kind: string;
}

export interface ParseCase extends Named {
  readonly how: 'parse';
  readonly input: { readonly body: string };
  readonly expected: {
    readonly record?: Readonly<Record<string, unknown>>;
    /** Each as `kind:section`. */
    readonly problems?: readonly string[];
    readonly noProblems?: boolean;
  };
}

export interface GateCase extends Named {
  readonly how: 'gate';
  readonly input: {
    readonly world: CaseWorld;
    /** A pull request; or two refs or commits of the history. */
    readonly judge: { readonly pull?: number; readonly base?: string; readonly head?: string };
  };
  readonly expected: { readonly verdict: string | readonly string[]; readonly reasons?: string };
}

export interface AppCase extends Named {
  readonly how: 'app';
  readonly input: {
    readonly world: CaseWorld;
    readonly issue: number;
    /** Another bot takes each `review:*` label away again. */
    readonly fight?: boolean;
    readonly seconds?: number;
  };
  readonly expected: { readonly createsLabel?: string; readonly mostLabelWrites?: number };
}

export type Case = ParseCase | GateCase | AppCase;

/** What came out, and whether it is what was expected. */
export interface Outcome {
  readonly ok: boolean;
  readonly got: unknown;
}
