// What is wrong with a configuration file, for people.

export interface ConfigProblem {
  /** Path of the file. */
  file: string;
  /** 1-based; null where no line can be told. */
  line: number | null;
  /** Dotted path, such as `release.policies[0].paths`; empty for the file as a whole. */
  key: string;
  /** What is wrong, a sentence without its full stop. */
  message: string;
  /** What was expected, with an example. */
  expected: string;
  /** What stands there, on one line and shortened. */
  received: string;
}

/** A problem before its file is known. */
export type Finding = Omit<ConfigProblem, 'file'>;

/** What is wrong at which key, what was expected and what came, as sentences. */
export function describeProblem({ key, message, expected, received }: ConfigProblem): string {
  return `${key ? `${message} at ${key}` : message}. Expected ${expected}. Got ${received}.`;
}

/** Where it stands: `file:line`, or the file alone where no line can be told. */
export function placeOfProblem({ file, line }: ConfigProblem): string {
  return line === null ? file : `${file}:${line}`;
}

/** One problem of the default branch on one line: where, what, and what to do. */
export function formatConfigProblem(problem: ConfigProblem): string {
  return `${placeOfProblem(problem)}: ${describeProblem(problem)} Correct it on the default branch.`;
}

/** That a configuration lies where nothing reads it. @param found its path. @param path where it is read. */
export function saysBeside(found: string, path: string): string {
  return `${found} is not read, so its settings do not hold and nothing was looked at by them. Expected the configuration at ${path}. Move it there on the default branch`;
}
