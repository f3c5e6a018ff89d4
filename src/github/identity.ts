// Who this App is.

/** The App's own account; null for a reader that writes nothing. */
export interface Identity {
  id: number;
  /** Login of its comments: `slug[bot]`. */
  login: string;
}
