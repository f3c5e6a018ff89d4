import {
  isForm,
  ownFormOf,
  readFormFile
} from "./shared-5HZN4ABX.js";
import "./shared-DJ35FADL.js";
import "./shared-SEVQBVGR.js";
import "./shared-HAOGNQKO.js";
import "./shared-5EVEGXHW.js";
import "./shared-74NH23BZ.js";
import "./shared-27MO4RO3.js";
export {
  isForm,
  ownFormOf,
  readFormFile
};
//# sourceMappingURL=shared-ALK2EHK6.js.map
