// GraphQL: real documents, held against GitHub's schema, answered as the REST side would.
import { type EmbeddedGitHub, startGitHub } from '../github.js';
import type { Person } from '../seed.js';

let github: EmbeddedGitHub;
let dana: Person;
let maya: Person;

beforeAll(async () => {
  github = await startGitHub({
    repositories: [{ name: 'agents' }, { name: 'secret', private: true }],
  });
  dana = github.as('dana');
  maya = github.as('maya');
});
afterAll(() => github.close());

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its document.
type Answer = any;

/** Data and errors of a document on `acme/agents`. */
async function ask(fields: string, person = maya): Promise<{ data: Answer; errors: Answer[] }> {
  const query = `{ repository(owner: "acme", name: "agents") { ${fields} } }`;
  return raw(query, person.token);
}

async function raw(query: string, token: string): Promise<{ data: Answer; errors: Answer[] }> {
  const response = await fetch(`${github.url}/api/graphql`, {
    method: 'POST',
    headers: { authorization: `token ${token}` },
    body: JSON.stringify({ query }),
  });
  const { data = null, errors = [] } = (await response.json()) as Partial<Answer>;
  return { data: data?.repository ?? data, errors };
}

test('fifty files by expression in one request, and what is not a text file', async () => {
  const names = Array.from({ length: 50 }, (_, at) => `evals/${at}.yaml`);
  const files = Object.fromEntries(names.map((name, at) => [name, `case: ${at}\n`]));
  const sha = await dana.commitFiles(
    'main',
    {
      ...files,
      'long.txt': 'x'.repeat(512_001),
      'bin.bin': { base64: Buffer.from([0, 1]).toString('base64') },
      module: { submodule: '1'.repeat(40) },
    },
    'Add',
  );
  github.requests.length = 0;
  const blob = '... on Blob { oid byteSize isBinary isTruncated text }';
  const { data, errors } = await ask(
    names.map((name, at) => `f${at}: object(expression: "${sha}:${name}") { ${blob} }`).join(' '),
  );
  expect(errors).toEqual([]);
  expect(Object.keys(data)).toHaveLength(50);
  expect(data.f49).toMatchObject({ text: 'case: 49\n', byteSize: 9, isBinary: false });
  expect(github.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /graphql']);
  const odd = await ask(`
    long: object(expression: "main:long.txt") { ${blob} }
    binary: object(expression: "main:bin.bin") { ${blob} }
    module: object(expression: "main:module") { __typename }
    none: object(expression: "main:nowhere") { __typename }
    folder: object(expression: "main:evals") { ... on Tree { entries { name type } } }
    commit: object(expression: "${sha.slice(0, 7)}") { __typename oid ... on Commit { message } }
  `);
  expect(odd.data.long).toMatchObject({ isTruncated: true, byteSize: 512_001 });
  expect(odd.data.binary).toMatchObject({ isBinary: true, text: null });
  expect(odd.data).toMatchObject({ module: null, none: null });
  expect(odd.data.folder.entries).toHaveLength(50);
  expect(odd.data.commit).toEqual({ __typename: 'Commit', oid: sha, message: 'Add' });
});

test('tags by the date of their commits, a tag of a tag peeled', async () => {
  const tag = async (name: string, date: string, annotated: boolean) =>
    dana.tag(name, await dana.commitFiles('old', { [name]: name }, name, { date }), annotated);
  await tag('v1.0.0', '2025-01-01T00:00:00Z', false);
  await tag('v1.2.0', '2025-03-01T00:00:00Z', false);
  const inner = await tag('v1.1.0', '2025-02-01T00:00:00Z', true);
  const { data: outer } = await dana.octokit.rest.git.createTag({
    ...{ owner: 'acme', repo: 'agents', tag: 'v9', message: 'again' },
    ...{ object: inner, type: 'tag' as 'commit' },
  });
  const ref = { owner: 'acme', repo: 'agents', ref: 'refs/tags/v9', sha: outer.sha };
  await dana.octokit.rest.git.createRef(ref);
  const order = 'orderBy: { field: TAG_COMMIT_DATE, direction: DESC }';
  const target = '__typename ... on Commit { committedDate }';
  const { data, errors } = await ask(`
    refs(refPrefix: "refs/tags/", first: 3, ${order}) {
      totalCount pageInfo { hasNextPage }
      nodes { name target { ${target} ... on Tag { target { ${target} ... on Tag { target { ${target} } } } } } }
    }`);
  expect(errors).toEqual([]);
  expect(data.refs).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
  expect(data.refs.nodes.map(({ name }: Answer) => name)).toEqual(['v1.2.0', 'v1.1.0', 'v9']);
  expect(data.refs.nodes[2].target.target.target.committedDate).toBe('2025-02-01T00:00:00Z');
});

const EDITS =
  'lastEditedAt editor { login } userContentEdits(first: 9) { nodes { editor { login } diff } }';

test('whoever edits a text is told, with every version of it', async () => {
  const { number } = await github.as('tom').fileIncident('Refunds', 'first');
  const { id } = await maya.comment(number, 'said');
  const pull = await maya.propose({ title: 'Fix', head: 'fix', body: 'old' }, { 'fix.txt': '1\n' });
  const threads = `
    issue(number: ${number}) { ${EDITS} comments(first: 5) { nodes { databaseId author { login } ${EDITS} } } }
    pullRequest(number: ${pull.number}) { state ${EDITS} }`;
  const before = await ask(threads);
  const none = { lastEditedAt: null, editor: null, userContentEdits: { nodes: [] } };
  expect(before).toMatchObject({
    errors: [],
    data: { issue: { ...none, comments: { nodes: [none] } }, pullRequest: none },
  });
  await maya.editIssue(number, { title: 'Refunds went out twice' });
  expect((await ask(threads)).data.issue.lastEditedAt).toBeNull();
  await maya.editIssue(number, { body: 'second' });
  await maya.editComment(id, 'said again');
  await maya.editPull(pull.number, { body: 'new' });
  const { data } = await ask(threads);
  const editor = { login: 'maya' };
  expect(data.issue.userContentEdits.nodes).toEqual([
    { editor, diff: 'second' },
    { editor: { login: 'tom' }, diff: 'first' },
  ]);
  expect(data.issue.comments.nodes).toMatchObject([{ databaseId: id, editor }]);
  expect(data.pullRequest).toMatchObject({ state: 'OPEN', editor });
});

test('bots are named without their suffix, and a token of theirs with it', async () => {
  const token = await github.actionsToken();
  expect((await raw('{ viewer { login } }', token)).data).toEqual({
    viewer: { login: 'github-actions[bot]' },
  });
  const bot = await startGitHub({ people: { dana: 'admin', 'helper[bot]': 'write' } });
  try {
    const made = await bot.as('helper[bot]').fileIncident('By a bot', '');
    const document = `{ repository(owner: "acme", name: "agents") {
      issue(number: ${made.number}) { author { __typename login } } } }`;
    expect(await bot.as('dana').octokit.graphql(document)).toMatchObject({
      repository: { issue: { author: { __typename: 'Bot', login: 'helper' } } },
    });
  } finally {
    await bot.close();
  }
});

test.each([
  ['a field that GitHub does not have', 'nope', undefined, /Cannot query field "nope"/],
  ['an issue that is not there', 'issue(number: 99) { id }', 'NOT_FOUND', /with the number of 99/],
  [
    'a list without its length',
    'refs(refPrefix: "refs/tags/") { totalCount }',
    'MISSING_PAGINATION_BOUNDARIES',
    /`first` or `last`/,
  ],
  [
    'a list that is too long',
    'issues(first: 101) { totalCount }',
    'EXCESSIVE_PAGINATION',
    /exceeds/,
  ],
  [
    'a field that is not answered here',
    'homepageUrl',
    undefined,
    /does not answer Repository.homepageUrl/,
  ],
])('%s is an error', async (_, fields, type, message) => {
  const { errors } = await ask(fields);
  expect(errors).toMatchObject([{ message: expect.stringMatching(message) }]);
  expect(errors[0].type).toBe(type);
});

test('nobody sees by GraphQL what REST hides', async () => {
  const secret = '{ repository(owner: "acme", name: "secret") { id } }';
  expect((await raw(secret, github.as('sam').token)).errors).toMatchObject([{ type: 'NOT_FOUND' }]);
  expect((await raw(secret, dana.token)).errors).toEqual([]);
  const response = await fetch(`${github.url}/graphql`, { method: 'POST', body: '{}' });
  expect(response.status).toBe(401);
});

test('it can be turned off, fail, and fail in parts', async () => {
  const asked = maya.octokit.graphql.bind(null, '{ viewer { login } }');
  github.graphql.off();
  await expect(asked()).rejects.toMatchObject({ status: 404 });
  github.graphql.on();
  github.failNext(/^POST \/graphql$/, 502);
  await expect(asked()).rejects.toMatchObject({ status: 502 });
  const mend = github.graphql.breakAt(/\.b$/, { message: 'timeout' });
  const fields = 'a: object(expression: "main") { oid } b: object(expression: "main") { oid }';
  const { data, errors } = await ask(fields);
  expect(errors).toMatchObject([{ message: 'timeout', path: ['repository', 'b'] }]);
  expect(data).toMatchObject({ a: { oid: expect.any(String) }, b: null });
  mend();
  expect((await ask(fields)).errors).toEqual([]);
});
