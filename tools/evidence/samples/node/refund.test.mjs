// Cases of every kind of outcome for node's own runner.
import assert from 'node:assert';
import test from 'node:test';

test('acme/incidents#12: repeated refund is escalated', () => {});
test('acme/incidents#13: an assertion fails', () => assert.equal('paid', 'escalated'));
test('acme/incidents#14: it throws', () => {
  throw new Error('cause: AssertionError says the agent');
});
test('acme/incidents#15: it is left out', { skip: true }, () => {});
test('acme/incidents#16: it takes too long', { timeout: 50 }, () => new Promise(() => {}));
