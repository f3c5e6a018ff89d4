import {
  parseLayers
} from "./shared-Q3OVRNEM.js";
import "./shared-UBWFIPYO.js";
import "./shared-UQP6C4QQ.js";
import "./shared-GMVJTXMX.js";
import "./shared-KPD4FGPD.js";
import "./shared-CJ37DJUI.js";
import "./shared-5EVEGXHW.js";
import "./shared-D33I62KF.js";
import "./shared-27MO4RO3.js";
export {
  parseLayers
};
//# sourceMappingURL=shared-F6QZPU4L.js.map
