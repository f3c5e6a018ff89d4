// Which issues are incidents, by label and by type, whatever the server knows of types, and while the list shifts.
import nock from 'nock';
import { canHaveIncidents, listIncidents } from '../../src/github/incident-issues.js';
import { hastyClient } from '../support/gate.js';
import { HOME, issue } from '../support/wire.js';

const MARKS = { label: 'incident', type: 'Incident' };
const typed = (number: number, name: string | null, more: object = {}) =>
  issue(number, { labels: [], type: name && { name }, ...more });

type Reply = [number, object] | object[];

/** Serves the list by label and the list by type; tells what was asked. */
function serve(labelled: object[], ofType: Reply): { asked: string[] } {
  const asked: string[] = [];
  nock('https://api.github.com')
    .persist()
    .get(`${HOME}/issues`)
    .query(true)
    .reply((uri) => {
      const query = new URL(uri, 'https://api.github.com').searchParams;
      const type = query.get('type');
      asked.push(type === null ? `labels=${query.get('labels')}` : `type=${type}`);
      if (type === null) return [200, labelled];
      if (typeof ofType[0] === 'number') return ofType as [number, object];
      const page = Number(query.get('page'));
      return [200, (ofType as object[]).slice(100 * (page - 1), 100 * page)];
    });
  return { asked };
}

afterEach(() => nock.cleanAll());

const list = async (marks: object = MARKS) => {
  const { listed, complete } = await listIncidents(
    hastyClient().api,
    'acme/agents',
    marks as typeof MARKS,
  );
  return { numbers: listed.map(({ ref }) => Number(ref.split('#')[1])), complete };
};

const all = (length: number, more: object) =>
  Array.from({ length }, (_, at) => issue(1000 - at, { labels: [], ...more }));

const both = issue(3, { type: { name: 'Incident' } });

test.each<[string, object[], Reply, number[]]>([
  ['both lists, each issue once', [both, issue(1)], [both, typed(2, 'Incident')], [3, 2, 1]],
  ['the type in any case', [], [typed(2, 'INCIDENT')], [2]],
  ['the label alone: the type is refused', [issue(1)], [422, { message: 'x' }], [1]],
  ['the label alone: there is no such list', [issue(1)], [404, { message: 'x' }], [1]],
  ['the label alone: no issue shows a type', [issue(1)], all(5, {}), [1]],
  ['the label alone: issues show another type', [issue(1)], all(5, { type: { name: 'Bug' } }), [1]],
  ['no pull request', [issue(1), issue(2, { pull_request: {} })], [], [1]],
])('it lists %s', async (_, labelled, ofType, numbers) => {
  serve(labelled, ofType);
  expect(await list()).toEqual({ numbers, complete: true });
});

test('a server that takes no notice of the type is asked for one page of everything', async () => {
  const { asked } = serve([issue(1)], all(300, {}));
  expect(await list()).toEqual({ numbers: [1], complete: true });
  expect(asked.sort()).toEqual(['labels=incident', 'type=Incident']);
});

test('without a type in the configuration nothing is asked for by type', async () => {
  const { asked } = serve([issue(1)], [typed(2, 'Incident')]);
  expect((await list({ label: 'incident' })).numbers).toEqual([1]);
  expect(asked).toEqual(['labels=incident']);
});

test('an outage is not taken for a server without types', async () => {
  serve([issue(1)], [502, {}]);
  await expect(list()).rejects.toMatchObject({ status: 502 });
});

test.each<[string, object, boolean]>([
  ['the label', { [`${HOME}/labels/incident`]: { name: 'incident' } }, true],
  ['the type', { [`${HOME}/issue-types`]: [{ name: 'incident' }] }, true],
  ['another type', { [`${HOME}/issue-types`]: [{ name: 'Bug' }] }, false],
  ['nothing', {}, false],
])('whether a repository with %s can have incidents', async (_, answers, can) => {
  nock('https://api.github.com')
    .persist()
    .get(/.*/)
    .reply((uri) => {
      const found = (answers as Record<string, object>)[new URL(uri, 'https://x').pathname];
      return found ? [200, found] : [404, { message: 'Not Found' }];
    });
  expect(await canHaveIncidents(hastyClient().api, 'acme/agents', MARKS)).toBe(can);
});

interface Listed {
  number: number;
  created_at: string;
  updated_at: string;
}

const minute = (at: number) => new Date(Date.UTC(2026, 0, 1, 0, at)).toISOString();

/**
 * A repository whose incidents are the numbers up to `length`. After its first answer something `happens`.
 * @param unheard parameters of which the server takes no notice.
 */
function shifting(
  length: number,
  happens: (all: Listed[]) => void,
  at = minute,
  unheard: readonly string[] = [],
): string[] {
  const all = Array.from({ length }, (_, place) => {
    const time = at(place);
    return issue(place + 1, { created_at: time, updated_at: time });
  });
  const asked: string[] = [];
  nock('https://api.github.com')
    .persist()
    .get(`${HOME}/issues`)
    .query(true)
    .reply((uri) => {
      const query = new URL(uri, 'https://api.github.com').searchParams;
      for (const name of unheard) query.delete(name);
      const by = query.get('sort') === 'updated' ? 'updated_at' : 'created_at';
      const order = query.get('direction') === 'asc' ? 1 : -1;
      const end = 100 * Number(query.get('page'));
      const found = all
        .filter((one) => Date.parse(one.updated_at) >= Date.parse(query.get('since') ?? minute(0)))
        .sort((a, b) => order * (a[by].localeCompare(b[by]) || a.number - b.number));
      const link = `<https://api.github.com/x>; rel="${found.length > end ? 'next' : 'first'}"`;
      const page = JSON.stringify(found.slice(end - 100, end));
      if (asked.push(uri) === 1) happens(all);
      return [200, page, { 'content-type': 'application/json', link }];
    });
  return asked;
}

const leaves = (number: number) => (all: Listed[]) => {
  const at = all.findIndex((one) => one.number === number);
  all.splice(at, 1);
};
const changes = (number: number) => (all: Listed[]) => {
  const one = all.find((issue) => issue.number === number);
  if (one) one.updated_at = minute(10_000);
};
const second = (at: number) => minute(Math.floor(at / 150));

test.each<[string, number, (all: Listed[]) => void, number[], number, (at: number) => string]>([
  ['one of the newest leaves', 250, leaves(249), [249], 3, minute],
  ['one of the oldest leaves', 250, leaves(2), [], 3, minute],
  ['one that was read changes', 250, changes(2), [], 3, minute],
  ['one that is still to be read changes', 250, changes(200), [], 3, minute],
  ['nothing happens', 199, () => {}, [], 2, minute],
  ['nothing happens to what fits into a page', 99, () => {}, [], 1, minute],
  [
    'nothing happens to what changed at the same second, page after page',
    300,
    () => {},
    [],
    5,
    second,
  ],
])('none is hidden while %s', async (_, length, happens, gone, requests, at) => {
  const asked = shifting(length, happens, at);
  const { numbers, complete } = await list({ label: 'incident' });
  expect(complete).toBe(true);
  const hidden = Array.from({ length }, (_, place) => length - place).filter(
    (number) => !numbers.includes(number),
  );
  expect(hidden).toEqual(gone);
  expect(numbers).toHaveLength(length - gone.length);
  expect(asked).toHaveLength(requests);
});

test.each([[['sort', 'direction']], [['since']], [['sort', 'direction', 'since']]])(
  'of a server that takes no notice of %j none is hidden either',
  async (unheard) => {
    shifting(350, () => {}, minute, unheard);
    const { numbers, complete } = await list({ label: 'incident' });
    expect({ count: numbers.length, complete }).toEqual({ count: 350, complete: true });
  },
);
