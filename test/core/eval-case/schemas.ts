// The shapes in which the tools read their cases, after their documents; strict, so that a key they do not know fails.
import * as z from 'zod';

const text = z.string().min(1);
const metadata = z.strictObject({
  name: text.optional(),
  incident: text,
  incident_id: text.optional(),
  failure_class: text,
  asset: text,
  workflow: text.optional(),
  run_ids: z.array(text).min(1),
  proves_and_does_not_prove: text,
});
const message = z.strictObject({
  role: z.enum(['system', 'user', 'assistant', 'tool']),
  content: text,
});
const promptfoo = z.strictObject({
  description: text,
  vars: z.strictObject({ input: text }),
  assert: z.array(z.strictObject({ type: text, value: z.unknown() })).min(2),
  metadata,
});
const registry = (args: z.ZodType) =>
  z.record(
    z.string().regex(/^[a-z0-9.-]+$/),
    z.union([
      z.strictObject({ id: text, description: text, metrics: z.array(text).min(1) }),
      z.strictObject({ class: text, args }),
    ]),
  );
const samples_jsonl = z.string().regex(/^[a-z0-9-]+\/samples\.jsonl$/);

/** By format, then by ending of the file: what each document, or each line of it, has to be. */
export const SCHEMAS: Record<string, Record<string, z.ZodType>> = {
  promptfoo: { yaml: z.array(promptfoo).length(1) },
  'promptfoo-jsonl': { jsonl: promptfoo },
  inspect: {
    jsonl: z.strictObject({ id: text, input: z.array(message).min(1), target: text, metadata }),
  },
  'openai-evals': {
    yaml: registry(z.strictObject({ samples_jsonl })),
    jsonl: z.strictObject({ input: z.array(message).min(1), ideal: text, metadata }),
  },
  'openai-evals-closedqa': {
    yaml: registry(
      z.strictObject({
        samples_jsonl,
        eval_type: z.literal('cot_classify'),
        modelgraded_spec: z.literal('closedqa'),
      }),
    ),
    jsonl: z.strictObject({ input: text, criteria: text, metadata }),
  },
  'openai-evals-api': {
    jsonl: z.strictObject({ item: metadata.extend({ input: text, expected: text }) }),
  },
  langsmith: {
    json: z.strictObject({
      dataset_name: text,
      inputs: z.strictObject({ input: text }),
      outputs: z.strictObject({ expected: text }),
      metadata,
      source_run_id: z.uuid().optional(),
      split: text,
    }),
  },
  langfuse: {
    json: z.strictObject({
      datasetName: text,
      id: text,
      input: z.strictObject({ message: text }),
      expectedOutput: z.strictObject({ behaviour: text }),
      metadata,
      sourceTraceId: z.string().length(32).optional(),
      status: z.enum(['ACTIVE', 'ARCHIVED']),
    }),
  },
  braintrust: {
    json: z.strictObject({
      id: text,
      input: z.strictObject({ message: text }),
      expected: text,
      tags: z.array(text),
      metadata,
    }),
  },
  deepeval: {
    json: z
      .array(
        z.strictObject({
          input: text,
          expected_output: text,
          expected_tools: z.array(z.strictObject({ name: text })).optional(),
          name: text,
          comments: text,
          additional_metadata: metadata,
        }),
      )
      .length(1),
  },
  phoenix: {
    json: z.strictObject({
      input: z.strictObject({ message: text }),
      output: z.strictObject({ expected: text }),
      metadata,
      spanId: z.string().length(16).optional(),
      splits: z.array(text),
    }),
  },
};
