// What the App has to be told by whoever runs it.

export interface AppOptions {
  /** GitHub server of links, such as `github.com`. */
  host: string;
  /** The present, ISO 8601. */
  now: () => string;
  /** Secret that nobody but the App knows; seals what it notes in its own comments. */
  secret: string;
}
