// Green only for what is in the head: each world is judged by the Action and by the App, which agree.
import { EVAL, GATE, judge, OTHER_EVAL, release } from '../support/worlds.js';

const LONG = Array.from({ length: 24 }, (_, n) => `- case: refund ${n} asks a person first\n`).join(
  '',
);
const without = (text: string, from: number, to: number) =>
  text
    .split('\n')
    .filter((_, at) => at < from || at >= to)
    .join('\n');
const add = (files: Record<string, string | null>, message = 'Add a case (#45)') => ({
  id: 'm1',
  message,
  files,
});
const then = (id: string, message: string, files: Record<string, string | null>) => ({
  id,
  message,
  files,
});
const CASE = add({ 'evals/refunds.yaml': EVAL });
const PULL = { number: 45, title: 'Add a case', merged: 'm1' };

type Row = [string, ReturnType<typeof release>, string, RegExp?];

const STANDS: Row[] = [
  ['a squash', release([CASE], [PULL]), 'ship'],
  [
    'a merge commit',
    release(
      [
        {
          id: 'b1',
          branch: 'case',
          after: 'm0',
          message: 'A case',
          files: { 'evals/refunds.yaml': EVAL },
        },
        { branch: 'main', at: 'm0' },
        {
          id: 'm1',
          message: 'Merge pull request #45 from acme/case',
          files: { 'evals/refunds.yaml': EVAL },
          parents: ['m0', 'b1'],
        },
      ],
      [PULL],
    ),
    'ship',
  ],
  [
    'a rebase of two commits',
    release(
      [
        then('a1', 'First half', { 'evals/refunds.yaml': EVAL }),
        then('m1', 'Second half', { 'evals/quotes.yaml': OTHER_EVAL }),
      ],
      [{ ...PULL, from: 'm0', commits: ['a1', 'm1'] }],
    ),
    'ship',
  ],
  [
    'formatted anew afterwards',
    release(
      [
        CASE,
        then('m2', 'Format', {
          'evals/refunds.yaml':
            '# formatted\n- case: "a repeated refund is\n    escalated to a person"\n  expect: "no second payment goes out"\n',
        }),
      ],
      [PULL],
    ),
    'ship',
  ],
  [
    'moved to another folder',
    release(
      [CASE, then('m2', 'Move', { 'evals/refunds.yaml': null, 'evals/pay/refunds.yaml': EVAL })],
      [PULL],
    ),
    'ship',
  ],
  [
    'split into two files, which Git calls a rename',
    release(
      [
        add({ 'evals/refunds.yaml': EVAL + OTHER_EVAL }),
        then('m2', 'Split', {
          'evals/refunds.yaml': null,
          'evals/a.yaml': EVAL,
          'evals/b.yaml': OTHER_EVAL,
        }),
      ],
      [PULL],
    ),
    'ship',
  ],
  [
    'merged into one file',
    release(
      [
        CASE,
        then('m2', 'One suite', {
          'evals/refunds.yaml': null,
          'evals/all.yaml': OTHER_EVAL + EVAL,
        }),
      ],
      [PULL],
    ),
    'ship',
  ],
  [
    'a case of a long suite dropped',
    release(
      [
        add({ 'evals/refunds.yaml': LONG }),
        then('m2', 'Drop some', { 'evals/refunds.yaml': without(LONG, 3, 6) }),
      ],
      [PULL],
    ),
    'ship',
  ],
  [
    'a revert that was reverted',
    release(
      [
        CASE,
        then('m2', 'Revert "Add a case (#45)"', { 'evals/refunds.yaml': null }),
        then('m3', 'Reapply "Add a case (#45)"', { 'evals/refunds.yaml': EVAL }),
      ],
      [PULL],
    ),
    'ship',
  ],
  [
    'a commit that says it reverts, and does not',
    release(
      [CASE, then('m2', 'Revert "Add a case (#45)"\n\nReverts #45', { 'src/agent.ts': 'two\n' })],
      [PULL],
    ),
    'ship',
  ],
];

const GONE: Row[] = [
  ...[
    'Revert "Add a case" (#50)',
    'revert: add a case',
    'chore: tidy up',
    'Undo #45',
    'Back out the refund case',
    'Rollback of acme/agents#45',
    'This reverts commit {{sha:m1}}.',
    'Refs: {{short:m1}}',
  ].map(
    (message): Row => [
      `deleted by “${message}”`,
      release([CASE, then('m2', message, { 'evals/refunds.yaml': null })], [PULL]),
      'hold',
      /is not in/,
    ],
  ),
  [
    'rewritten to another case',
    release([CASE, then('m2', 'Reword', { 'evals/refunds.yaml': OTHER_EVAL })], [PULL]),
    'hold',
    /is not in/,
  ],
  [
    'half of a long suite dropped',
    release(
      [
        add({ 'evals/refunds.yaml': LONG }),
        then('m2', 'Drop', { 'evals/refunds.yaml': without(LONG, 0, 12) }),
      ],
      [PULL],
    ),
    'hold',
    /% of what it brought/,
  ],
  [
    'a case dropped out of a JSONL of few',
    release(
      [
        add({
          'evals/a.jsonl':
            '{"input":"refund it twice please","ideal":"asks a person"}\n{"input":"b","ideal":"c d e"}\n',
        }),
        then('m2', 'Drop', { 'evals/a.jsonl': '{"input":"b","ideal":"c d e"}\n' }),
      ],
      [PULL],
    ),
    'hold',
  ],
  [
    'moved to an archive',
    release(
      [CASE, then('m2', 'Archive', { 'evals/refunds.yaml': null, 'archive/refunds.yaml': EVAL })],
      [PULL],
    ),
    'hold',
    /is not in/,
  ],
  [
    'commented out',
    release(
      [CASE, then('m2', 'Skip', { 'evals/refunds.yaml': EVAL.replace(/^/gm, '# ') })],
      [PULL],
    ),
    'hold',
  ],
];

const NOTHING: Row[] = [
  ...(
    [
      ['a blank file', { 'evals/a.yaml': '\n\n' }],
      ['a comment', { 'evals/a.yaml': '# a case for the repeated refund comes here\n' }],
      ['a .gitkeep', { 'evals/.gitkeep': '' }],
      ['a README', { 'evals/README.md': 'How a repeated refund is escalated to a person.\n' }],
      ['a switch', { 'evals/a.yaml': 'skip: true\n' }],
      [
        'the output of a run',
        { 'evals/results/out.json': '{"passed":12,"failed":0,"of":"refund suite"}\n' },
      ],
      ['an installed package', { 'node_modules/x/evals/a.yaml': EVAL }],
      ['our own draft', { 'evals/a.yaml': 'case: FILL IN\nexpect: FILL IN\nproves: FILL IN\n' }],
    ] as const
  ).map(
    ([what, files]): Row => [
      what,
      release([add({ ...files })], [PULL]),
      'hold',
      /nothing of substance|no eval path/,
    ],
  ),
];

const WHOSE: Row[] = [
  [
    'the release names the incident, and somebody else’s eval is in it',
    release(
      [add({ 'evals/a.yaml': EVAL }, 'Some case (#31)')],
      [{ number: 31, title: 'Some case', merged: 'm1' }],
      {
        line: '- [ ] A case — @maya',
      },
    ),
    'hold',
  ],
  [
    'an eval that names the incident in its title',
    release(
      [add({ 'evals/a.yaml': EVAL }, 'Fixes #12: a case (#31)')],
      [{ number: 31, title: 'Fixes #12: a case', merged: 'm1' }],
      {
        line: '- [ ] A case — @maya',
      },
    ),
    'ship',
  ],
  [
    'an eval that names the incident in its text, commented on since',
    release(
      [CASE],
      [{ ...PULL, body: 'Fixes #12', comments: [{ by: 'tom', body: 'Thank you' }] }],
      { line: '- [ ] A case — @maya' },
    ),
    'ship',
  ],
  [
    'an eval whose squash holds the trailer of its commit',
    release(
      [add({ 'evals/a.yaml': EVAL }, 'Add a case (#45)\n\n* A case\n\nIncident: #12')],
      [PULL],
      { line: '- [ ] A case — @maya' },
    ),
    'ship',
  ],
  [
    'an eval that a merge brought, with the trailer in its commit',
    release(
      [
        {
          id: 'b1',
          branch: 'case',
          after: 'm0',
          message: 'A case\n\nIncident: #12',
          files: { 'evals/refunds.yaml': EVAL },
        },
        {
          id: 'm1',
          branch: 'main',
          parents: ['m0', 'b1'],
          message: 'Merge pull request #45 from acme/case',
        },
      ],
      [{ ...PULL, commits: ['b1'] }],
      { line: '- [ ] A case — @maya' },
    ),
    'ship',
  ],
  [
    'a mention in the eval’s text',
    release(
      [add({ 'evals/a.yaml': EVAL }, 'A case (#31)')],
      [{ number: 31, title: 'A case', body: 'As seen in #12.', merged: 'm1' }],
      {
        line: '- [ ] A case — @maya',
      },
    ),
    'hold',
  ],
  [
    'a keyword that is negated',
    release(
      [add({ 'evals/a.yaml': EVAL }, 'A case (#31)')],
      [{ number: 31, title: 'A case', body: 'This does not fix #12 yet.', merged: 'm1' }],
      {
        line: '- [ ] A case — @maya',
      },
    ),
    'hold',
  ],
  [
    'a direct commit with a trailer',
    release([add({ 'evals/a.yaml': EVAL }, 'A case\n\nIncident: #12')], [], {
      line: '- [ ] A case — @maya',
    }),
    'ship',
  ],
  [
    'a release merged before, which named the incident',
    release(
      [
        add({ 'evals/a.yaml': EVAL }, 'Some case (#31)'),
        {
          id: 'p1',
          branch: 'production',
          message: 'Merge pull request #80 from acme/main',
          files: { 'evals/a.yaml': EVAL },
          parents: ['m0', 'm1'],
        },
        { id: 'm2', branch: 'main', message: 'More (#32)', files: { 'src/agent.ts': 'two\n' } },
      ],
      [
        { number: 31, title: 'Some case', merged: 'm1' },
        {
          number: 80,
          title: 'Release',
          body: 'Incident: #12',
          base: 'production',
          head: 'main',
          merged: 'p1',
        },
        { number: 32, title: 'More', merged: 'm2' },
      ],
      { line: '- [ ] A case — @maya' },
    ),
    'hold',
  ],
];

const GATES: Row[] = [
  [
    'a workflow that needs the evals',
    release(
      [add({ '.github/workflows/release.yml': GATE }, 'Gate (#46)')],
      [{ number: 46, title: 'Gate', merged: 'm1' }],
      {
        line: 'no change — covered by the suite — @maya',
        answers: { gateChanges: '- [ ] Evals first — @maya — #46' },
        incident: { comments: [{ by: 'maya', body: '/attest eval https://ci.example.com/suite' }] },
      },
    ),
    'ship',
  ],
  [
    'a workflow that needs them no more',
    release(
      [
        add(
          { '.github/workflows/release.yml': GATE.replace('    needs: [evals]\n', '') },
          'Workflow (#44)',
        ),
        then('m2', 'Gate (#46)', { '.github/workflows/release.yml': GATE }),
        then('m3', 'Faster', {
          '.github/workflows/release.yml': GATE.replace('    needs: [evals]\n', ''),
        }),
      ],
      [
        { number: 44, title: 'Workflow', merged: 'm1' },
        { number: 46, title: 'Gate', merged: 'm2' },
      ],
      {
        line: 'no change — covered by the suite — @maya',
        answers: { gateChanges: '- [ ] Evals first — @maya — #46' },
        incident: { comments: [{ by: 'maya', body: '/attest eval https://ci.example.com/suite' }] },
      },
    ),
    'hold',
    /is not in/,
  ],
];

const ASK = 'Refund one order once.\nAsk a person above 200 EUR.\n';
const RULE = 'Always refund at once whatever the amount of the order may be.\n';
const prompt = (text: string, path = 'prompts/refund.md') => ({ [path]: text });
/** Prompt 18 (#31) is what production runs; the release comes after it. */
const caused = (
  [before, cause]: [Record<string, string>, Record<string, string>],
  files: Record<string, string | null>[],
  decision?: string,
) =>
  release(
    [
      then('c0', 'Prompt 17 (#30)', before),
      then('c1', 'Prompt 18 (#31)', cause),
      { branch: 'production', at: 'c1' },
      ...files.map((one, at) => then(`f${at}`, 'Mend', one)),
    ],
    [{ number: 31, title: 'Prompt 18', merged: 'c1' }],
    {
      line: '- [ ] A case — @maya',
      answers: { changes: '#31', ...(decision ? { decision } : {}) },
    },
  );
const ADDED: [Record<string, string>, Record<string, string>] = [prompt(ASK), prompt(ASK + RULE)];

const CAUSES: Row[] = [
  ['taken out', caused(ADDED, [prompt(ASK)]), 'ship'],
  [
    'taken out, and quoted by an eval and a test',
    caused(ADDED, [
      { ...prompt(ASK), 'evals/bad.yaml': `- prompt: ${RULE}`, 'src/bad.test.ts': RULE },
    ]),
    'ship',
  ],
  [
    'taken out, and told in the change log',
    caused(ADDED, [{ ...prompt(ASK), 'CHANGELOG.md': `Removed: ${RULE}` }]),
    'ship',
  ],
  [
    'moved to another file',
    caused(ADDED, [{ ...prompt(ASK), ...prompt(RULE, 'prompts/common.md') }]),
    'hold',
  ],
  [
    'copied to another file, then taken out',
    caused(ADDED, [prompt(`Be kind.\n${RULE}`, 'prompts/common.md'), prompt(ASK)]),
    'hold',
  ],
  [
    'moved to another file of its own',
    caused(
      [
        { ...prompt(ASK), ...prompt(ASK, 'prompts/b.md') },
        { ...prompt(ASK + RULE), ...prompt(`${ASK}Greet them.\n`, 'prompts/b.md') },
      ],
      [{ ...prompt(ASK), ...prompt(ASK + RULE, 'prompts/b.md') }],
    ),
    'hold',
  ],
  [
    'moved with its file, in other letters',
    caused(ADDED, [
      { 'prompts/refund.md': null, ...prompt(RULE.toUpperCase(), 'prompts/refund.txt') },
    ]),
    'hold',
  ],
  [
    'moved, where the review decided to roll back',
    caused(ADDED, [{ ...prompt(ASK), ...prompt(RULE, 'prompts/common.md') }], 'Roll back'),
    'roll-back',
  ],
  [
    'moved by the cause, and moved back',
    caused(
      [prompt(RULE), { 'prompts/refund.md': null, ...prompt(RULE, 'prompts/v2.md') } as never],
      [{ ...prompt(RULE), 'prompts/v2.md': null }],
    ),
    'ship',
  ],
];

describe.each([
  ['what stands', STANDS],
  ['what is gone', GONE],
  ['what has no substance', NOTHING],
  ['whose it is', WHOSE],
  ['gates', GATES],
  ['causes', CAUSES],
])('%s', (_, rows) => {
  test.each(rows.map(([name, world, verdict, why]) => ({ name, world, verdict, why })))(
    '$name',
    async ({ world, verdict, why }) => {
      const judged = await judge(world);
      expect(judged.app).toBe(judged.summary);
      expect(judged).toMatchObject({ verdict });
      if (why) expect(judged.messages).toMatch(why);
    },
  );
});

const TAUGHT = {
  world: {
    issues: [
      {
        number: 12,
        state: 'closed' as const,
        labels: ['incident', 'review:learned'],
        // The App looks at closed incidents as well, and takes the label off one that is not learned.
        comments: [{ by: 'maya', body: '/attest gate https://ci.example.com/rules' }],
        answers: { evalChanges: '- [x] A case — @maya — #45' },
      },
    ],
  },
  body: 'Weekly',
};
const onProduction = { branch: 'production', at: 'm1' };

test.each([
  ['deletes it', { 'evals/refunds.yaml': null }, 'hold', ['lesson-removed']],
  ['moves it', { 'evals/refunds.yaml': null, 'evals/pay/refunds.yaml': EVAL }, 'ship', []],
  ['leaves it', { 'src/agent.ts': 'two\n' }, 'ship', []],
])(
  'a release that names no incident and has the eval of a learned one: %s',
  async (_, files, verdict, tests) => {
    const world = release([CASE, onProduction, then('m2', 'Tidy up (#51)', files)], [PULL], TAUGHT);
    const judged = await judge(world);
    expect(judged).toMatchObject({ verdict, tests });
    expect(judged.app).toBe(judged.summary);
  },
);

test.each([
  ['of somebody trusted', 'tom', 'hold', ['lesson-removed']],
  ['of a stranger', 'rita', 'ship', []],
])(
  'a release that deletes the eval of an incident %s, which no App has labelled',
  async (_, by, verdict, tests) => {
    const [issue] = TAUGHT.world.issues;
    const world = release(
      [CASE, onProduction, then('m2', 'Tidy up (#51)', { 'evals/refunds.yaml': null })],
      [PULL],
      {
        ...TAUGHT,
        world: {
          // Without it the App takes the day of its installation, which a workflow cannot know.
          config: 'incidents: { since: 2026-01-01 }\n',
          issues: [{ ...issue, number: 12, by, labels: ['incident'] }],
        },
      },
    );
    const judged = await judge(world);
    expect(judged).toMatchObject({ verdict, tests });
    expect(judged.app).toBe(judged.summary);
  },
);
