// Cases of every kind of outcome for Vitest.
import { expect, test } from 'vitest';

test('acme/incidents#12: repeated refund is escalated', () => {
  expect('escalated').toBe('escalated');
});
test('acme/incidents#13: an assertion fails', () => {
  expect('paid').toBe('escalated');
});
test('acme/incidents#14: it throws', () => {
  throw new Error('AssertionError: says the agent, expect(received)');
});
test.skip('acme/incidents#15: it is left out', () => {});
test('nothing is named', () => {});
