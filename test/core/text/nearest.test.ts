// Which name is meant by a mistyped one.
import { nearest } from '../../../src/core/text/nearest.js';

test.each([
  ['label', ['label', 'since'], 'label'],
  ['LABEL', ['label', 'since'], 'label'],
  ['lable', ['label', 'since'], 'label'],
  ['bsae', ['head', 'base'], 'base'],
  ['bas', ['head', 'base'], 'base'],
  ['incident', ['severity', 'incidents'], 'incidents'],
  ['maintainer', ['maintain', 'maintainers'], 'maintainers'],
  ['failed_control', ['failedControl', 'failedControlKind'], 'failedControl'],
  ['blames-modle', ['blames-model', 'fact-missing'], 'blames-model'],
  ['base', ['bases', 'base'], 'base'],
  ['of', ['off', 'error'], 'off'],
  ['frobnicate', ['label', 'since'], null],
  ['x', ['label'], null],
  ['', ['label'], null],
  ['  ', ['label'], null],
  ['label', [], null],
])('%s among %j is %j', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});

test('words of any length are compared by their beginning', () => {
  expect(nearest('a'.repeat(100_000), ['b', 'a'.repeat(60)])).toBe('a'.repeat(60));
});
