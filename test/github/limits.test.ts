// What an installation may send: until when it is blocked, how fast it writes, what is told of it.
import { createGates, createLimits, Lost, RateLimited, WRITES } from '../../src/github/limits.js';

const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments';

function scene() {
  let now = 1_800_000_000_000;
  const waited: number[] = [];
  const limits = createLimits(() => now);
  const gates = createGates(
    limits,
    async (milliseconds) => {
      waited.push(milliseconds);
      now += milliseconds;
    },
    () => now,
  );
  return { gates, limits, waited, now: () => now, pass: (ms: number) => (now += ms) };
}

test('in no minute more writes go out than GitHub allows', async () => {
  const { gates, now } = scene();
  const gate = gates(1);
  const times: number[] = [];
  for (let write = 0; write < 400; write += 1) {
    await gate.before('POST', COMMENTS);
    times.push(now());
  }
  const most = Math.max(
    ...times.map((from) => times.filter((at) => at >= from && at < from + 60_000).length),
  );
  expect(most).toBeLessThanOrEqual(80);
  expect(most).toBeGreaterThan(60);
});

test.each([
  ['a read', 'GET', COMMENTS],
  ['a question by GraphQL', 'POST', '/graphql'],
  ['a token', 'POST', '/app/installations/{installation_id}/access_tokens'],
])('%s is no write', async (_, method, url) => {
  const { gates, waited } = scene();
  for (let time = 0; time < 3 * WRITES.burst; time += 1) await gates(1).before(method, url);
  expect(waited).toEqual([]);
});

test('the pace of one installation is not that of another', async () => {
  const { gates, limits } = scene();
  for (let time = 0; time <= WRITES.burst; time += 1) await gates(1).before('POST', COMMENTS);
  expect(limits.pause(1)).toBeGreaterThan(0);
  expect(limits.pause(2)).toBe(0);
});

test.each<[string, number | null, number]>([
  ['as long as GitHub says', 7_000, 7_000],
  ['a minute where it says nothing', null, 60_000],
])('after a refusal nothing is sent: %s', async (_, told, wait) => {
  const { gates, limits, now, pass } = scene();
  await expect(gates(1).refused(told)).rejects.toEqual(new RateLimited(now() + wait));
  await expect(gates(1).before('GET', '/x')).rejects.toThrow(RateLimited);
  await expect(gates(2).before('GET', '/x')).resolves.toBeUndefined();
  expect(limits.pause(1)).toBe(wait);
  pass(wait);
  await expect(gates(1).before('GET', '/x')).resolves.toBeUndefined();
});

test('where GitHub says nothing again and again, the wait doubles, up to a bound', async () => {
  const { gates, now, pass } = scene();
  const waits: number[] = [];
  for (let time = 0; time < 7; time += 1) {
    const error = await gates(1)
      .refused(null)
      .catch((thrown: RateLimited) => thrown);
    waits.push(error.until - now());
    pass(error.until - now());
  }
  expect(waits.map((wait) => wait / 60_000)).toEqual([1, 2, 4, 8, 16, 16, 16]);
});

test('requests that were under way together meet one refusal, not several in a row', async () => {
  const { gates, now } = scene();
  const refused = () =>
    gates(1)
      .refused(null)
      .catch(({ until }: RateLimited) => until - now());
  expect(await Promise.all([refused(), refused(), refused()])).toEqual([60_000, 60_000, 60_000]);
});

test('where GitHub counts faster, its limits are waited for as much less, and writes go as much faster', async () => {
  const now = 1_800_000_000_000;
  const limits = createLimits(() => now, { burst: 1, interval: 50, share: 0.05 });
  expect(await limits.block(1, now + 60_000)).toBe(now + 3_000);
  expect(limits.pause(1)).toBe(3_000);
  expect([await limits.takeWrite(2), await limits.takeWrite(2)]).toEqual([0, 50]);
});

test('the answer that uses up the hour blocks until its end', async () => {
  const { gates, now } = scene();
  const reset = now() / 1_000 + 600;
  const left: number[] = [];
  await gates(1, { onRemaining: (remaining) => left.push(remaining) }).after({
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': `${reset}`,
  });
  expect(left).toEqual([0]);
  await expect(gates(1).before('GET', '/x')).rejects.toThrow(new RateLimited(reset * 1_000));
});

test('who met a limit sends nothing more, even after its end: what was read has a hole', async () => {
  const { gates, pass } = scene();
  const gate = gates(1);
  await expect(gate.refused(1_000)).rejects.toThrow(RateLimited);
  pass(5_000);
  await expect(gate.before('POST', COMMENTS)).rejects.toThrow(RateLimited);
  expect(gate.met()).toBeInstanceOf(RateLimited);
});

test('who has lost the work to another sends nothing more, whatever it may do again', async () => {
  const { gates } = scene();
  let held = true;
  const gate = gates(1, { held: () => held });
  await gate.before('POST', COMMENTS);
  held = false;
  await expect(gate.before('GET', '/x')).rejects.toThrow(Lost);
  held = true;
  await expect(gate.before('GET', '/x')).rejects.toThrow(Lost);
  expect(gate.met()).toBeInstanceOf(Lost);
});

test('no limit lasts longer than GitHub counts, whatever an answer says', async () => {
  const { gates, limits, now, pass } = scene();
  await expect(gates(1).refused(Number.MAX_SAFE_INTEGER)).rejects.toThrow(RateLimited);
  await gates(2).after({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999999' });
  await limits.block(3, now() + 1e300);
  for (const installation of [1, 2, 3]) expect(limits.pause(installation)).toBe(3_600_000);
  pass(3_600_000);
  for (const installation of [1, 2, 3]) expect(limits.pause(installation)).toBe(0);
});

test('a clock that is set back by a day holds nothing up for a day', async () => {
  const { gates, limits, pass } = scene();
  for (let write = 0; write < WRITES.burst + 5; write += 1) await limits.takeWrite(1);
  await expect(gates(2).refused(60_000)).rejects.toThrow(RateLimited);
  pass(-86_400_000);
  expect([limits.pause(1), await limits.takeWrite(1)]).toEqual([0, 0]);
  expect([limits.pause(2), await limits.blockedUntil(2)]).toEqual([0, 0]);
});

test('the end of a limit is counted by the clock that GitHub tells it by', async () => {
  const { gates, limits, now } = scene();
  const behind = now() - 3_600_000;
  await gates(1).after({
    date: new Date(behind).toUTCString(),
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': `${behind / 1_000 + 600}`,
  });
  expect(limits.pause(1)).toBe(600_000);
});
