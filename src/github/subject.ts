// What the gate is asked to judge.

/** What is to be judged: a pull request, a merge group, a tag, a deployment, or two refs. */
export interface Subject {
  event: string;
  repository: string;
  /** Number of the pull request, where there is one. */
  pull: number | null;
  /** Tag whose release is judged; `head` is the commit that it stands on. */
  tag?: string;
  /** Nothing but the last release says where the range of `head` starts. */
  sinceRelease?: boolean;
  base: string | null;
  head: string | null;
  /** Pull requests of a merge group, by its branch name. */
  group: number[];
}
