// The Action's inputs, read once and checked.
import type { ResultFormat } from '../core/evidence/read-results.js';

type Environment = Record<string, string | undefined>;

/** Inputs that `action.yml` declares; a test holds the two together. */
export const INPUTS = [
  'github-token',
  'mode',
  'config',
  'incidents-repository',
  'incidents-token',
  'base',
  'head',
  'enforce',
  'comment',
  'since',
  'until',
  'html',
  'csv',
  'issue',
  'results',
  'format',
  'on',
] as const;

/** What the Action does. */
const MODES = ['gate', 'evidence', 'report'] as const;
export type Mode = (typeof MODES)[number];

export interface Inputs {
  token: string;
  config: string;
  incidentsRepository: string | null;
  incidentsToken: string | null;
  base: string | null;
  head: string | null;
  enforce: boolean;
  comment: boolean;
}

export interface ReportInputs {
  /** Days, `YYYY-MM-DD`; null where the report chooses. */
  since: string | null;
  until: string | null;
  /** Files to which these forms are written. */
  html: string | null;
  csv: string | null;
  /** Keep the report as one issue. */
  issue: boolean;
}

interface EvidenceInputs {
  /** Paths and globs. */
  results: string[];
  /** Null: what a file looks like. */
  format: ResultFormat | null;
  /** The commit of the agent that was tested, where it is not the one that is checked out. */
  on: string | null;
}

function read(env: Environment, name: (typeof INPUTS)[number]): string {
  return (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
}

function readBoolean(
  env: Environment,
  name: 'enforce' | 'comment' | 'issue',
  otherwise: boolean,
): boolean {
  const text = read(env, name).toLowerCase();
  if (text === '') return otherwise;
  if (text === 'true' || text === 'false') return text === 'true';
  throw new Error(
    `The input ${name} is wrong. Expected true or false; got “${text.slice(0, 40)}”.`,
  );
}

/** Reads the inputs. @throws Error for people. */
export function readInputs(env: Environment): Inputs {
  const token = read(env, 'github-token') || env.GITHUB_TOKEN || '';
  if (!token) {
    throw new Error(
      'No token. Expected the input github-token, for example the github.token of the workflow.',
    );
  }
  const incidentsRepository = read(env, 'incidents-repository') || null;
  if (incidentsRepository && !/^[\w.-]+\/[\w.-]+$/.test(incidentsRepository)) {
    throw new Error(
      `The input incidents-repository is wrong. Expected owner/repository, for example acme/incidents; got “${incidentsRepository.slice(0, 80)}”.`,
    );
  }
  return {
    token,
    config: read(env, 'config') || '.github/agent-incident-review.yml',
    incidentsRepository,
    incidentsToken: read(env, 'incidents-token') || null,
    base: read(env, 'base') || null,
    head: read(env, 'head') || null,
    enforce: readBoolean(env, 'enforce', true),
    comment: readBoolean(env, 'comment', false),
  };
}

/** What the Action is asked to do. @throws Error for people. */
export function readMode(env: Environment): Mode {
  const said = read(env, 'mode').toLowerCase() || 'gate';
  const mode = MODES.find((known) => known === said);
  if (mode) return mode;
  throw new Error(
    `The input mode is wrong. Expected ${MODES.join(', ')}; got “${said.slice(0, 40)}”.`,
  );
}

/** Reads the inputs of the report. @throws Error for people. */
export function readReportInputs(env: Environment): ReportInputs {
  return {
    since: read(env, 'since') || null,
    until: read(env, 'until') || null,
    html: read(env, 'html') || null,
    csv: read(env, 'csv') || null,
    issue: readBoolean(env, 'issue', false),
  };
}

/** The formats by name; `auto` is what a file looks like. A test holds them and the readers together. */
const FORMATS: Readonly<Record<string, ResultFormat | null>> = {
  auto: null,
  promptfoo: 'promptfoo',
  junit: 'junit',
  deepeval: 'deepeval',
  inspect: 'inspect',
};

/** Reads the inputs of the evidence. @throws Error for people. */
export function readEvidenceInputs(env: Environment): EvidenceInputs {
  const results = read(env, 'results')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (results.length === 0) {
    throw new Error(
      'No results. Expected the input results: paths or globs of what the eval tool wrote, a line each, for example results.json.',
    );
  }
  const named = read(env, 'format').toLowerCase() || 'auto';
  const format = FORMATS[named];
  if (format === undefined) {
    throw new Error(
      `The input format is wrong. Expected ${Object.keys(FORMATS).join(', ')}; got “${named.slice(0, 40)}”.`,
    );
  }
  const on = read(env, 'on').toLowerCase() || null;
  if (on !== null && !/^[0-9a-f]{40}$/.test(on)) {
    throw new Error(
      `The input on is wrong. Expected a whole commit hash of 40 digits; got “${on.slice(0, 60)}”.`,
    );
  }
  return { results, format, on };
}
