// Results made by hand after the documented formats of DeepEval and Inspect.
import { zipSync } from 'fflate';

export function deepEval(tests: object[], more: object = {}): string {
  return JSON.stringify({ testCases: tests, conversationalTestCases: [], ...more });
}

export function metric(success: boolean | null, score: number | null, error: string | null = null) {
  return { name: 'Escalation', threshold: 0.5, success, score, reason: 'as it says', error };
}

export function deepEvalCase(name: string, metricsData: object[], more: object = {}) {
  const success = metricsData.every((one) => (one as { success: boolean }).success);
  return { name, input: 'refund again', actualOutput: 'escalated', success, metricsData, ...more };
}

export function sample(id: string, value: unknown, more: object = {}) {
  const scores = { match: { value, answer: 'escalated' } };
  return {
    id,
    epoch: 1,
    input: 'refund again',
    target: 'escalated',
    scores,
    metadata: {},
    ...more,
  };
}

export function inspectLog(samples: object[], more: object = {}): object {
  return {
    version: 2,
    status: 'success',
    eval: { task: 'refunds', config: { epochs: 1 }, packages: { inspect_ai: '0.3.150' } },
    results: { total_samples: samples.length, completed_samples: samples.length },
    samples,
    ...more,
  };
}

/** The same as an `.eval` file. */
export function evalFile(log: object): Uint8Array {
  const { samples = [], ...header } = log as { samples?: { id: string; epoch: number }[] };
  const text = (value: object) => new TextEncoder().encode(JSON.stringify(value));
  return zipSync({
    'header.json': text(header),
    ...Object.fromEntries(
      samples.map((one) => [`samples/${one.id}_epoch_${one.epoch}.json`, text(one)]),
    ),
  });
}
