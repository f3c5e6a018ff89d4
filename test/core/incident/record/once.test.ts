// What one run has parsed serves the next one, as long as that would read the same.
import { defaultConfig } from '../../../../src/core/config/constants.js';
import { type RecordContext, recordOf } from '../../../../src/core/incident/record/once.js';
import { completeBody } from '../../../support/body.js';

const CREATED = '2026-03-14T03:00:00Z';

/** A run of its own: its configuration was read anew. */
const run = (more: Partial<RecordContext> = {}): RecordContext => ({
  config: defaultConfig(),
  host: 'github.com',
  now: '2026-03-15T00:00:00Z',
  ...more,
});
const read = (body: string, more?: Partial<RecordContext>, createdAt = CREATED) =>
  recordOf({ body, createdAt }, run(more));

const OTHER = { ...defaultConfig(), severity: { ...defaultConfig().severity, levels: ['P1'] } };

test.each<[string, boolean, Partial<RecordContext>, string]>([
  ['a later run', true, { now: '2026-03-16T00:00:00Z' }, CREATED],
  ['a run on an earlier moment', false, { now: '2026-03-14T12:00:00Z' }, CREATED],
  ['another server', false, { host: 'ghe.acme.test' }, CREATED],
  ['other severities', false, { config: OTHER }, CREATED],
  ['an issue opened at another time', false, {}, '2026-03-14T04:00:00Z'],
])('%s takes what was parsed before: %s', (name, same, more, createdAt) => {
  const body = completeBody({ whatFailed: name });
  const before = read(body);
  expect(read(body, more, createdAt) === before).toBe(same);
});

test('a date that lay ahead is read again', () => {
  const body = completeBody({ detectedAt: '2026-03-20 10:00 UTC' });
  expect(read(body).problems).toMatchObject([{ kind: 'date' }]);
  const later = read(body, { now: '2026-03-21T00:00:00Z' });
  expect(later).toMatchObject({ detectedAt: '2026-03-20T10:00:00.000Z', problems: [] });
});

test('what was not asked for while much else was is given up', () => {
  const body = completeBody({ whatFailed: 'Given up' });
  const before = read(body);
  for (let at = 0; at < 300; at += 1) read(`${at} ${'x'.repeat(60_000)}`);
  expect(read(body)).not.toBe(before);
  expect(read(body)).toEqual(before);
});
