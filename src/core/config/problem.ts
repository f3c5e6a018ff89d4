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

/** One problem on one line: what is wrong and where, what was expected, what came, what to do. */
export function formatConfigProblem(problem: ConfigProblem): string {
  const { file, line, key, message, expected, received } = problem;
  const place = line === null ? file : `${file}:${line}`;
  const what = key ? `${message} at ${key}` : message;
  return `${place}: ${what}. Expected ${expected}. Got ${received}. Correct it on the default branch.`;
}

/** That a configuration lies where nothing reads it. @param found its path. @param path where it is read. */
export function saysBeside(found: string, path: string): string {
  return `${found} is not read, so its settings do not hold and nothing was looked at by them. Expected the configuration at ${path}. Move it there on the default branch`;
}
