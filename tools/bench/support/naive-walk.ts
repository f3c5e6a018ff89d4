// What a gate asks that asks for each thing by itself: each commit's pull requests, each one's files, each
// linked incident's texts, each file of evidence. It judges nothing.

/** One GET: what GitHub answers. */
export type Get = (path: string) => Promise<unknown>;

interface Pull {
  number: number;
  body: string;
  base: { sha: string };
  head: { ref: string; sha: string };
}
type Text = { body: string; user: { login: string } };
type Commit = { sha: string };
type File = { filename: string };

const numbersIn = (text: string, pattern: RegExp) => [
  ...new Set([...text.matchAll(pattern)].map(([, number]) => Number(number))),
];

export async function walkNaively(get: Get, repository: string, release: number): Promise<void> {
  const repo = `/repos/${repository}`;
  const pull = (await get(`${repo}/pulls/${release}`)) as Pull;
  await get(`${repo}/issues/${release}/comments`);
  const commits: Commit[] = [];
  for (let page = 1; page === 1 || commits.length === (page - 1) * 100; page += 1) {
    const range = `${repo}/compare/${pull.base.sha}...${pull.head.ref}`;
    const found = (await get(`${range}?per_page=100&page=${page}`)) as { commits: Commit[] };
    if (found.commits.length === 0) break;
    commits.push(...found.commits);
  }
  const pulls = new Set<number>();
  for (const { sha } of commits) {
    for (const { number } of (await get(`${repo}/commits/${sha}/pulls`)) as Pull[])
      pulls.add(number);
  }
  for (const number of pulls) await get(`${repo}/pulls/${number}/files`);
  const people = new Set<string>();
  for (const incident of numbersIn(pull.body, /Incident: #(\d+)/g)) {
    const { body } = (await get(`${repo}/issues/${incident}`)) as Text;
    for (const { user } of (await get(`${repo}/issues/${incident}/comments`)) as Text[])
      people.add(user.login);
    await get(`${repo}/issues/${incident}/events`);
    for (const evidence of numbersIn(body, /#(\d+)/g)) {
      await get(`${repo}/pulls/${evidence}`);
      for (const { filename } of (await get(`${repo}/pulls/${evidence}/files`)) as File[])
        await get(`${repo}/contents/${filename}?ref=${pull.head.sha}`);
    }
  }
  for (const login of people) await get(`${repo}/collaborators/${login}/permission`);
}
