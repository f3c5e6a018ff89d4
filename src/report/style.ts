// The style sheets of the report: of its page, and of its figures where another page shows them.

const LIGHT =
  '--text: #1f2328; --muted: #59636e; --back: #ffffff; --edge: #d1d9e0; --link: #0550ae; --bar: #8cb4e8; --line: #0a4d8c; --note: #fff8c5;';
const DARK =
  '--text: #e6edf3; --muted: #9aa4af; --back: #0d1117; --edge: #3d444d; --link: #71b7ff; --bar: #2f5f9e; --line: #9ecbff; --note: #3a2f0b;';

/** Both themes, for whatever holds the figures. */
function themes(selector: string): string {
  return `${selector} { ${LIGHT} }
@media (prefers-color-scheme: dark) {
  ${selector} { ${DARK} }
}`;
}

const FIGURES = `
h2 { font-size: 1.2rem; margin-top: 2.5rem; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, .scroll:focus-visible, figure:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.scroll { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; }
caption { text-align: left; color: var(--muted); padding: 0.25rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.6rem; border-bottom: 1px solid var(--edge); }
tbody th { font-weight: 500; min-width: 7rem; }
small { display: block; color: var(--muted); }
figure { margin: 1rem 0; overflow-x: auto; }
figure svg { display: block; width: 100%; min-width: 34rem; height: auto; }
figure svg text { white-space: pre; }
figcaption { color: var(--muted); font-size: 0.9rem; }
aside { background: var(--note); border: 1px solid var(--edge); border-radius: 6px; padding: 0.1rem 1rem; }
details { display: inline; }
details.rows { display: block; }
summary { cursor: pointer; color: var(--link); }
`;

/** Of the page that stands by itself. */
export const STYLE = `
${themes(':root')}
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5rem; overflow-wrap: anywhere; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 0.5rem; background: var(--back); padding: 0.25rem 0.5rem; }
${FIGURES}`;

/** Of the figures within an element of the class `report`. */
export const PART_STYLE = `${themes('.report')}
.report {${FIGURES}}
`;
