import {
  FEW,
  monthOf,
  monthsOf,
  sayHours,
  sayLooked,
  sayMeasured,
  sayShare
} from "./shared-A67T5F4H.js";
import {
  numberOf,
  repositoryOf,
  repositoryRef
} from "./shared-3FQS7JMV.js";

// src/report/charts.ts
import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
var WIDTH = 640;
var BAR = "var(--bar)";
var LINE = "var(--line)";
function draw(label, options) {
  const { document } = parseHTML("<html><body></body></html>");
  const plot2 = Plot.plot({
    document,
    width: WIDTH,
    style: { background: "none", fontSize: "12px" },
    ...options
  });
  plot2.setAttribute("role", "img");
  plot2.setAttribute("aria-label", label);
  plot2.removeAttribute("width");
  plot2.removeAttribute("height");
  return plot2.outerHTML;
}
function countAxis(label, counts) {
  const most = Math.max(1, ...counts);
  return { label, grid: true, domain: [0, most], tickFormat: "d", ticks: Math.min(5, most) };
}
function filedChart(report) {
  const months = monthsOf(report);
  const rows = months.map((month) => {
    const filed2 = report.incidents.filter(({ filedAt }) => monthOf(filedAt) === month);
    return {
      month,
      filed: filed2.length,
      learned: filed2.filter(({ stage }) => stage === "learned").length
    };
  });
  return draw("Incidents filed by month, and how many of them are learned", {
    height: 220,
    x: { type: "band", label: null },
    y: countAxis(
      "Incidents",
      rows.map(({ filed: filed2 }) => filed2)
    ),
    marks: [
      Plot.barY(rows, { x: "month", y: "filed", fill: BAR }),
      Plot.lineY(rows, { x: "month", y: "learned", stroke: LINE, strokeWidth: 2 }),
      Plot.dot(rows, { x: "month", y: "learned", fill: LINE }),
      Plot.ruleY([0])
    ]
  });
}
function signsChart(report) {
  const points = report.signs.flatMap(
    ({ id, months: months2 }) => months2.flatMap(
      ({ month, share: { have, of } }) => of.length < FEW ? [] : [{ id, month, percent: have.length / of.length * 100 }]
    )
  );
  const months = monthsOf(report);
  if (points.length === 0) return "";
  return draw("The six signs by month, in percent", {
    height: 420,
    marginLeft: 40,
    marginRight: 80,
    x: { type: "band", domain: months, label: null },
    y: { domain: [0, 100], label: "Percent", grid: true, ticks: 3 },
    fy: { label: null, domain: report.signs.map(({ id }) => id) },
    marks: [
      Plot.lineY(points, { x: "month", y: "percent", fy: "id", stroke: LINE, strokeWidth: 2 }),
      Plot.dot(points, { x: "month", y: "percent", fy: "id", fill: LINE }),
      Plot.frame({ stroke: "currentColor", strokeOpacity: 0.2 })
    ]
  });
}
function ownersChart(report) {
  const rows = report.owners.slice(0, 12).flatMap(({ owner, open, overdue }) => {
    const name = (owner ?? "nobody").slice(0, 24);
    return [
      { name, state: "overdue", count: overdue },
      { name, state: "in time", count: open.length - overdue }
    ];
  });
  if (rows.length === 0) return "";
  return draw("Open changes by owner, overdue ones in the darker colour", {
    height: 40 + 28 * new Set(rows.map(({ name }) => name)).size,
    marginLeft: 160,
    x: countAxis(
      "Open changes",
      report.owners.map(({ open }) => open.length)
    ),
    y: { label: null },
    marks: [
      Plot.barX(rows, {
        x: "count",
        y: "name",
        fill: ({ state }) => state === "overdue" ? LINE : BAR,
        sort: { y: "-x" }
      }),
      Plot.ruleX([0])
    ]
  });
}

// src/report/html.ts
var SPELLED = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
function text(written, max = 400) {
  const short = written.length > max ? `${written.slice(0, max - 1)}…` : written;
  return short.replace(/[&<>"']/g, (sign) => SPELLED[sign]);
}
function anchor(label, url) {
  return url && /^https?:\/\//.test(url) ? `<a href="${text(url, 2e3)}">${label}</a>` : label;
}
function table(caption, head, cells) {
  const rows = cells.map(([first = "", ...others]) => {
    const data = others.map((one) => `<td>${one}</td>`).join("");
    return `<tr><th scope="row">${first}</th>${data}</tr>`;
  });
  const heads = head.map((one) => `<th scope="col">${text(one)}</th>`).join("");
  return `<div class="scroll" role="region" aria-label="${text(caption)}" tabindex="0"><table><caption>${text(caption)}</caption><thead><tr>${heads}</tr></thead><tbody>${rows.join("\n")}</tbody></table></div>`;
}

// src/report/style.ts
var STYLE = `
:root { --text: #1f2328; --muted: #59636e; --back: #ffffff; --edge: #d1d9e0; --link: #0550ae; --bar: #8cb4e8; --line: #0a4d8c; --note: #fff8c5; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e6edf3; --muted: #9aa4af; --back: #0d1117; --edge: #3d444d; --link: #71b7ff; --bar: #2f5f9e; --line: #9ecbff; --note: #3a2f0b; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5rem; overflow-wrap: anywhere; }
h2 { font-size: 1.2rem; margin-top: 2.5rem; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 0.5rem; background: var(--back); padding: 0.25rem 0.5rem; }
.scroll { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; }
caption { text-align: left; color: var(--muted); padding: 0.25rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.6rem; border-bottom: 1px solid var(--edge); }
tbody th { font-weight: 500; min-width: 7rem; }
small { display: block; color: var(--muted); }
figure { margin: 1rem 0; overflow-x: auto; }
figure svg { display: block; width: 100%; min-width: 34rem; height: auto; }
figcaption { color: var(--muted); font-size: 0.9rem; }
aside { background: var(--note); border: 1px solid var(--edge); border-radius: 6px; padding: 0.1rem 1rem; }
details { display: inline; }
summary { cursor: pointer; color: var(--link); }
`;

// src/report/page.ts
var SHOWN = 6;
function naming(report) {
  const urls = new Map(report.incidents.map(({ ref, url }) => [ref, url]));
  const home = repositoryRef(report.repository);
  const one = (ref) => {
    const name = repositoryOf(ref) === home ? `#${numberOf(ref)}` : ref;
    return anchor(text(name), urls.get(ref) ?? null);
  };
  return (refs) => {
    if (refs.length === 0) return "–";
    const first = refs.slice(0, SHOWN).map(one).join(" ");
    const others = refs.slice(SHOWN);
    if (others.length === 0) return first;
    return `${first} <details><summary>${others.length} more</summary>${others.map(one).join(" ")}</details>`;
  };
}
function section(id, title, ...parts) {
  return `<section aria-labelledby="${id}"><h2 id="${id}">${text(title)}</h2>${parts.join("\n")}</section>`;
}
function figure(svg, caption) {
  return svg === "" ? "" : `<figure tabindex="0">${svg}<figcaption>${text(caption)}</figcaption></figure>`;
}
function signs(report, name) {
  const rows = report.signs.map(({ id, title, counts, all }) => [
    `${text(title)} <small>${text(id)}: ${text(counts)}</small>`,
    sayShare(all),
    name(all.have),
    name(all.of.filter((ref) => !all.have.includes(ref)))
  ]);
  const months = report.signs[0]?.months ?? [];
  return section(
    "signs",
    "Six signs of a healthy process",
    table(
      "Each sign over the whole window",
      ["Sign", "How many", "Which have it", "Which lack it"],
      rows
    ),
    figure(
      signsChart(report),
      "By month, in percent. A month with fewer than ten incidents to count has no point."
    ),
    table(
      "Each sign by month",
      ["Month", ...report.signs.map(({ id }) => id)],
      months.map(({ month }, at) => [
        month,
        ...report.signs.map((sign) => sayShare(sign.months[at]?.share ?? { have: [], of: [] }))
      ])
    )
  );
}
function filed(report, name) {
  const months = report.signs[0]?.months ?? [];
  return section(
    "filed",
    "By month",
    figure(
      filedChart(report),
      "Bars: incidents filed. Line: those of them that are learned by now."
    ),
    table(
      "Incidents by month",
      ["Month", "Filed", "Learned", "Not learned"],
      months.map(({ month }) => {
        const all = report.incidents.filter((one) => monthOf(one.filedAt) === month);
        const open = all.filter(({ stage }) => stage !== "learned").map(({ ref }) => ref);
        return [month, String(all.length), String(all.length - open.length), name(open)];
      })
    )
  );
}
function owners(report, name) {
  if (report.open.length === 0) {
    return section("owners", "Open changes by owner", "<p>Nothing is owed and open.</p>");
  }
  return section(
    "owners",
    "Open changes by owner",
    figure(ownersChart(report), "The twelve owners with most that is overdue or open."),
    table(
      "Open changes by owner",
      ["Owner", "Open", "Overdue", "Oldest", "Of incidents"],
      report.owners.map(({ owner, open, overdue, oldest }) => [
        owner ? text(owner, 80) : "<strong>nobody</strong>",
        String(open.length),
        String(overdue),
        `${oldest} days`,
        name([...new Set(open.map(({ ref }) => ref))])
      ])
    )
  );
}
function rest(report, name) {
  const shown = (id, title, head, rows) => rows.length === 0 ? [] : [section(id, title, table(title, head, rows))];
  return [
    ...shown(
      "times",
      "How long it takes",
      ["From → to", "Median", "90th percentile", "Measured on"],
      report.times.map((span) => [
        `${span.from} → ${span.to}`,
        sayHours(span.median),
        sayHours(span.p90),
        sayMeasured(span)
      ])
    ),
    ...shown(
      "classes",
      "Classes by workflow",
      ["Class", "Workflow", "Incidents", "Which"],
      report.classes.map((one) => [
        one.class ? text(one.class, 80) : "–",
        one.workflow ? text(one.workflow, 80) : "–",
        String(one.refs.length),
        name(one.refs)
      ])
    ),
    ...shown(
      "recurrences",
      "Came back",
      ["Incident", "The earlier one of the same class, workflow and trigger kind"],
      report.recurrences.map(({ ref, earlier }) => [name([ref]), name([earlier])])
    ),
    ...shown(
      "waivers",
      "Waived now",
      ["Incident", "Kind", "Until", "By", "Because"],
      report.waivers.map(({ ref, kind, until, by, reason }) => [
        name([ref]),
        kind,
        until,
        text(by, 80),
        text(reason)
      ])
    ),
    ...shown(
      "retired",
      "Retired lessons",
      ["Incident", "Kind", "By", "Because"],
      report.retired.map(({ ref, kind, by, reason }) => [
        name([ref]),
        kind,
        text(by, 80),
        text(reason)
      ])
    ),
    ...shown(
      "disputed",
      "Rules that were called wrong",
      ["Rule", "Called wrong", "Found in", "Noisy"],
      report.disputed.map(({ rule, disputed, found, noisy }) => [
        text(rule, 80),
        name(disputed),
        String(found),
        noisy ? "yes: wrong in over a fifth of its findings" : "no"
      ])
    ),
    ...shown(
      "sample",
      "To read again next month",
      ["Incident", "Class", "Workflow"],
      report.sample.map((one) => [
        name([one.ref]),
        one.class ? text(one.class, 80) : "–",
        one.workflow ? text(one.workflow, 80) : "–"
      ])
    )
  ];
}
function unread({ unread: gaps }) {
  if (gaps.length === 0) return "";
  const lines = gaps.map(({ what, why }) => `<li>${text(what)}: ${text(why)}</li>`).join("");
  return `<aside role="note"><p>Something could not be read, so the figures may be too low:</p><ul>${lines}</ul></aside>`;
}
function reportPage(report) {
  const name = naming(report);
  const title = `Incident reviews of ${text(report.repository, 200)}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#signs">Skip to the figures</a>
<main>
<h1>${title}</h1>
<p>${text(sayLooked(report), 600)}</p>
${unread(report)}
${signs(report, name)}
${filed(report, name)}
${owners(report, name)}
${rest(report, name).join("\n")}
</main>
</body>
</html>
`;
}
export {
  reportPage
};
//# sourceMappingURL=shared-Q4TFLUVK.js.map
