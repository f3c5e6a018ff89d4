// What a policy comes to: one of four outcomes.

export interface Outcome {
  state: 'pass' | 'fail' | 'not-applicable' | 'unknown';
  /** What is wrong; empty where it passes. */
  message: string;
  /** The one action that clears it. */
  action: string;
  /** When it ends by itself, ISO 8601. */
  ends?: string;
}

export const PASS: Outcome = { state: 'pass', message: '', action: '' };
export const NOT_APPLICABLE: Outcome = { state: 'not-applicable', message: '', action: '' };

export function fail(message: string, action: string): Outcome {
  return { state: 'fail', message, action };
}

export function unknown(message: string, action: string): Outcome {
  return { state: 'unknown', message, action };
}
