import {
  parseLayers
} from "./shared-OXCHXBCN.js";
import "./shared-OQCCEMLG.js";
import "./shared-OSNDFNKV.js";
import "./shared-4ETM35RJ.js";
import "./shared-HAOGNQKO.js";
import "./shared-74NH23BZ.js";
import "./shared-UQP6C4QQ.js";
import "./shared-KPD4FGPD.js";
import "./shared-5EVEGXHW.js";
import "./shared-27MO4RO3.js";
export {
  parseLayers
};
//# sourceMappingURL=shared-L7QJ3PIO.js.map
