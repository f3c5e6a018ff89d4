// Shows a comment on a terminal roughly as GitHub shows it: no markers, no tags, folds as lines.

const INDENT = '    │ ';

/** Plain text of the Markdown that our own pages use, indented. */
export function showMarkdown(markdown: string): string {
  return markdown
    .replace(/<!--[\s\S]*?-->\n?/g, '')
    .replace(/<details><summary>(.*?)<\/summary>[\s\S]*?<\/details>/g, '▸ $1')
    .replace(/<br>\n?/g, '\n')
    .replace(/<\/?(?:sub|sup|details|summary|p|b|i|em|strong)>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|`|\u200B/g, '')
    .replace(/\\([\\`*_[\]|~!])/g, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/^#+ /gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .split('\n')
    .map((line) => INDENT + line)
    .join('\n');
}
