// src/core/config/kinds.ts
var CHANGE_KINDS = ["eval", "gate", "alert", "evidence"];

export {
  CHANGE_KINDS
};
//# sourceMappingURL=shared-UQP6C4QQ.js.map
