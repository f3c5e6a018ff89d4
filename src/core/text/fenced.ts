// A fence of code around a text that may hold fences itself.

/** Markdown that shows a text as it is, with the copy button of GitHub. */
export function fenced(language: string, text: string): string {
  const runs = (text.match(/`+/g) ?? []).map((run) => run.length + 1);
  const ticks = '`'.repeat(Math.max(3, ...runs));
  return `${ticks}${language}\n${text.trimEnd()}\n${ticks}`;
}
