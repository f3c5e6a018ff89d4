import {
  evidence,
  incidentsHome
} from "./shared-QIYTIBEC.js";
import "./shared-NGCEBWWK.js";
import "./shared-ID445OMZ.js";
import "./shared-4M6EE3EY.js";
import "./shared-FO3A42PA.js";
import "./shared-YDNG3ADX.js";
import "./shared-TLE6BVVT.js";
import "./shared-HA4PUQNT.js";
import "./shared-NEFRE4W3.js";
import "./shared-7BLRICRC.js";
import "./shared-SQVWHNNS.js";
import "./shared-2RKW2RED.js";
import "./shared-G7AA7CCH.js";
import "./shared-FRQMX2QF.js";
import "./shared-EMYDU2AA.js";
import "./shared-MF32VA5G.js";
import "./shared-OQCCEMLG.js";
import "./shared-OSNDFNKV.js";
import "./shared-4ETM35RJ.js";
import "./shared-DHZM75DZ.js";
import "./shared-SEVQBVGR.js";
import "./shared-HAOGNQKO.js";
import "./shared-74NH23BZ.js";
import "./shared-F52RIRFD.js";
import "./shared-CWUASGUJ.js";
import "./shared-KOJHNH4V.js";
import "./shared-GGHNXHCV.js";
import "./shared-LYLMMT5V.js";
import "./shared-3FQS7JMV.js";
import "./shared-UQP6C4QQ.js";
import "./shared-KPD4FGPD.js";
import "./shared-5EVEGXHW.js";
import "./shared-27MO4RO3.js";
export {
  evidence,
  incidentsHome
};
//# sourceMappingURL=shared-6JBIYKOY.js.map
