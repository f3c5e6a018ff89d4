// Cases of every kind of outcome for Mocha.
const assert = require('node:assert');
describe('refunds', () => {
  it('acme/incidents#12: repeated refund is escalated', () => {});
  it('acme/incidents#13: an assertion fails', () => assert.equal('paid', 'escalated'));
  it('acme/incidents#14: it throws', () => {
    throw new Error('AssertionError: says the agent');
  });
  it.skip('acme/incidents#15: it is left out', () => {});
});
