// Days as commands name them: what GitHub stores has the machine's time, so that tests reckon from it.

/** The day that comes so many days after today, `YYYY-MM-DD`. */
export function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** A last day that a waiver may have. */
export const SOON = inDays(24);
