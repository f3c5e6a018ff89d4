// Whatever people write, by whatever way it comes to GitHub: nothing throws, nothing is alive, all of it fits.
import fc from 'fast-check';
import { evidenceCheck } from '../../../src/core/checks/incident-evidence.js';
import { alive } from '../../support/alive.js';
import { comment } from '../../support/facts.js';
import {
  aliveInWrite,
  incidentWrites,
  named,
  OUR_SIGNATURE,
  own,
  WAYS,
  type World,
  world,
} from './ways.js';

function holds(numRuns: number, property: (world: World) => void): void {
  fc.assert(fc.property(world, property), { seed: 12, numRuns });
}

test.each(Object.entries(WAYS))('%s', (_, way) => {
  holds(120, (one) => expect(way(one)).toEqual([]));
});

test('of an incident every kind of write was looked at', () => {
  const seen = new Set<string>();
  holds(20, (one) => {
    for (const write of incidentWrites(one)) seen.add(write.do);
  });
  expect([...seen].sort()).toEqual(['add-labels', 'create-comment', 'open-task', 'react']);
});

test('more than GitHub takes is cut where nothing comes alive', () => {
  const refs = Array.from({ length: 60 }, (_, at) => `acme/evals#${100 + at}`).join(', ');
  const said = '`@acme/everyone` #7 [pay](http://e.test) <b> | `` ` ``';
  const line = `- [ ] ${said} — @maya — ${refs}\n`.repeat(60);
  const lines = (['evalChanges', 'gateChanges', 'alertChanges', 'evidenceTasks'] as const).map(
    (key): World['answers'][number] => [key, line, 'alone'],
  );
  const text = '漢'.repeat(300);
  const long = {
    answers: lines,
    title: text,
    reason: text,
    branch: '',
    path: '',
    name: '',
    config: '',
    names: ['x', 'x', 'x', 'x'],
  };
  const stranger = (at: number) => ({
    ...comment('rita', `/severity ${text}`),
    id: 2_000_000_000 + at,
  });
  const strangers = Array.from({ length: 1_000 }, (_, at) => stranger(at));
  const [written] = incidentWrites(long, strangers).filter(
    ({ do: what }) => what === 'create-comment',
  );
  expect(written && aliveInWrite(written)).toEqual([]);
  const body = written && 'body' in written ? written.body : '';
  expect(body).toMatch(OUR_SIGNATURE);
  expect(Buffer.byteLength(body)).toBeGreaterThan(50_000);
  expect(Buffer.byteLength(body)).toBeLessThan(65_536);
  const { assessment } = own(long);
  const many = Array.from({ length: 30 }, () => named(assessment, long)).flat();
  const notes = { pull: '', elsewhere: null, stranger: false, more: 0, tooManyFiles: false };
  const { summary } = evidenceCheck('a', many, notes);
  expect(summary).toMatch(/\n\n… The rest is cut off: GitHub takes no more\.$/);
  expect(alive(summary)).toEqual([]);
});
