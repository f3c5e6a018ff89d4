// Reads the blocks of a Markdown text; in linear time, which the library alone does not promise.
import { getDefaults, Lexer, type Token, Tokenizer } from 'marked';

/** A heading that is underlined is looked for so far: its text is some lines. */
const LONGEST_HEADING = 500;

/** The lines from the start that reach a length. */
function firstLines(text: string, length: number): string {
  const end = text.indexOf('\n', length);
  return end < 0 ? text : text.slice(0, end);
}

/**
 * In a list the library asks each line whether a heading or a table begins there, and would read on to
 * the end of the text each time.
 */
function boundedTokenizer(): Tokenizer {
  const { lheading, table } = Tokenizer.prototype;
  return Object.assign(new Tokenizer(), {
    lheading(this: Tokenizer, text: string) {
      return lheading.call(this, firstLines(text, LONGEST_HEADING));
    },
    table(this: Tokenizer, text: string) {
      const [head = '', rule] = firstLines(text, text.indexOf('\n') + 1).split('\n');
      return rule && table.call(this, `${head}\n${rule}`) ? table.call(this, text) : undefined;
    },
  });
}

/** What the pattern of a table reads behind the line under its head. */
const ROWS = '(?:\\n((?:(?! *\\n|';

/**
 * A paragraph ends where a table begins. At each line that looks like one the library would read all its
 * rows to find that out, though its head and the line under it say so already.
 */
function boundedParagraph({ paragraph, table }: Tokenizer['rules']['block']): RegExp {
  const at = table.source.indexOf(ROWS);
  const rows = table.source.slice(at);
  // Other rules than these are taken as they are: slower to read, though not otherwise.
  if (at < 0 || !paragraph.source.includes(rows)) return paragraph;
  return new RegExp(
    paragraph.source.replace(rows, () => '(?:\\n|$)'),
    paragraph.flags,
  );
}

let known: RegExp | undefined;

/** The blocks of a text, in order. */
export function blocksOf(text: string): Token[] {
  const tokenizer = boundedTokenizer();
  const lexer = new Lexer({ ...getDefaults(), tokenizer });
  const { rules } = tokenizer;
  known ??= boundedParagraph(rules.block);
  tokenizer.rules = { ...rules, block: { ...rules.block, paragraph: known } };
  return lexer.blockTokens(text);
}
