// What is to be written to GitHub, as data: printed as a dry run, applied in one place.

export interface LabelSpec {
  name: string;
  /** Six hex digits. */
  color: string;
  description: string;
}

/** A remark at a line of a file, shown where the file is reviewed. */
export interface Annotation {
  path: string;
  /** 1-based. */
  line: number;
  level: 'failure' | 'warning' | 'notice';
  title: string;
  /** Plain text. */
  message: string;
}

/** A check run as it should be. */
export interface CheckSpec {
  name: string;
  /** Commit that it stands on. */
  sha: string;
  /** Null: still in progress. */
  conclusion: 'success' | 'failure' | 'neutral' | null;
  /** What was judged, kept as the run's external id. */
  about: string;
  title: string;
  /** Markdown, at most 65,535 bytes. */
  summary: string;
  /** What stands at lines of files; a run keeps its first ones for good. */
  annotations?: readonly Annotation[];
  /** At most three. GitHub tells nobody which a run has: they follow from what the summary says. */
  buttons?: readonly Button[];
}

/** A button of a check run; pressing it is an event for the App. */
export interface Button {
  /** At most 20 characters. */
  label: string;
  /** At most 20 characters. */
  id: string;
  /** At most 40 characters. */
  does: string;
}

/** A pull request with files that the App proposes, by a branch of its own. */
export interface Proposal {
  repository: string;
  base: { branch: string; sha: string };
  branch: string;
  files: { path: string; text: string }[];
  /** Of the commit. */
  message: string;
  title: string;
  body: string;
}

/** One write. `repository` is `owner/repo`; `number` an issue or pull request. */
export type Write =
  | { do: 'create-comment'; repository: string; number: number; marker: string; body: string }
  | { do: 'update-comment'; repository: string; comment: number; body: string }
  | { do: 'react'; repository: string; comment: number; content: '+1' | 'confused' }
  | { do: 'reopen'; repository: string; number: number }
  | { do: 'delete-comment'; repository: string; comment: number }
  | { do: 'create-label'; repository: string; label: LabelSpec }
  | { do: 'add-labels'; repository: string; number: number; labels: LabelSpec[] }
  | { do: 'remove-label'; repository: string; number: number; label: string }
  | {
      do: 'open-task';
      repository: string;
      /** Number of the incident, whose sub-issue it becomes. */
      incident: number;
      /** First line of the body, by which it is known again. */
      marker: string;
      title: string;
      body: string;
      label: LabelSpec;
      /** Login, or null where a team or nobody owns it. */
      assignee: string | null;
    }
  | {
      /** Makes a follow-up issue that is there a sub-issue of its incident, which it blocks. */
      do: 'link-task';
      repository: string;
      /** Number of the incident. */
      incident: number;
      /** GitHub's own number (id) of the follow-up issue. */
      task: number;
    }
  | {
      /** Closes a follow-up issue that was opened twice; `of` is the one that stays. */
      do: 'close-double';
      repository: string;
      number: number;
      of: number;
    }
  | {
      /** Answers a deployment that waits for the App's rule. */
      do: 'answer-deployment';
      repository: string;
      run: number;
      environment: string;
      /** Null: a status report, which lets nothing on. */
      state: 'approved' | 'rejected' | null;
      /** Markdown, at most 1,024 characters. */
      comment: string;
    }
  /** What is left on the branch of an earlier one is replaced. */
  | ({ do: 'open-setup' } & Proposal)
  /** What stands on the branch or its base is kept, and only files that are missing are added. */
  | ({ do: 'add-drafts' } & Proposal)
  | {
      /** Marks an issue as blocked by others. */
      do: 'block-issue';
      repository: string;
      number: number;
      /** GitHub's own numbers (ids) of the others. */
      by: number[];
    }
  | { do: 'create-check'; repository: string; check: CheckSpec }
  | { do: 'update-check'; repository: string; id: number; check: CheckSpec };
