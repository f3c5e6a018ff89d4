// Which commands count: what means nothing where it stands is rejected with the reason.
import { defaultConfig } from '../../../../src/core/config/constants.js';
import {
  type CommandFacts,
  weighCommands,
} from '../../../../src/core/incident/commands/accepted.js';
import { comment, NOW, ROLES } from '../../../support/facts.js';

function weigh(on: CommandFacts['on'], body: string, by = 'maya'): string[] {
  const { accepted, rejected } = weighCommands({
    on,
    comments: [comment(by, body)],
    roles: ROLES,
    config: defaultConfig(),
    author: 'rita',
    now: NOW,
  });
  return [...accepted.map(({ request }) => request.name), ...rejected.map(({ why }) => why)];
}

test.each<[CommandFacts['on'], string, string | RegExp]>([
  ['incident', '/Severity sev1 because money moved', 'severity'],
  ['incident', '/severity SEV9 because x', /no such severity; there are: SEV1, SEV2, SEV3, SEV4/],
  ['incident', '/wrong trigger-missing because it is told', 'wrong'],
  ['incident', '/wrong nonsense because x', /no such rule/],
  ['incident', '/waive release until 2026-12-01 because x', /waived in a comment on its pull/],
  ['incident', '/waive policy canary until 2026-12-01 because x', /waived in a comment on its/],
  ['release', '/waive release until 2026-12-01 because x', 'waive-release'],
  ['release', '/waive eval until 2026-12-01 because x', /waived in the incident itself/],
  ['release', '/attest eval https://example.com', /counts in the comments of an incident/],
  ['release', '/severity SEV4 because x', /counts in the comments of an incident/],
])('on the %s, %s', (on, body, expected) => {
  expect(weigh(on, body)).toEqual([
    typeof expected === 'string' ? expected : expect.stringMatching(expected),
  ]);
});

test.each([
  ['maya', 'waive'],
  ['wren', 'it needs the role maintain; @wren has write.'],
  ['stranger', 'it needs the role maintain; @stranger has none.'],
])('a waiver of %s', (by, expected) => {
  expect(weigh('incident', '/waive eval until 2026-12-01 because x', by)).toEqual([expected]);
});
