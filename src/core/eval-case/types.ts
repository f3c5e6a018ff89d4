// What the draft of an eval case is made from, what it becomes, and what a format has to say.

/** What a person has to fill in, each a phrase that follows `FILL IN: `. */
export interface Asks {
  /** What the agent is given. */
  readonly input: string;
  /** What has to hold. */
  readonly expected: string;
  /** What must not be in the answer. */
  readonly never: string;
}

/** One chosen eval asset of one incident; every text is as the record has it. */
export interface CaseFacts {
  /** Name of its files without an ending: `[a-z0-9-]`. */
  readonly stem: string;
  /** Option of `Eval assets to add`. */
  readonly asset: string;
  /** `owner/repo#12`; null where it is not known. */
  readonly incident: string | null;
  /** The incident's own id, such as `INC-2026-0042`; null where it has none. */
  readonly incidentId: string | null;
  readonly failureClass: string | null;
  readonly workflow: string | null;
  readonly runIds: readonly string[];
  /** What the eval proves and does not prove. */
  readonly proves: string | null;
  /** What is tested: words of the answer, which tools are called, what they are given. */
  readonly tests: { readonly words: boolean; readonly tools: boolean; readonly given: boolean };
  readonly asks: Asks;
}

export interface DraftFile {
  /** Relative, `/` between folders; names hold `[a-z0-9.-]` alone. */
  path: string;
  /** The whole text, with a line end. */
  text: string;
}

/** A tool's format of eval cases. */
export interface CaseFormat {
  /** As it is typed. */
  readonly id: string;
  /** Tool and kind of file, for people. */
  readonly title: string;
  /** Where a case lies below the folder of drafts, for the table of formats. */
  readonly layout: string;
  /** Why a run fails while a place is open; one clause. */
  readonly fails: string;
  /** How it is run: a command, or what takes its place. `folder`: that of the drafts. */
  run(folder: string, stem: string): string;
  /** One case; two files where the tool wants two. */
  draft(facts: CaseFacts): DraftFile[];
}
