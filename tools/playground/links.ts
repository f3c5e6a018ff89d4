// Where the App's links to GitHub lead in the playground.
import type { EmbeddedGitHub } from '../embedded-github/types.js';
import type { Shown } from './markdown/render.js';

/**
 * How texts of the repository are shown.
 * @param incident issue below which they stand: a file that is begun from there names it
 */
export function placesOf(
  github: Pick<EmbeddedGitHub, 'host' | 'repository'>,
  incident?: number,
): Shown {
  const issue = (number: number) => `/issues/${number}`;
  return {
    repository: github.repository,
    breaks: true,
    issue,
    link(href) {
      const own = `/${github.repository}/`;
      if (!URL.canParse(href)) return href;
      const url = new URL(href);
      if (url.host !== github.host || !url.pathname.startsWith(own)) return href;
      const [part = '', name = ''] = url.pathname.slice(own.length).split('/');
      if (part === 'issues' && /^\d+$/.test(name)) return issue(Number(name));
      if (part === 'pull' && /^\d+$/.test(name)) return `/pulls/${name}`;
      if (part !== 'new') return href;
      const query = new URLSearchParams({
        kind: 'other',
        path: url.searchParams.get('filename') ?? '',
        content: url.searchParams.get('value') ?? '',
        ...(incident === undefined ? {} : { incident: `${incident}` }),
      });
      return `/pulls/new?${query}`;
    },
  };
}
