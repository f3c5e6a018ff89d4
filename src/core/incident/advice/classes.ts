// What each failure class asks for: the eval assets that fit, the controls that fail, what to change.
import type { SECTIONS } from '../form/definition.js';

type OptionOf<K> =
  Extract<(typeof SECTIONS)[number], { key: K }> extends {
    options: readonly (infer Option)[];
  }
    ? Option
    : never;

type FailureClass = OptionOf<'primaryClass'>;

interface ClassAdvice {
  /** Options of `Eval assets to add` that protect this class, the best one first. */
  readonly assets: readonly string[];
  /** Options of `Failed control kind` that most often let this class pass, the usual one first. */
  readonly controls: readonly string[];
  /** One sentence that says what to change. */
  readonly change: string;
  /** The OpenTelemetry attribute in which a failure of this class can be seen. */
  readonly attribute: string;
}

interface CheckedAdvice extends ClassAdvice {
  readonly assets: readonly OptionOf<'evalAssets'>[];
  readonly controls: readonly OptionOf<'failedControlKind'>[];
}

const ADVICE: Readonly<Record<FailureClass, CheckedAdvice>> = {
  'Instruction failure': {
    assets: ['Exact run in the regression set', 'Synthetic version in a release gate'],
    controls: ['Eval', 'Canary'],
    change:
      'State the instruction once, in the place that every run reads, and let an eval fail when it is dropped.',
    attribute: 'gen_ai.system_instructions',
  },
  'Tool selection failure': {
    assets: ['Tool-selection test', 'Exact run in the regression set'],
    controls: ['Eval', 'Canary'],
    change:
      'Take away the tools that the step does not need, and test which tool is called where two look alike.',
    attribute: 'gen_ai.tool.name',
  },
  'Tool argument failure': {
    assets: ['Exact run in the regression set', 'Synthetic version in a release gate'],
    controls: ['Eval', 'Logging'],
    change:
      'Let the tool refuse arguments that are out of range, repeated or of the wrong shape, whoever calls it.',
    attribute: 'gen_ai.tool.call.arguments',
  },
  'Retrieval or evidence failure': {
    assets: ['Retrieval-evidence case', 'Exact run in the regression set'],
    controls: ['Eval', 'Logging'],
    change:
      'Have each answer carry its source, and refuse or hand over where the source is old or missing.',
    attribute: 'gen_ai.retrieval.documents',
  },
  'Approval boundary failure': {
    assets: ['Approval-boundary test', 'Reviewer-training example'],
    controls: ['Approval policy', 'Eval'],
    change:
      'Enforce the approval in the code in front of the tool, so that no wording of a prompt can pass it.',
    attribute: 'gen_ai.tool.name',
  },
  'Workflow routing failure': {
    assets: ['Synthetic version in a release gate', 'Exact run in the regression set'],
    controls: ['Canary', 'Fallback lane'],
    change:
      'Send one known case through each route before the release, and give what fits no route a lane of its own.',
    attribute: 'gen_ai.agent.name',
  },
  'Escalation failure': {
    assets: ['Reviewer-training example', 'Exact run in the regression set'],
    controls: ['Incident owner', 'Alert'],
    change:
      'Write down when a run goes to a person and to whom, and alert when it has waited there too long.',
    attribute: 'gen_ai.conversation.id',
  },
  'Cost-control failure': {
    assets: ['Synthetic version in a release gate', 'Exact run in the regression set'],
    controls: ['Alert', 'Fallback lane'],
    change:
      'Give each run a budget of steps and tokens that stops it, and alert on the cost of one useful result.',
    attribute: 'gen_ai.usage.output_tokens',
  },
  'Latency or timeout failure': {
    assets: ['Synthetic version in a release gate', 'Exact run in the regression set'],
    controls: ['Fallback lane', 'Alert'],
    change:
      'Give each call a deadline and a fallback, and test that a slow answer cannot run an action twice.',
    attribute: 'error.type',
  },
  'Release-process failure': {
    assets: ['Synthetic version in a release gate', 'Exact run in the regression set'],
    controls: ['Canary', 'Eval'],
    change:
      'Let no version reach everybody before a canary and a required eval have passed on that very version.',
    attribute: 'gen_ai.agent.version',
  },
};

/** The advice of a failure class; null for no class and for one that the configuration added. */
export function adviceFor(primaryClass: string | null): ClassAdvice | null {
  const known = primaryClass !== null && Object.hasOwn(ADVICE, primaryClass);
  return known ? ADVICE[primaryClass as FailureClass] : null;
}

/** The assets that fit any of some classes; null where one of them is not known, so that none can be told. */
export function assetsFor(classes: readonly (string | null)[]): readonly string[] | null {
  const advice = classes.map(adviceFor);
  const known = advice.filter((one) => one !== null);
  if (known.length < advice.length) return null;
  return [...new Set(known.flatMap(({ assets }) => assets))];
}
