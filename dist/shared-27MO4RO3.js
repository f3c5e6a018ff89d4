// src/core/text/code-spans.ts
function codeSpans(text) {
  if (!text.includes("`")) return [];
  const runs = [...text.matchAll(/`+/g)].map(({ 0: { length }, index }) => ({ index, length }));
  const nextOf = /* @__PURE__ */ new Map();
  const closing = new Array(runs.length);
  for (let at = runs.length - 1; at >= 0; at -= 1) {
    const { length } = runs[at];
    closing[at] = nextOf.get(length) ?? -1;
    nextOf.set(length, at);
  }
  const spans = [];
  for (let at = 0; at < runs.length; at += 1) {
    const close = runs[closing[at] ?? -1];
    const { index: start, length: ticks } = runs[at];
    if (!close) continue;
    spans.push({ start, end: close.index + ticks, ticks });
    at = closing[at];
  }
  return spans;
}
function withoutCode(text) {
  let out = "";
  let from = 0;
  for (const { start, end } of codeSpans(text)) {
    out += text.slice(from, start) + text.slice(start, end).replace(/[^\n]/g, " ");
    from = end;
  }
  return out + text.slice(from);
}

export {
  codeSpans,
  withoutCode
};
//# sourceMappingURL=shared-27MO4RO3.js.map
