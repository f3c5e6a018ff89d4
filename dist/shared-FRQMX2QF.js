// src/core/text/short-name.ts
function shortName(text) {
  let hash = 2166136261;
  for (const unit of text) {
    hash = Math.imul(hash ^ unit.codePointAt(0), 16777619) >>> 0;
  }
  return hash.toString(16).padStart(8, "0");
}

export {
  shortName
};
//# sourceMappingURL=shared-FRQMX2QF.js.map
