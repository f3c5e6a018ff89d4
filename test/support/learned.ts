// A small world with a learned incident, its case, and a pull request that changes something.

import type { CaseWorld } from '../../tools/embedded-github/case-world/world-from-case.js';
import { GATE } from './worlds.js';

export const CASE = `- description: "acme/agents#12: a repeated refund is escalated to a person"
  vars: { input: refund the same order again, please }
  assert: [{ type: icontains, value: a person will look at it }]
`;
export const OTHER = `- description: an answer quotes the page that it comes from
  assert: [{ type: icontains, value: quote }]
`;

export interface Change {
  files: Record<string, string | null>;
  comments?: { by: string; body: string }[];
  labels?: string[];
  base?: string;
}

/** A pull request, #90, in a repository whose incident #12 is learned by the case of #45. */
export function learnedWorld({ files, comments = [], labels, base = 'main' }: Change): CaseWorld {
  return {
    history: [
      { id: 'm0', message: 'Start', files: { 'README.md': 'agents\n' } },
      {
        id: 'm1',
        message: 'Case and gate',
        files: { 'evals/refund.yaml': CASE, '.github/workflows/release.yml': GATE },
      },
      { branch: 'production', at: 'm1' },
    ],
    issues: [
      {
        number: 12,
        by: 'tom',
        answers: {
          evalChanges: '- [ ] A case — @maya — #45',
          gateChanges: '- [ ] A required job — @maya — #45',
        },
        labels: labels ?? ['incident', 'review:learned'],
        state: 'closed',
        comments,
      },
    ],
    pulls: [
      { number: 45, title: 'Case and gate', body: 'Incident: #12', by: 'wren', merged: 'm1' },
      { number: 90, title: 'Tidy up', body: '', by: 'wren', base, files },
    ],
  } as CaseWorld;
}
