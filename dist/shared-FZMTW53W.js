import {
  parseLayers
} from "./shared-ED55MWZA.js";
import "./shared-Z5BOR56U.js";
import "./shared-7WORYPDV.js";
import "./shared-UQP6C4QQ.js";
import "./shared-N36F2VUV.js";
import "./shared-KPD4FGPD.js";
import "./shared-CJ37DJUI.js";
import "./shared-5EVEGXHW.js";
import "./shared-D33I62KF.js";
import "./shared-27MO4RO3.js";
export {
  parseLayers
};
//# sourceMappingURL=shared-FZMTW53W.js.map
