// Where a command prints, and what time it is there.

export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** The present, ISO 8601. */
  now(): string;
}
