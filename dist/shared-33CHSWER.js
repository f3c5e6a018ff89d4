import {
  configChange
} from "./shared-G25TX6GK.js";
import "./shared-2RKW2RED.js";
import "./shared-Q3OVRNEM.js";
import "./shared-UBWFIPYO.js";
import "./shared-UQP6C4QQ.js";
import "./shared-GMVJTXMX.js";
import "./shared-KPD4FGPD.js";
import "./shared-CJ37DJUI.js";
import "./shared-5EVEGXHW.js";
import "./shared-D33I62KF.js";
import "./shared-27MO4RO3.js";
export {
  configChange
};
//# sourceMappingURL=shared-33CHSWER.js.map
