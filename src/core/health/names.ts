// What the report calls an incident, and where it is.

import { numberOf, repositoryOf, repositoryRef } from '../refs.js';
import type { Report } from './report.js';

export interface Named {
  /** `#12` in the report's own repository, else `owner/repo#12`. */
  name: string;
  /** Null for one outside of the window: its address was not kept. */
  url: string | null;
}

/** Names incidents of a report, by reference. */
export function namesOf(report: Report): (ref: string) => Named {
  const urls = new Map(report.incidents.map(({ ref, url }) => [ref, url]));
  const home = repositoryRef(report.repository);
  return (ref) => ({
    name: repositoryOf(ref) === home ? `#${numberOf(ref)}` : ref,
    url: urls.get(ref) ?? null,
  });
}
