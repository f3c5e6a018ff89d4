// What the scripts of the build give to tools in TypeScript.
export const VERSIONS: Readonly<Record<number, string>>;
export function install(
  folder: string,
  packages: readonly string[],
  more?: readonly string[],
): void;
export function nodeFolder(major: number): string;
