// An incident with its record and its ledger, as one line that other programs read.

import * as z from 'zod';
import { CHANGE_KINDS } from '../config/kinds.js';
import { recordSchema } from '../incident/record/schema.js';
import { STAGES } from '../incident/stages.js';
import type { HealthFacts } from './facts.js';
import { rowOf } from './rows.js';

const kind = z.enum(CHANGE_KINDS);
const moment = z.string().nullable().describe('ISO 8601');

const entrySchema = z.object({
  kind,
  text: z.string().describe('The line; blank for a kind that nobody has planned'),
  owner: z.string().nullable(),
  due: z.string().nullable().describe('YYYY-MM-DD'),
  refs: z.array(z.string()),
  status: z.enum(['missing', 'planned', 'landed', 'waived']),
  owed: z.boolean(),
  decision: z.enum(['none', 'awaiting', 'confirmed']),
  evidence: z
    .object({
      how: z.enum(['pull', 'here', 'commit', 'issue', 'attestation']),
      by: z.string().nullable(),
      at: moment,
      url: z.string(),
      ref: z.string().nullable(),
      files: z.array(z.string()),
    })
    .nullable(),
  retired: z
    .object({
      kind: z.enum(['eval', 'gate']),
      by: z.string(),
      reason: z.string(),
      at: z.string(),
      url: z.string(),
    })
    .nullable(),
  waiver: z
    .object({ by: z.string(), until: z.string(), reason: z.string(), url: z.string() })
    .nullable(),
});

/** One line of an export. A new meaning gets a new version. */
export const exportSchema = z.object({
  version: z.literal(1),
  ref: z.string().describe('owner/repo#12'),
  url: z.string(),
  title: z.string(),
  filedAt: z.string().describe('ISO 8601'),
  containedAt: moment,
  reviewedAt: moment,
  learnedAt: moment,
  severity: z.string().nullable().describe('The one that counts'),
  serious: z.boolean(),
  stage: z.enum(STAGES),
  record: recordSchema,
  findings: z.array(z.object({ rule: z.string(), level: z.string(), section: z.string() })),
  ledger: z.array(entrySchema),
});

type Exported = z.infer<typeof exportSchema>;

/** Every incident that was read; what is more than the schema says is left out. */
export function exportIncidents(facts: HealthFacts): Exported[] {
  return facts.incidents.map((incident) => {
    const row = rowOf(incident, facts);
    return exportSchema.parse({ ...row, version: 1, ledger: row.ledger.entries });
  });
}
