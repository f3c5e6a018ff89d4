// Markdown as GitHub shows it in issues and checks, safe to put into a page.
import { Marked } from 'marked';
import { escapeHtml, sanitise } from './sanitise.js';

export interface Shown {
  /** `owner/name` in which `#12` is looked for. */
  readonly repository: string;
  /** Where an issue or pull request of the repository is shown. */
  issue(number: number): string;
  /** Where any other link leads to; the same address without it. */
  link?(href: string): string;
  /** Comments and bodies break the line where their text does; files, checks and job summaries do not. */
  readonly breaks?: boolean;
}

const plain = new Marked({ gfm: true });
const breaking = new Marked({ gfm: true, breaks: true });
for (const marked of [plain, breaking]) {
  marked.use({
    renderer: {
      // A picture from elsewhere would tell its server who reads this.
      image: ({ href, text }) => `<a href="${escapeHtml(href)}">${escapeHtml(text || href)}</a>`,
    },
  });
}

/** GitHub's marks of a reference: not inside a word, a path or an address. */
const REFERENCE =
  /(?<![\w/#&.-])(?:([\w.-]+\/[\w.-]+)?#(\d{1,7})|@([a-z\d](?:[a-z\d-]{0,38})(?:\/[\w.-]+)?))(?![\w-])/gi;

/** The HTML of a text; only tags, attributes and addresses that are known to be harmless are in it. */
export function renderMarkdown(text: string, shown: Shown): string {
  const html = (shown.breaks ? breaking : plain).parse(text, { async: false });
  return sanitise(html, {
    link: (href) => shown.link?.(href) ?? href,
    words: (escaped) =>
      escaped.replace(REFERENCE, (whole, place?: string, number?: string, login?: string) => {
        if (login) return `<strong class="mention">${whole}</strong>`;
        const own = (place ?? shown.repository).toLowerCase() === shown.repository.toLowerCase();
        return own ? `<a href="${escapeHtml(shown.issue(Number(number)))}">${whole}</a>` : whole;
      }),
  });
}
