// Posts are counted from the call that makes them until they are answered or fail.
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { watchPosts } from '../posts.js';
import { createTally } from '../tally.js';

let server: Server;
let origin: string;
let arrive: (response: ServerResponse) => void;

beforeAll(async () => {
  server = createServer((_, response) => arrive(response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const post = (path: string) => fetch(origin + path, { method: 'POST', body: '{}' });

test.each([
  ['answered', (response: ServerResponse) => response.end()],
  ['cut off', (response: ServerResponse) => response.destroy()],
])('a post to the path that is %s', async (_, end) => {
  const tally = createTally();
  const stop = watchPosts(origin, '/hooks', tally);
  const arrived = new Promise<ServerResponse>((resolve) => {
    arrive = resolve;
  });
  const posted = post('/hooks').catch(() => null);
  expect(tally.count()).toBe(1);
  const response = await arrived;
  expect(tally.count()).toBe(1);
  end(response);
  await tally.none();
  stop();
  await posted;
});

test('neither another path, nor what comes after the end of watching', async () => {
  const tally = createTally();
  const stop = watchPosts(origin, '/hooks', tally);
  arrive = (response) => response.end();
  const other = post('/other');
  expect(tally.count()).toBe(0);
  await other;
  stop();
  const late = post('/hooks');
  expect(tally.count()).toBe(0);
  await late;
});

test('who waits is told when the last has ended', async () => {
  const tally = createTally();
  const [first, second] = [tally.begin(), tally.begin()];
  let told = false;
  const none = tally.none().then(() => {
    told = true;
  });
  first();
  first();
  await Promise.resolve();
  expect([tally.count(), told]).toEqual([1, false]);
  second();
  await none;
  expect(told).toBe(true);
});
