// How much faster time runs in a soak: for the App's waits and for GitHub's limits alike.

/** What takes a minute takes this share of it. */
export const SHARE = 0.02;

/**
 * The longest a request may take, milliseconds. It is computed by a machine that is no faster for our
 * haste, so it is shortened by less.
 */
export const PATIENCE = 3_000;
