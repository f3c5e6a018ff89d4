// What is kept of the emulator's answers: never longer than it is true, never for somebody else.
import { createMemory, type Kept } from '../memory.js';

const A = 'a'.repeat(40);
const B = 'b'.repeat(40);

/** An emulator that answers each question with the next number. */
function counting(status = 200) {
  let made = 0;
  return async (): Promise<Kept> => {
    made += 1;
    return { status, headers: {}, bytes: Buffer.from(`${made}`) };
  };
}

const asked = (path: string, as = 'root') => ({ path, as });
const textOf = async (kept: Promise<Kept>) => (await kept).bytes.toString();

test.each([
  ['a list', '/repos/acme/agents/issues?state=all', 200, '1', '2'],
  ['what is not there', '/repos/acme/agents/contents/a.yml', 404, '1', '2'],
  ['what failed', '/repos/acme/agents/issues', 502, '2', '3'],
  ['a commit', `/repos/acme/agents/git/commits/${A}`, 200, '1', '1'],
  ['a comparison of commits', `/repos/acme/agents/compare/${A}...${B}?page=1`, 200, '1', '1'],
  ['a comparison of a branch', `/repos/acme/agents/compare/main...${B}`, 200, '1', '2'],
  ['a commit that is not there', `/repos/acme/agents/git/commits/${A}`, 404, '1', '2'],
])('%s, asked again and after a write', async (_, path, status, again, later) => {
  const memory = createMemory();
  const make = counting(status);
  await memory.read(asked(path), make);
  expect(await textOf(memory.read(asked(path), make))).toBe(again);
  await memory.write(async () => {});
  expect(await textOf(memory.read(asked(path), make))).toBe(later);
});

test('who asks may see something else', async () => {
  const memory = createMemory();
  const make = counting();
  await memory.read(asked('/repos/acme/agents', 'token of dana'), make);
  expect(await textOf(memory.read(asked('/repos/acme/agents', 'token of tom'), make))).toBe('2');
});

test('what is read while something is written is read again', async () => {
  const memory = createMemory();
  const make = counting();
  const path = '/repos/acme/agents/issues';
  await memory.write(async () => void (await memory.read(asked(path), make)));
  expect(await textOf(memory.read(asked(path), make))).toBe('2');
});

test('what began to be read before a write is read again', async () => {
  const memory = createMemory();
  const make = counting();
  const path = '/repos/acme/agents/issues';
  await memory.read(asked(path), async () => {
    await memory.write(async () => {});
    return make();
  });
  expect(await textOf(memory.read(asked(path), make))).toBe('2');
});
