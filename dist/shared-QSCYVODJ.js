import {
  put,
  readWindow,
  report,
  sayUnread
} from "./shared-IU455UKD.js";
import "./shared-A67T5F4H.js";
import "./shared-ID445OMZ.js";
import "./shared-K5ZRST2R.js";
import "./shared-TLE6BVVT.js";
import "./shared-F52RIRFD.js";
import "./shared-HA4PUQNT.js";
import "./shared-NEFRE4W3.js";
import "./shared-CWUASGUJ.js";
import "./shared-GVCBCJQW.js";
import "./shared-52NMKDKW.js";
import "./shared-KZGD5GOO.js";
import "./shared-KOJHNH4V.js";
import "./shared-2RKW2RED.js";
import "./shared-FRQMX2QF.js";
import "./shared-GGHNXHCV.js";
import "./shared-TRGC5ZHI.js";
import "./shared-LYLMMT5V.js";
import "./shared-3FQS7JMV.js";
import "./shared-OSNDFNKV.js";
import "./shared-UQP6C4QQ.js";
import "./shared-4ETM35RJ.js";
import "./shared-KPD4FGPD.js";
import "./shared-DJ35FADL.js";
import "./shared-SEVQBVGR.js";
import "./shared-5EVEGXHW.js";
import "./shared-74NH23BZ.js";
import "./shared-27MO4RO3.js";
export {
  put,
  readWindow,
  report,
  sayUnread
};
//# sourceMappingURL=shared-QSCYVODJ.js.map
