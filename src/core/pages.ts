// The pages of the documentation that comments, checks and summaries link to.

/** Where the pages are read. */
export const BASE =
  'https://github.com/agent-incident-review/agent-incident-review/blob/main/docs/';

/** Pages by what somebody needs them for; a test holds their names to the files in `docs/`. */
export const PAGES = {
  '3-am': 'What to file at 3 a.m.',
  review: 'How to run the review',
  'land-an-eval': 'How to land an eval',
  held: 'My release is held',
  config: 'All keys of the configuration',
  permissions: 'What each permission is for',
  'install/history': 'A repository with a history',
} as const;

/** A link to a page, by its own words unless there is no room for them. */
export function pageLink(page: keyof typeof PAGES, label: string = PAGES[page]): string {
  return `[${label}](${BASE}${page}.md)`;
}
