// What is kept of a delivery while it is received, and what is not worth reading.
import { nestsDeeper } from '../../src/app/nesting.js';
import { createRoom } from '../../src/app/read-body.js';

test.each<[string, boolean]>([
  ['[[[1]]]', false],
  ['[[[[1]]]]', true],
  ['[[],[],[],[],[]]', false],
  ['{"a":{"b":{"c":1}}}', false],
  ['{"a":{"b":{"c":{}}}}', true],
  ['{"[[[[[[":"{{{{{{"}', false],
  ['{"\\"[[[[":1}', false],
  ['"\\\\"[[[[', true],
  ['', false],
])('%s nests deeper than three levels: %s', (json, deeper) => {
  expect(nestsDeeper(json, 3)).toBe(deeper);
});

describe('the room of all bodies', () => {
  const enter = (room: ReturnType<typeof createRoom>, name: string, out: string[]) =>
    room.enter(() => out.push(name));

  test('who came first goes first', () => {
    const [room, out] = [createRoom(10), [] as string[]];
    const [a, b, c] = ['a', 'b', 'c'].map((name) => enter(room, name, out));
    expect([a?.take(4), b?.take(4), c?.take(4)]).toEqual([true, true, true]);
    expect(out).toEqual(['a']);
    expect(a?.take(1)).toBe(false);
    expect(c?.take(6)).toBe(true);
    expect(out).toEqual(['a', 'b']);
  });

  test('what is too large alone goes itself', () => {
    const [room, out] = [createRoom(10), [] as string[]];
    expect(enter(room, 'a', out).take(11)).toBe(false);
    expect(out).toEqual(['a']);
  });

  test('who left makes room', () => {
    const [room, out] = [createRoom(10), [] as string[]];
    const a = enter(room, 'a', out);
    a.take(10);
    a.leave();
    a.leave();
    expect(enter(room, 'b', out).take(10)).toBe(true);
    expect(out).toEqual([]);
  });
});
