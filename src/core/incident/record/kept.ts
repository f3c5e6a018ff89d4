// Records that outlive a run: most incidents are listed again as they were, and parsing is most of what a run computes.
import type { ReadConfig } from '../form/reading-form.js';
import type { IncidentRecord } from './schema.js';

/** What tells how a body is read. */
export interface Reading {
  config: ReadConfig;
  host: string;
  /** When the issue was opened, ISO 8601. */
  written: string;
  /** ISO 8601. */
  now: string;
}

interface Kept {
  record: IncidentRecord;
  now: string;
}

/** By form, by host and time of writing, and by the body: bodies are long, so none is copied. */
type Generation = Map<string, Map<string, Map<string, Kept>>>;

/** Characters of bodies in a generation; two are kept. */
const MOST = 8_000_000;

let young: Generation = new Map();
let old: Generation = new Map();
let size = 0;

const forms = new WeakMap<object, string>();

/** Configurations are read anew by each run, so what they say is compared. */
function formOf(config: ReadConfig): string {
  const { severity, taxonomy, form } = config;
  const known = forms.get(config) ?? JSON.stringify([severity, taxonomy, form]);
  forms.set(config, known);
  return known;
}

const placeOf = ({ host, written }: Reading) => `${host} ${written}`;

function find(all: Generation, body: string, reading: Reading): Kept | undefined {
  return all.get(formOf(reading.config))?.get(placeOf(reading))?.get(body);
}

function keep(body: string, reading: Reading, kept: Kept): void {
  if (size + body.length > MOST) {
    old = young;
    young = new Map();
    size = 0;
  }
  size += body.length;
  const form = formOf(reading.config);
  const places = young.get(form) ?? new Map<string, Map<string, Kept>>();
  young.set(form, places);
  const bodies = places.get(placeOf(reading)) ?? new Map<string, Kept>();
  places.set(placeOf(reading), bodies.set(body, kept));
}

/** The present alone tells that a date lies ahead: what was none of that stays as it was read. */
function stands({ record, now }: Kept, reading: Reading): boolean {
  if (now === reading.now) return true;
  const isDated = record.problems.some(({ kind }) => kind === 'date');
  return !isDated && Date.parse(now) <= Date.parse(reading.now);
}

/** The record of a body that was read before in the same way; else that which `parse` gives. */
export function keptRecord(
  body: string,
  reading: Reading,
  parse: () => IncidentRecord,
): IncidentRecord {
  const before = find(young, body, reading);
  if (before && stands(before, reading)) return before.record;
  const older = find(old, body, reading);
  const kept = older && stands(older, reading) ? older : { record: parse(), now: reading.now };
  keep(body, reading, kept);
  return kept.record;
}
