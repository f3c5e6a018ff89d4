import {
  evidence,
  incidentsHome
} from "./shared-TGLLODR4.js";
import "./shared-UMPHO7JD.js";
import "./shared-ID445OMZ.js";
import "./shared-P267AFXA.js";
import "./shared-FOK5ILJQ.js";
import "./shared-K5ZRST2R.js";
import "./shared-TLE6BVVT.js";
import "./shared-F52RIRFD.js";
import "./shared-HA4PUQNT.js";
import "./shared-NEFRE4W3.js";
import "./shared-CWUASGUJ.js";
import "./shared-FH23DG3J.js";
import "./shared-KZGD5GOO.js";
import "./shared-KOJHNH4V.js";
import "./shared-2RKW2RED.js";
import "./shared-G7AA7CCH.js";
import "./shared-FRQMX2QF.js";
import "./shared-IIIWVZFJ.js";
import "./shared-GGHNXHCV.js";
import "./shared-TRGC5ZHI.js";
import "./shared-LYLMMT5V.js";
import "./shared-3FQS7JMV.js";
import "./shared-4TKSDU5F.js";
import "./shared-OSNDFNKV.js";
import "./shared-UQP6C4QQ.js";
import "./shared-4ETM35RJ.js";
import "./shared-KPD4FGPD.js";
import "./shared-DJ35FADL.js";
import "./shared-SEVQBVGR.js";
import "./shared-HAOGNQKO.js";
import "./shared-5EVEGXHW.js";
import "./shared-74NH23BZ.js";
import "./shared-27MO4RO3.js";
export {
  evidence,
  incidentsHome
};
//# sourceMappingURL=shared-7TVWGZTV.js.map
