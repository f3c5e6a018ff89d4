// The evidence document: what eval results say, in one form, whatever tool wrote them.

import * as z from 'zod';

/** Beyond this no evals go, and sums of many documents would be rounded. */
const MOST = 10_000_000;
const count = z.int().min(0).max(MOST);

/** How often something passed, failed, broke or was left out. */
const outcomesSchema = z.strictObject({
  passed: count,
  failed: count,
  errors: count,
  skipped: count,
});

/** One case of one incident. `runs` = passed + failed + errors. */
const caseSchema = outcomesSchema
  .extend({
    incident: z.string().regex(/^[\w.-]+\/[\w.-]+#\d{1,9}$/, 'expected owner/repo#12'),
    case: z.string(),
    runs: count,
    /** Rows that graded a recorded output, and how many of them failed. */
    recorded: z.strictObject({ runs: count, failed: count }),
  })
  .refine(({ runs, passed, failed, errors }) => runs === passed + failed + errors, {
    message: 'expected runs to be passed, failed and errors together',
  })
  .refine(({ recorded, runs }) => recorded.failed <= recorded.runs && recorded.runs <= runs, {
    message: 'expected no more recorded rows than runs',
  });

const sha = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, 'expected a whole commit hash');

const documentSchema = z.strictObject({
  version: z.literal(1),
  /** The commit that was checked out; null where it is not known, and then nothing counts. */
  commit: sha.nullable(),
  /** The commit of the agent that was tested, where it is another one. */
  on: sha.nullable(),
  results: z.array(
    z.strictObject({ tool: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  ),
  cases: z.array(caseSchema),
  /** Cases that name no incident. */
  others: outcomesSchema,
});

export type EvidenceDocument = z.infer<typeof documentSchema>;
export type EvidenceCase = EvidenceDocument['cases'][number];
export type Outcomes = z.infer<typeof outcomesSchema>;

/**
 * Reads a document that somebody else may have written.
 * @returns the document, or why it is none.
 */
export function readEvidence(value: unknown): { document: EvidenceDocument } | { why: string } {
  const { data, error } = documentSchema.safeParse(value);
  if (data) return { document: data };
  const [first] = error.issues;
  const where = first && first.path.length > 0 ? `${first.path.join('.')}: ` : '';
  return { why: `${where}${first?.message ?? 'it is no evidence document'}` };
}
