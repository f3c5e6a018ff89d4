import {
  parseLayers
} from "./shared-YG4ESEBU.js";
import "./shared-I6UBOHXB.js";
import "./shared-AWGNFUZL.js";
import "./shared-4ETM35RJ.js";
import "./shared-HAOGNQKO.js";
import "./shared-GNAWVHBV.js";
import "./shared-74NH23BZ.js";
import "./shared-UQP6C4QQ.js";
import "./shared-KPD4FGPD.js";
import "./shared-5EVEGXHW.js";
import "./shared-27MO4RO3.js";
export {
  parseLayers
};
//# sourceMappingURL=shared-MUJZVN5M.js.map
