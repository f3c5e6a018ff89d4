// The cases that a file of evals holds and that name an incident, as far as the file itself tells.
// A case that a program makes when it runs is seen by its results alone.

import { load } from 'js-yaml';
import type { IssueRef } from '../refs.js';
import { isObject, type Json } from './formats/json.js';
import { incidentsOf, type NamingContext } from './incident-of.js';

export interface WrittenCase {
  incident: IssueRef;
  /** What the team calls it; null where the file names the incident beside a name that is not found. */
  name: string | null;
}

/** Larger files are no lists of cases that a person keeps. */
const MOST_TEXT = 1_000_000;
/** Where tools put what a case is called, the first that is there. */
const NAMES = ['description', 'name', 'id', 'case', 'title'];
const METADATA = ['metadata', 'additionalMetadata', 'additional_metadata'];

function fromObject(one: Json, context: NamingContext): WrittenCase[] {
  const given = NAMES.map((key) => one[key]).find((value) => typeof value === 'string' && value);
  const name = typeof given === 'string' ? given.replace(/\s+/g, ' ').trim() : '';
  const incidents = METADATA.flatMap((key) => {
    const metadata = one[key];
    return isObject(metadata) && metadata.incident !== undefined ? [metadata.incident] : [];
  });
  const row = { name, texts: [], incidents, outcome: 'passed', recorded: false } as const;
  return incidentsOf(row, context).map((incident) => ({ incident, name: name || null }));
}

/** Every object within; one that is referred to twice is looked at once. */
function fromData(data: unknown, context: NamingContext): WrittenCase[] {
  const seen = new Set<object>();
  const found: WrittenCase[] = [];
  const open: unknown[] = [data];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    if (isObject(value)) found.push(...fromObject(value, context));
    open.push(...Object.values(value).reverse());
  }
  return found;
}

/** A text in quotes on one line. */
const LITERAL = /"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\\n]|\\.)*)`/g;
/** What a function that is a case is called. */
const FUNCTION = /^\s*(?:async\s+)?(?:def|function|func|fn)\s+(\w+)/;
const REFERENCE = /^(?:[\w.-]+\/[\w.-]+)?#\d{1,9}$|^https?:\/\/\S+$/;

/** Of a program: quoted texts that name an incident; one that is a reference belongs to its function. */
function fromProgram(text: string, context: NamingContext): WrittenCase[] {
  const found: WrittenCase[] = [];
  let within: string | null = null;
  for (const line of text.split('\n')) {
    within = FUNCTION.exec(line)?.[1] ?? within;
    for (const [, double, single, back] of line.matchAll(LITERAL)) {
      const literal = double ?? single ?? back ?? '';
      const bare = REFERENCE.test(literal);
      const incidents = bare ? [literal] : [];
      const name = bare ? '' : literal;
      const row = { name, texts: [], incidents, outcome: 'passed', recorded: false } as const;
      for (const incident of incidentsOf(row, context)) {
        found.push({ incident, name: bare ? within : literal });
      }
    }
  }
  return found;
}

function parse(path: string, text: string): unknown {
  if (/\.jsonl$/i.test(path)) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    return lines.map((line) => JSON.parse(line));
  }
  if (/\.json$/i.test(path)) return JSON.parse(text);
  if (/\.ya?ml$/i.test(path)) return load(text);
  return undefined;
}

/** The cases of a file, in its order. One that cannot be parsed is read as a program. */
export function writtenCases(path: string, text: string, context: NamingContext): WrittenCase[] {
  if (text.length > MOST_TEXT) return [];
  try {
    const data = parse(path, text);
    if (data !== undefined) return fromData(data, context);
  } catch {
    // A draft that is not whole, or a template: its quoted texts are there all the same.
  }
  return fromProgram(text, context);
}
