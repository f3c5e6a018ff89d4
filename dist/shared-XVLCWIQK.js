import {
  isForm,
  ownFormOf,
  readFormFile
} from "./shared-2NJ2O2X5.js";
import "./shared-DHZM75DZ.js";
import "./shared-SEVQBVGR.js";
import "./shared-HAOGNQKO.js";
import "./shared-74NH23BZ.js";
import "./shared-5EVEGXHW.js";
import "./shared-27MO4RO3.js";
export {
  isForm,
  ownFormOf,
  readFormFile
};
//# sourceMappingURL=shared-XVLCWIQK.js.map
