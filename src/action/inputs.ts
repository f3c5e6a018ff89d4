// The Action's inputs, read once and checked.

type Environment = Record<string, string | undefined>;

/** Inputs that `action.yml` declares; a test holds the two together. */
export const INPUTS = [
  'github-token',
  'config',
  'incidents-repository',
  'incidents-token',
  'base',
  'head',
  'enforce',
  'comment',
] as const;

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

function read(env: Environment, name: (typeof INPUTS)[number]): string {
  return (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
}

function readBoolean(env: Environment, name: 'enforce' | 'comment', otherwise: boolean): boolean {
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
