// Reads the members of a team, for policies that name one.
import type { Api } from './client.js';
import { statusOf } from './errors.js';
import { PAGE_SIZE, readPages } from './pages.js';

/** Logins of `@org/team`; null where they may not be read. */
export async function readTeam(api: Api, team: string): Promise<string[] | null> {
  const [org = '', slug = ''] = team.slice(1).split('/');
  try {
    const { items } = await readPages(
      (page) =>
        api.request('GET /orgs/{org}/teams/{team_slug}/members', {
          org,
          team_slug: slug,
          per_page: PAGE_SIZE,
          page,
        }),
      10,
    );
    return items.map((member) => member.login);
  } catch (error) {
    if (statusOf(error) === 0) throw error;
    return null;
  }
}
