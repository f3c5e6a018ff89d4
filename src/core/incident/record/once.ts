// Each body is parsed once a run: links, severity, freeze, evidence and ledger all ask for its record.
import type { Config } from '../../config/schema.js';
import { keptRecord } from './kept.js';
import { parseIncident } from './parse.js';
import type { IncidentRecord } from './schema.js';

export interface RecordContext {
  /** The configuration of a run; the records live as long as it does. */
  config: Config;
  host: string;
  /** ISO 8601. */
  now: string;
}

/** What of an issue its record is read from. */
export interface Written {
  body: string;
  /** ISO 8601. */
  createdAt: string;
}

/** By configuration, by what else tells how a body is read, and by the body: bodies are long, so none is copied. */
const known = new WeakMap<Config, Map<string, Map<string, IncidentRecord>>>();

/** The record of an issue, the same object whoever asks; it must not be changed. */
export function recordOf({ body, createdAt }: Written, context: RecordContext): IncidentRecord {
  const { config, host, now } = context;
  const run = known.get(config) ?? new Map<string, Map<string, IncidentRecord>>();
  known.set(config, run);
  const key = `${host} ${now} ${createdAt}`;
  const records = run.get(key) ?? new Map<string, IncidentRecord>();
  run.set(key, records);
  const found = records.get(body);
  if (found) return found;
  const reading = { config, host, now, written: createdAt };
  const parse = () => parseIncident(body, reading);
  // An earlier version counts as written now, so that no other run asks for the same.
  const record = createdAt === now ? parse() : keptRecord(body, reading, parse);
  records.set(body, record);
  return record;
}
