import {
  isForm,
  ownFormOf,
  readFormFile
} from "./shared-32EA4VCN.js";
import "./shared-Q63LVTGY.js";
import "./shared-SEVQBVGR.js";
import "./shared-HAOGNQKO.js";
import "./shared-GNAWVHBV.js";
import "./shared-74NH23BZ.js";
import "./shared-5EVEGXHW.js";
import "./shared-27MO4RO3.js";
export {
  isForm,
  ownFormOf,
  readFormFile
};
//# sourceMappingURL=shared-UETFC4TH.js.map
