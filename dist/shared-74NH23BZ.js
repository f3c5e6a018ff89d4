import {
  codeSpans
} from "./shared-27MO4RO3.js";

// src/core/text/escape.ts
var UNSEEN = new RegExp("(?<!\\p{Extended_Pictographic})\\uFE0F|(?!\\uFE0F)\\p{Default_Ignorable_Code_Point}|\\p{Cf}|\\p{Cs}", "gu");
var PART = /[^\s()[\]{}<>"“”„«»'‘’`|,;]+/gu;
var LIVE = /@|#\d|gh-\d|cve-\d|ghsa-|:\/\/|www\.|\$|:(?=[\w+-]*:)[\d_+-]*[a-z]|(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])/i;
var EDGE = ".:!?…*_~";
function clip(text, max) {
  const points = [...text.slice(0, max * 2)];
  return points.length > max || text.length > max * 2 ? `${points.slice(0, max - 1).join("")}…` : text;
}
function oneLine(text, max) {
  const seen = clip(text, max * 4).replace(UNSEEN, "");
  return clip(seen.replace(/[\s\p{Cc}\u2800]+/gu, " ").trim(), max);
}
function code(text, max = 100) {
  const content = oneLine(text, max).replace(/<!--/g, "<! --") || " ";
  const runs = new Set((content.match(/`+/g) ?? []).map((run) => run.length));
  let length = 1;
  while (runs.has(length)) length += 1;
  const ticks = "`".repeat(length);
  const pad = content.startsWith("`") || content.endsWith("`") ? " " : "";
  return `${ticks}${pad}${content}${pad}${ticks}`;
}
function isLive(part) {
  return LIVE.test(part) || LIVE.test(part.normalize("NFKC"));
}
function liveIn(part) {
  if (!isLive(part)) return null;
  let [start, end] = [0, part.length];
  while (start < end && EDGE.includes(part[start])) start += 1;
  while (end > start && EDGE.includes(part[end - 1])) end -= 1;
  return isLive(part.slice(start, end)) ? [start, end] : [0, part.length];
}
function inline(text, max, spell) {
  const line = oneLine(text, max);
  let out = "";
  const addCode = (content) => {
    out += `${out.endsWith("`") ? " " : ""}${code(content, max)}`;
  };
  const addText = (rest) => {
    let from2 = 0;
    for (const { 0: part, index } of rest.matchAll(PART)) {
      const live = liveIn(part);
      if (!live) continue;
      const [start, end] = live;
      out += spell(rest.slice(from2, index + start));
      addCode(part.slice(start, end));
      from2 = index + end;
    }
    out += spell(rest.slice(from2));
  };
  let from = 0;
  for (const { start, end, ticks } of codeSpans(line)) {
    addText(line.slice(from, start));
    addCode(line.slice(start + ticks, end - ticks));
    from = end;
  }
  addText(line.slice(from));
  return out;
}
function escapeMarkdown(text) {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/`/g, "&#96;").replace(/[\\*_[\]|~!]/g, "\\$&");
}
function plain(text, max = 400) {
  return inline(text, max, escapeMarkdown).replace(/^(?=[-+=#])/, "\\").replace(/^(\d{1,9})(?=[.)])/, "$1\\");
}
function title(text, max = 100) {
  const line = oneLine(text, max).replace(/``+/g, "'");
  return inline(line, max, (rest) => rest.replace(/`/g, "'"));
}
function cell(markdown) {
  return markdown.replace(
    /\\[\s\S]|[|\n]/g,
    (part) => part === "|" ? "\\|" : part === "\n" ? " " : part
  );
}
var URL_ONLY = /^https?:\/\/[\w.~:/?#@&*+,;=%-]+$/;
function link(label, url) {
  if (!url || !URL_ONLY.test(url)) return label;
  return label.includes("``") ? `${label} ([link](${url}))` : `[${label}](${url})`;
}
function bytes(text) {
  return new TextEncoder().encode(text).length;
}
var CUT = "… The rest is cut off: GitHub takes no more.";
function shorten(markdown, max = 6e4) {
  if (bytes(markdown) <= max) return markdown;
  const kept = [];
  let open = false;
  let fence = null;
  let size = bytes(`

</details>

${CUT}`);
  for (const line of markdown.split("\n")) {
    size += bytes(line) + 1;
    if (size > max) break;
    const ticks = /^`{3,}/.exec(line)?.[0];
    if (fence ? line === fence.ticks : ticks) {
      fence = fence ? null : { before: kept.length, ticks };
    }
    kept.push(line);
    if (line.startsWith("<details>")) open = true;
    if (line === "</details>") open = false;
  }
  if (fence) kept.length = fence.before;
  return [kept.join("\n"), ...open ? ["</details>"] : [], CUT].join("\n\n");
}

export {
  clip,
  oneLine,
  code,
  plain,
  title,
  cell,
  link,
  shorten
};
//# sourceMappingURL=shared-74NH23BZ.js.map
