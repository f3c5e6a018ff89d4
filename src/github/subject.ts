// What the gate is asked to judge.

/** What is to be judged: a pull request, a merge group, or two refs. */
export interface Subject {
  event: string;
  repository: string;
  /** Number of the pull request, where there is one. */
  pull: number | null;
  base: string | null;
  head: string | null;
  /** Pull requests of a merge group, by its branch name. */
  group: number[];
}
