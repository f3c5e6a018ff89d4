// Agents of a few lines with their eval suites, as they were when it failed and as they are now: what `prove` says.
import { load } from 'js-yaml';
import { drafted, filled, openInMetadata } from './drafts.js';

export interface World {
  name: string;
  /** The agent then and now. */
  before: string;
  after: string;
  /** The suite of now, which has the case of the incident. */
  suite: object[];
  proven: boolean;
  /** Part of what it says. */
  says: string;
}

/** An agent in which `again` says that a refund is asked for the second time. */
const agent = (answer: string) => `let asked = 0;
export default class Agent {
  id() { return 'agent'; }
  async callApi(prompt) {
    const again = prompt.includes('again');
    ${answer}
  }
}
`;
const TWICE = agent("return { output: again ? 'paid a second time' : 'hello' };");
const FIXED = agent("return { output: again ? 'escalated to a person' : 'hello' };");
const SOMETIMES = agent(
  "if (again) asked += 1;\n    return { output: !again ? 'hello' : asked % 2 ? 'paid' : 'escalated' };",
);
const BY_REF = agent(
  "const fixed = process.env.AGENT_REF === 'fixed';\n    return { output: !again ? 'hello' : fixed ? 'escalated' : 'paid' };",
);
const THROWS = agent("throw new Error('the agent is down');");
/** Another commit of the same agent. */
const later = (text: string) => `${text}// later\n`;

/** The product's own draft, filled in. */
const text = filled(drafted('promptfoo').text, ['refund 1043 again', 'escalated', 'paid']);
const [caseOf, openCase] = [text, openInMetadata(text)].map(
  (yaml) => (load(yaml) as object[])[0] as object,
);
export const BESIDE = {
  description: 'it greets',
  vars: { input: 'hi' },
  assert: [{ type: 'contains', value: 'hello' }],
};
const SUITE = [caseOf as object, BESIDE];

export const WORLDS: World[] = [
  {
    name: 'an agent that refunds twice, its fix and its case',
    before: TWICE,
    after: FIXED,
    suite: SUITE,
    proven: true,
    says: 'failed 3 of 3 on the failing version, passed 3 of 3 here',
  },
  {
    name: 'an old version that throws, for which promptfoo ends like for a failed assertion',
    before: THROWS,
    after: FIXED,
    suite: SUITE,
    proven: false,
    says: 'it broke on the failing version and did not fail: 3 broke',
  },
  {
    name: 'an old version that cannot start',
    before: 'syntax error',
    after: FIXED,
    suite: SUITE,
    proven: false,
    says: 'on the failing version the command wrote no results.json',
  },
  {
    name: 'red on both',
    before: TWICE,
    after: later(TWICE),
    suite: SUITE,
    proven: false,
    says: 'it is not green here: 3 failed',
  },
  {
    name: 'red here only by an open place of its metadata',
    before: TWICE,
    after: FIXED,
    suite: [openCase as object, BESIDE],
    proven: false,
    says: 'it is not green here: 3 failed',
  },
  {
    name: 'green on both',
    before: FIXED,
    after: later(FIXED),
    suite: SUITE,
    proven: false,
    says: 'it is green on the failing version as well',
  },
  {
    name: 'a suite of one case',
    before: TWICE,
    after: FIXED,
    suite: [caseOf as object],
    proven: false,
    says: 'no other case passed on the failing version',
  },
  {
    name: 'an old version that fails only sometimes',
    before: SOMETIMES,
    after: FIXED,
    suite: SUITE,
    proven: false,
    says: 'it is not red in every run on the failing version: 1 passed, 2 failed',
  },
  {
    name: 'an agent chosen by the variable AGENT_REF, one on both sides',
    before: BY_REF,
    after: later(BY_REF),
    suite: SUITE,
    proven: false,
    says: 'it is green on the failing version as well',
  },
];
