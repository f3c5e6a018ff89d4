import {
  formatConfigProblem,
  parseConfig
} from "./shared-AR342QKE.js";
export {
  formatConfigProblem,
  parseConfig
};
//# sourceMappingURL=shared-ICEQDRTT.js.map
