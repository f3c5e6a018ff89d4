// HTML of the registration's pages: what is put in is text unless it is HTML of ours.

/** HTML that may stand as it is. */
export class Html {
  constructor(readonly text: string) {}
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

type Part = string | Html | readonly Html[];

function shown(part: Part): string {
  if (part instanceof Html) return part.text;
  if (typeof part !== 'string') return part.map(shown).join('');
  return part.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}

/** `html`<p>${text}</p>``: strings are escaped, HTML and lists of it are not. */
export function html(around: TemplateStringsArray, ...parts: Part[]): Html {
  const text = around.map(
    (piece, at) => piece + (at < parts.length ? shown(parts[at] as Part) : ''),
  );
  return new Html(text.join(''));
}

const STYLE = `:root{color-scheme:light dark}
body{font:1rem/1.5 system-ui,sans-serif;max-width:42rem;margin:0 auto;padding:1rem}
h1{font-size:1.4rem}fieldset{border:1px solid #8888;border-radius:.4rem;margin:1rem 0}
label{display:block;margin:.4rem 0}input[type=text],input[type=url],input[type=password]{font:inherit;width:100%;box-sizing:border-box;padding:.3rem}
button,a.button{font:inherit;display:inline-block;padding:.5rem 1rem;border:0;border-radius:.4rem;background:#1a7f37;color:#fff;text-decoration:none;cursor:pointer}
small{display:block;opacity:.85}code{overflow-wrap:anywhere}
[role=alert]{border-left:.3rem solid #cf222e;padding:.1rem .8rem}`;

/** A whole page. */
export function page(title: string, body: Html): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`.text;
}

export const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  // No form-action: Chromium holds what a form leads to against it, and a sign-in may lead anywhere.
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
} as const;
