import {
  isForm,
  ownFormOf,
  readFormFile
} from "./shared-MT4JZNAJ.js";
import "./shared-JTZMZI5E.js";
import "./shared-SEVQBVGR.js";
import "./shared-CJ37DJUI.js";
import "./shared-5EVEGXHW.js";
import "./shared-D33I62KF.js";
import "./shared-27MO4RO3.js";
export {
  isForm,
  ownFormOf,
  readFormFile
};
//# sourceMappingURL=shared-F6LQQICN.js.map
