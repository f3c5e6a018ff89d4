// What is to be written to GitHub, as data: printed as a dry run, applied in one place.

export interface LabelSpec {
  name: string;
  /** Six hex digits. */
  color: string;
  description: string;
}

/** One write. `repository` is `owner/repo`; `number` an issue or pull request. */
export type Write =
  | { do: 'create-comment'; repository: string; number: number; marker: string; body: string }
  | { do: 'update-comment'; repository: string; comment: number; body: string }
  | { do: 'react'; repository: string; comment: number; content: '+1' | 'confused' }
  | { do: 'reopen'; repository: string; number: number }
  | { do: 'delete-comment'; repository: string; comment: number }
  | { do: 'add-labels'; repository: string; number: number; labels: LabelSpec[] }
  | { do: 'remove-label'; repository: string; number: number; label: string };
