import {
  configChange
} from "./shared-TFFA5R4I.js";
import "./shared-2RKW2RED.js";
import "./shared-AR342QKE.js";
export {
  configChange
};
//# sourceMappingURL=shared-HLI25CCE.js.map
