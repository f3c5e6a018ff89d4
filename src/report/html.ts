// Pieces of HTML that are safe whatever a person wrote.

const SPELLED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text, as it was written. @param max characters. */
export function text(written: string, max = 400): string {
  const short = written.length > max ? `${written.slice(0, max - 1)}…` : written;
  return short.replace(/[&<>"']/g, (sign) => SPELLED[sign] as string);
}

/** A link, where the address is one of http or https. @param label finished HTML. */
export function anchor(label: string, url: string | null): string {
  return url && /^https?:\/\//.test(url) ? `<a href="${text(url, 2_000)}">${label}</a>` : label;
}

/** A table that scrolls by itself where the page is narrow. @param cells finished HTML. */
export function table(
  caption: string,
  head: readonly string[],
  cells: readonly (readonly string[])[],
): string {
  const rows = cells.map(([first = '', ...others]) => {
    const data = others.map((one) => `<td>${one}</td>`).join('');
    return `<tr><th scope="row">${first}</th>${data}</tr>`;
  });
  const heads = head.map((one) => `<th scope="col">${text(one)}</th>`).join('');
  return `<div class="scroll" role="region" aria-label="${text(caption)}" tabindex="0"><table><caption>${text(caption)}</caption><thead><tr>${heads}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
}
