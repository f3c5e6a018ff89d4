import {
  configChange
} from "./shared-LMVKAEXR.js";
import "./shared-2RKW2RED.js";
import "./shared-LJ3OF5XX.js";
import "./shared-4TKSDU5F.js";
import "./shared-OSNDFNKV.js";
import "./shared-UQP6C4QQ.js";
import "./shared-4ETM35RJ.js";
import "./shared-KPD4FGPD.js";
import "./shared-HAOGNQKO.js";
import "./shared-5EVEGXHW.js";
import "./shared-74NH23BZ.js";
import "./shared-27MO4RO3.js";
export {
  configChange
};
//# sourceMappingURL=shared-76VHPLFA.js.map
