// Each failure class has advice of its own, in the words of the form.
import { adviceFor } from '../../../../src/core/incident/advice/classes.js';
import { sectionOf } from '../../../../src/core/incident/form/definition.js';

const classes = (sectionOf('primaryClass').options ?? []).map((name) => ({ name }));

test.each(classes)('$name names options of the form and an attribute', ({ name }) => {
  const advice = adviceFor(name);
  expect(sectionOf('evalAssets').options).toEqual(
    expect.arrayContaining([...(advice?.assets ?? ['?'])]),
  );
  expect(sectionOf('failedControlKind').options).toEqual(
    expect.arrayContaining([...(advice?.controls ?? ['?'])]),
  );
  expect(advice?.attribute).toMatch(/^(?:gen_ai\.[a-z_.]+|error\.type)$/);
});

test('no two classes ask for the same change', () => {
  const changes = classes.map(({ name }) => adviceFor(name)?.change);
  expect(new Set(changes).size).toBe(classes.length);
});

test.each([{ name: null }, { name: 'A class of our own' }, { name: '__proto__' }, { name: '' }])(
  'there is no advice for $name',
  ({ name }) => {
    expect(adviceFor(name)).toBeNull();
  },
);
