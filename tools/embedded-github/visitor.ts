// A browser without scripts: keeps cookies, follows redirects, submits the one form of a page.

export interface Page {
  status: number;
  url: string;
  text: string;
  headers: Headers;
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function decoded(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => NAMED[name] ?? '');
}

function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? null : decoded(found);
}

/** What a page's form would send: its target, and its fields as they stand. */
export function formOf({ text, url }: Page): { action: string; fields: Record<string, string> } {
  const [, tag = '', inner = ''] = /(<form [^>]*>)([\s\S]*?)<\/form>/.exec(text) ?? [];
  if (tag === '') throw new Error(`no form on the page:\n${text}`);
  const inputs = [...inner.matchAll(/<input [^>]*>/g)].map(([input]) => input);
  const fields = inputs.flatMap((input) => {
    const off = attribute(input, 'type') === 'radio' && !input.includes(' checked');
    const name = attribute(input, 'name');
    return off || name === null ? [] : [[name, attribute(input, 'value') ?? ''] as const];
  });
  return {
    action: new URL(attribute(tag, 'action') ?? '', url).href,
    fields: Object.fromEntries(fields),
  };
}

/** The address of a page's button-like link. */
export function linkOf({ text, url }: Page): string {
  const tag = /<a class="button"[^>]*>/.exec(text)?.[0] ?? '';
  return new URL(attribute(tag, 'href') ?? '', url).href;
}

interface Visitor {
  open(url: string, headers?: Record<string, string>): Promise<Page>;
  /** Submits the page's form with some of its fields filled in. */
  submit(
    page: Page,
    filled?: Record<string, string>,
    headers?: Record<string, string>,
  ): Promise<Page>;
}

/** A visitor with a jar of cookies of its own; cookies go to the host that set them, whatever its port. */
export function createVisitor(): Visitor {
  const jar = new Map<string, string>();

  async function go(url: string, init: RequestInit): Promise<Page> {
    const { hostname } = new URL(url);
    const cookie = jar.get(hostname);
    const headers = { ...(init.headers as object), ...(cookie ? { cookie } : {}) };
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    const set = response.headers.get('set-cookie')?.split(';')[0];
    if (set) jar.set(hostname, set);
    const location = response.headers.get('location');
    if (location !== null) return go(new URL(location, url).href, { headers: {} });
    return { status: response.status, url, text: await response.text(), headers: response.headers };
  }

  return {
    open: (url, headers = {}) => go(url, { headers }),
    submit(page, filled = {}, headers = {}) {
      const { action, fields } = formOf(page);
      const body = new URLSearchParams({ ...fields, ...filled });
      return go(action, { method: 'POST', body, headers });
    },
  };
}
