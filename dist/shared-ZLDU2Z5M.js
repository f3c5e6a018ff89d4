import {
  configChange
} from "./shared-ZJVGZ4T2.js";
import "./shared-2RKW2RED.js";
import "./shared-S46LLWYI.js";
import "./shared-V5MPFNZZ.js";
import "./shared-UQP6C4QQ.js";
import "./shared-NLDRWKCD.js";
import "./shared-KPD4FGPD.js";
import "./shared-CJ37DJUI.js";
import "./shared-5EVEGXHW.js";
import "./shared-D33I62KF.js";
import "./shared-27MO4RO3.js";
export {
  configChange
};
//# sourceMappingURL=shared-ZLDU2Z5M.js.map
