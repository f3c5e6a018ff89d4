// What is to be done about a set-up: from the pull requests of its branch, who asks, and what is missing.

/** A pull request from the branch of the set-up. */
export interface SetupPull {
  number: number;
  url: string;
  state: 'open' | 'closed' | 'merged';
}

export interface SetupState {
  /** Pull requests of the branch, the newest first. */
  pulls: readonly SetupPull[];
  /** A maintainer asks for it by a command that has no answer yet. */
  asked: boolean;
  /** The App has just been given this repository among a few. */
  chosen: boolean;
  /** Why the App cannot do it, Markdown; null where it can. */
  obstacle: string | null;
  /** Files that are missing. */
  missing: number;
}

export type SetupStep =
  | { do: 'open' }
  | { do: 'nothing'; why: 'nobody asks' | 'there' | 'declined' | 'complete' | 'obstacle' };

/** Decides it. */
export function decideSetup({ pulls, asked, chosen, obstacle, missing }: SetupState): SetupStep {
  if (!asked && !chosen) return { do: 'nothing', why: 'nobody asks' };
  if (pulls.some(({ state }) => state === 'open')) return { do: 'nothing', why: 'there' };
  // What was declined or done once is taken up again only when somebody asks.
  if (!asked && pulls.length > 0) return { do: 'nothing', why: 'declined' };
  if (obstacle !== null) return { do: 'nothing', why: 'obstacle' };
  return missing > 0 ? { do: 'open' } : { do: 'nothing', why: 'complete' };
}
