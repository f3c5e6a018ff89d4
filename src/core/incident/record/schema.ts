// The typed review record: its zod schema and types, built from the form's definition.
import * as z from 'zod';
import { SECTIONS, type SectionKey, type Shape } from '../form/definition.js';

/** One line of a changes section. `refs` are `#45` or `owner/repo#45`; `due` is `YYYY-MM-DD`. */
const changeLineSchema = z.object({
  text: z.string(),
  owner: z.string().nullable(),
  due: z.string().nullable(),
  refs: z.array(z.string()),
  done: z.boolean(),
});
export type ChangeLine = z.infer<typeof changeLineSchema>;

/** Where an answer came from: heading, reading state, 1-based line range, the text as written. */
const sourceSchema = z.object({
  label: z.string(),
  state: z.string(),
  lines: z.tuple([z.int(), z.int()]).nullable(),
  raw: z.string(),
});
export type Source = z.infer<typeof sourceSchema>;

/** What could not be understood; `section` is the label, or empty for the body as a whole. */
const problemSchema = z.object({
  kind: z.string(),
  section: z.string(),
  lines: z.tuple([z.int(), z.int()]).nullable(),
  message: z.string(),
});
export type Problem = z.infer<typeof problemSchema>;

const text = z.string().nullable();
const texts = z.array(z.string());
const SHAPES = {
  text,
  date: text,
  option: text,
  list: texts,
  options: texts,
  changes: z.array(changeLineSchema),
} satisfies Record<Shape, z.ZodType>;

type Definition = (typeof SECTIONS)[number];
type AnswerSchemas = { [S in Definition as S['key']]: (typeof SHAPES)[S['shape']] };

const answers = Object.fromEntries(
  SECTIONS.map((section) => [section.key, SHAPES[section.shape]]),
) as AnswerSchemas;

export const recordSchema = z.object({
  ...answers,
  /** What was assumed about `detectedAt`, or why it was not read; null where there is nothing to say. */
  detectedAtNote: text,
  /** Each answer's source, by record key. */
  sources: z.record(z.string(), sourceSchema),
  problems: z.array(problemSchema),
  /** Text of the body that belongs to no section of the form. */
  unread: z.string(),
});

/** An incident as its form tells it; JSON-safe, every date ISO 8601. */
export type IncidentRecord = z.infer<typeof recordSchema>;

/** Keys whose answers are text: the ones most rules look at. */
export type TextKey = {
  [K in SectionKey]: IncidentRecord[K] extends string | null ? K : never;
}[SectionKey];
