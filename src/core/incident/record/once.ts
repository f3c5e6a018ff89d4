// Each body is parsed once a run: links, severity, freeze, evidence and ledger all ask for its record.
import type { Config } from '../../config/schema.js';
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

const known = new WeakMap<Config, Map<string, IncidentRecord>>();

/** The record of an issue, the same object whoever asks; it must not be changed. */
export function recordOf({ body, createdAt }: Written, context: RecordContext): IncidentRecord {
  const { config, host, now } = context;
  const records = known.get(config) ?? new Map<string, IncidentRecord>();
  known.set(config, records);
  const key = `${host} ${now} ${createdAt} ${body}`;
  const found = records.get(key) ?? parseIncident(body, { config, host, now, written: createdAt });
  records.set(key, found);
  return found;
}
