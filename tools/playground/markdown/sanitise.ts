// HTML that people wrote, written anew: only known tags and attributes are left, and all are closed.

/** What may become of a body's links and words. */
export interface Places {
  /** Where a link leads to; it gets and returns plain text. */
  link(href: string): string;
  /** Words outside code and links, escaped; returns HTML. */
  words(escaped: string): string;
}

interface Tag {
  readonly open?: string;
  readonly close?: string;
}

const PLAIN =
  'p strong em b i del s ins sub sup kbd samp var q code blockquote ul li table thead tbody tr dl dt dd summary div span';
const COPY = '<button type="button" class="copy">Copy</button>';

/** Tags that stay, with what stands in their place; one h1 a page is enough, so headings move down. */
const TAGS = new Map<string, Tag>([
  ...PLAIN.split(' ').map((name): [string, Tag] => [name, {}]),
  ...[1, 2, 3, 4, 5, 6].map((level): [string, Tag] => {
    const shown = Math.min(level + 2, 6);
    return [`h${level}`, { open: `<h${shown} class="md-h${level}">`, close: `</h${shown}>` }];
  }),
  ['pre', { open: '<div class="snippet"><pre>', close: `</pre>${COPY}</div>` }],
  ['a', {}],
  ['ol', {}],
  ['th', {}],
  ['td', {}],
  ['details', {}],
]);
const VOID = new Set(['br', 'hr', 'input']);
/** GitHub shows these as text. */
const SHOWN = /^(?:title|textarea|style|xmp|iframe|noembed|noframes|script|plaintext)$/;
const DEEPEST = 100;

const ATTRIBUTES = `(?:\\s+[^\\s"'<>/=]+(?:\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s"'=<>\`]+))?)*`;
const TOKEN = new RegExp(
  `<!--[\\s\\S]*?(?:-->|$)|<(/?)([a-zA-Z][a-zA-Z0-9-]*)(${ATTRIBUTES})\\s*/?>|<`,
  'g',
);
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** Escapes what is no entity already. */
function escapeWords(text: string): string {
  return text
    .replace(/&(?!(?:[a-z][a-z0-9]{1,31}|#\d{1,7}|#x[0-9a-f]{1,6});)/gi, '&amp;')
    .replace(/>/g, '&gt;');
}

function attributesOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE)) {
    const value = (double ?? single ?? bare ?? '').replace(
      /&(?:lt|gt|quot|#39|amp);/g,
      (entity) => ENTITIES[entity] ?? entity,
    );
    if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), value);
  }
  return found;
}

/** The address where it leads to a page or a mailbox. */
function safe(href: string): string | null {
  // Browsers take spaces and control characters out before they look for the scheme.
  const bare = [...href].filter((letter) => letter > ' ').join('');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  return scheme === undefined || /^(?:https?|mailto)$/.test(scheme) ? href.trim() : null;
}

function opened(name: string, text: string, places: Places): string {
  const given = attributesOf(text);
  if (name === 'input') {
    if (given.get('type') !== 'checkbox') return '';
    const done = given.has('checked');
    const label = done ? 'Completed task' : 'Incomplete task';
    return `<input type="checkbox" disabled${done ? ' checked' : ''} aria-label="${label}">`;
  }
  if (name === 'a') {
    const href = safe(given.get('href') ?? '');
    return href ? `<a href="${escapeHtml(places.link(href))}" rel="nofollow noreferrer">` : '<a>';
  }
  const start = given.get('start') ?? '';
  if (name === 'ol' && /^\d{1,6}$/.test(start)) return `<ol start="${start}">`;
  const align = given.get('align') ?? '';
  if (/^t[hd]$/.test(name) && /^(?:left|right|center)$/.test(align)) {
    return `<${name} class="${align}">`;
  }
  if (name === 'details' && given.has('open')) return '<details open>';
  return TAGS.get(name)?.open ?? `<${name}>`;
}

function closed(name: string): string {
  return TAGS.get(name)?.close ?? `</${name}>`;
}

/** Rewrites HTML; whatever comes in, what goes out is balanced and can start nothing. */
export function sanitise(html: string, places: Places): string {
  const open: string[] = [];
  let out = '';
  let at = 0;
  const add = (text: string) => {
    const escaped = escapeWords(text);
    const verbatim = open.some((name) => name === 'a' || name === 'code' || name === 'pre');
    out += verbatim ? escaped : places.words(escaped);
  };
  for (const match of html.matchAll(TOKEN)) {
    const [token, slash, tag, attributes = ''] = match;
    add(html.slice(at, match.index));
    at = match.index + token.length;
    const name = tag?.toLowerCase();
    if (name === undefined || SHOWN.test(name)) {
      if (!token.startsWith('<!--')) out += escapeHtml(token);
    } else if (VOID.has(name)) {
      if (!slash) out += name === 'input' ? opened(name, attributes, places) : `<${name}>`;
    } else if (!TAGS.has(name)) {
    } else if (!slash) {
      if (open.length >= DEEPEST) continue;
      open.push(name);
      out += opened(name, attributes, places);
    } else if (open.includes(name)) {
      for (let last = ''; last !== name; ) {
        last = open.pop() as string;
        out += closed(last);
      }
    }
  }
  add(html.slice(at));
  return out + open.reverse().map(closed).join('');
}
