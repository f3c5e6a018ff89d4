// Which cases of incidents a file of evals holds, and what each is called.

import { writtenCases } from '../../../src/core/evidence/written-cases.js';

const CONTEXT = { incidentsRepository: 'acme/incidents', host: 'github.com' };
const ALIASES = `a: &a {description: "#12: x"}\n${'bcdefghij'
  .split('')
  .map((key, at) => {
    const before = at === 0 ? 'a' : 'abcdefghij'[at];
    return `${key}: &${key} [${Array(9).fill(`*${before}`).join(', ')}]`;
  })
  .join('\n')}`;

test.each<[string, string, string, [number, string | null][]]>([
  [
    'promptfoo, by description',
    'evals/promptfooconfig.yaml',
    'tests:\n  - description: "acme/incidents#12: repeated refund is escalated"\n',
    [[12, 'acme/incidents#12: repeated refund is escalated']],
  ],
  [
    'promptfoo, by metadata',
    'evals/refunds.yml',
    '- description: repeated refund\n  metadata:\n    incident: acme/incidents#12\n',
    [[12, 'repeated refund']],
  ],
  [
    'metadata of two incidents',
    'evals/refunds.yml',
    '- description: repeated refund\n  metadata: {incident: "#12, #13"}\n',
    [
      [12, 'repeated refund'],
      [13, 'repeated refund'],
    ],
  ],
  [
    'JSON Lines, one a line',
    'evals/cases.jsonl',
    '{"id":"a","metadata":{"incident":"acme/incidents#12"}}\n{"id":"b","metadata":{"incident":12}}\n',
    [
      [12, 'a'],
      [12, 'b'],
    ],
  ],
  [
    'what the agent is given names nothing',
    'evals/refunds.yaml',
    '- description: a case\n  vars: {input: "acme/incidents#12: pay"}\n',
    [],
  ],
  [
    'a test of Jest or Vitest',
    'evals/refund.test.ts',
    "test('acme/incidents#12: repeated refund is escalated', () => {});\n",
    [[12, 'acme/incidents#12: repeated refund is escalated']],
  ],
  [
    'a function of pytest, by property',
    'evals/test_refund.py',
    'def test_repeated(record_property):\n    record_property("incident", "acme/incidents#12")\n',
    [[12, 'test_repeated']],
  ],
  ['a comment names nothing', 'evals/test_refund.py', '# as in acme/incidents#12: refund\n', []],
  [
    'YAML that is no YAML is read as text',
    'evals/draft.yaml',
    'tests: [\n  description: "#12: repeated refund",\n',
    [[12, '#12: repeated refund']],
  ],
  ['aliases that grow are looked at once', 'evals/bomb.yaml', ALIASES, [[12, '#12: x']]],
  ['a text that is too long', 'evals/long.yaml', `- "#12: x"\n${'#'.repeat(1_000_001)}`, []],
])('%s', (_, path, text, expected) => {
  expect(writtenCases(path, text, CONTEXT)).toEqual(
    expected.map(([number, name]) => ({ incident: `acme/incidents#${number}`, name })),
  );
});
