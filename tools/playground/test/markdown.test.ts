// Texts of people become the HTML that GitHub shows, and never anything that does something.
import { placesOf } from '../links.js';
import { renderMarkdown } from '../markdown/render.js';

const GITHUB = { host: '127.0.0.1:4000', repository: 'acme/agents' };
const show = (text: string) => renderMarkdown(text, placesOf(GITHUB, 7)).trim();

test.each([
  ['a line\nand one more', '<p>a line<br>and one more</p>'],
  [
    '- [x] done\n- [ ] not',
    '<ul>\n<li><input type="checkbox" disabled checked aria-label="Completed task"> done</li>\n<li><input type="checkbox" disabled aria-label="Incomplete task"> not</li>\n</ul>',
  ],
  [
    '| a | b |\n|---|:-:|\n| 1 | 2 |',
    '<table>\n<thead>\n<tr>\n<th>a</th>\n<th class="center">b</th>\n</tr>\n</thead>\n<tbody><tr>\n<td>1</td>\n<td class="center">2</td>\n</tr>\n</tbody></table>',
  ],
  [
    '```md\n### a <b>\n```',
    '<div class="snippet"><pre><code>### a &lt;b&gt;\n</code></pre><button type="button" class="copy">Copy</button></div>',
  ],
  [
    '<details><summary>S</summary>\n\n**a**\n\n</details>',
    '<details><summary>S</summary><p><strong>a</strong></p>\n</details>',
  ],
  ['# One', '<h3 class="md-h1">One</h3>'],
  [
    'by @tom and @acme/sre',
    '<p>by <strong class="mention">@tom</strong> and <strong class="mention">@acme/sre</strong></p>',
  ],
  [
    '#12, acme/agents#3, other/x#4',
    '<p><a href="/issues/12">#12</a>, <a href="/issues/3">acme/agents#3</a>, other/x#4</p>',
  ],
  ['`#12 @tom` and x#5', '<p><code>#12 @tom</code> and x#5</p>'],
  ['R&D &amp; &copy; 1 < 2', '<p>R&amp;D &amp; &copy; 1 &lt; 2</p>'],
  ['<!-- marker -->\nafter', '<p>after</p>'],
  [
    '![alt](https://evil.example/x.png)',
    '<p><a href="https://evil.example/x.png" rel="nofollow noreferrer">alt</a></p>',
  ],
])('%j is shown as on GitHub', (text, html) => {
  expect(show(text).replace(/\n+(?=<p>)/g, '')).toBe(html);
});

test.each([
  ['http://127.0.0.1:4000/acme/agents/issues/3', '/issues/3'],
  ['http://127.0.0.1:4000/acme/agents/pull/4#issuecomment-1', '/pulls/4'],
  [
    'https://127.0.0.1:4000/acme/agents/new/main?filename=evals%2Fa.yaml&value=a%26b',
    '/pulls/new?kind=other&amp;path=evals%2Fa.yaml&amp;content=a%26b&amp;incident=7',
  ],
  ['https://example.com/acme/agents/issues/3', 'https://example.com/acme/agents/issues/3'],
  ['http://127.0.0.1:4000/other/repo/issues/3', 'http://127.0.0.1:4000/other/repo/issues/3'],
])('a link to %s leads to %s', (from, to) => {
  expect(show(`[x](${from})`)).toContain(`<a href="${to}" `);
});

const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="java\tscript:alert(1)">x</a>',
  '<a href=" &#106;avascript:alert(1)">x</a>',
  '<a href="javascript&colon;alert(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '[x](javascript:alert(1))',
  '[x](https://a.example/"onmouseover="alert(1))',
  '<p onclick="alert(1)" style="position:fixed" class="copy" id="main" hx-get="/start-over">x</p>',
  '<form action="/start-over" method="post"><button>x</button></form>',
  '<input type="submit" value="x"><input type="checkbox" onclick="alert(1)">',
  '<iframe src="/"></iframe><object data="/"></object><svg onload=alert(1)><math>',
  '<style>*{display:none}</style>',
  '<template hx type="partial">x</template><hx-partial>x</hx-partial>',
  '</div></article></main><p>out',
  '<details><summary>',
  '<table><tr><td>',
  '<div><span><b><details>'.repeat(500),
  '<!-- never closed',
  '<a <a <a <a href="x',
  '<a title="&quot;><script>alert(1)</script>">x</a>',
  '<b/onclick=alert(1)>x',
  '<![CDATA[<script>]]><?php x ?><!DOCTYPE html>',
  '`<script>` ```<script>',
  '@"><script>alert(1)</script> #1"><script>',
];
const WRITTEN =
  /^(?:<\/?(?:p|strong|b|i|em|del|s|ins|sub|sup|kbd|samp|var|q|code|blockquote|ul|ol|li|table|thead|tbody|tr|th|td|dl|dt|dd|summary|details|div|span|pre|br|hr|h[3-6]|a|button)>|<h[3-6] class="md-h[1-6]">|<a href="(?:https?:|mailto:|\/|#|&amp;|[^:"]*")[^"]*"? rel="nofollow noreferrer">|<a href="\/issues\/\d+">|<div class="snippet">|<button type="button" class="copy">|<strong class="mention">|<input type="checkbox" disabled(?: checked)? aria-label="(?:Inc|C)omplete(?:d)? task">|<t[hd] class="(?:left|right|center)">)$/;

test.each(HOSTILE.map((text) => [text]))('%j does nothing', (text) => {
  const html = show(`before\n\n${text}\n\nafter`);
  const tags = html.match(/<[^>]*>?/g) ?? [];
  expect(tags.filter((tag) => !WRITTEN.test(tag))).toEqual([]);
});

test.each(HOSTILE.map((text) => [text]))('%j closes what it opens and nothing else', (text) => {
  const open: string[] = [];
  for (const [, slash, name = ''] of show(text).matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/g)) {
    if (/^(?:br|hr|input)$/.test(name)) continue;
    if (slash) expect(open.pop()).toBe(name);
    else open.push(name);
  }
  expect(open).toEqual([]);
});
