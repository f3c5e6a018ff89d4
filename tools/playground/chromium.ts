// Where the browser of the tests and of the pictures stands: Debian's, or the one that `CHROMIUM` names.
import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Path of the browser; null where there is none. */
export const CHROMIUM = process.env.CHROMIUM || (PLACES.find((path) => existsSync(path)) ?? null);

export const NO_CHROMIUM = `No Chromium at ${PLACES.join(', ')}: install Debian's package "chromium", or name one by CHROMIUM=/path.`;
