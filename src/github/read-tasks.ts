// Reads the follow-up issues of incidents: those with the label that an App opened.
import type { TaskIssue } from '../core/incident/report/tasks.js';
import type { Api } from './client.js';
import { isCompleted } from './issue-state.js';
import { PAGE_SIZE, readPages, repo } from './pages.js';

/** Pages of 100; the latest issues come first. */
const PAGES = 5;

/** Issues with the label whose author is no person: people could forge the marker. */
export async function listTasks(api: Api, repository: string, label: string): Promise<TaskIssue[]> {
  const { items } = await readPages(
    (page) =>
      api.request('GET /repos/{owner}/{repo}/issues', {
        ...repo(repository),
        labels: label,
        state: 'all',
        per_page: PAGE_SIZE,
        page,
      }),
    PAGES,
  );
  return items
    .filter((issue) => issue.user?.type === 'Bot' && !issue.pull_request)
    .map((issue) => ({
      id: Number(issue.id),
      number: issue.number,
      url: issue.html_url,
      body: issue.body ?? '',
      closed: issue.state === 'closed',
      completed: isCompleted(issue),
    }));
}
