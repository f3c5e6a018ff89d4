import {
  evidence,
  incidentsHome
} from "./shared-2EYSE2TA.js";
import "./shared-LVG33BTB.js";
import "./shared-ID445OMZ.js";
import "./shared-7544Y2SE.js";
import "./shared-GAPPTWCA.js";
import "./shared-MHZ3GGTV.js";
import "./shared-TLE6BVVT.js";
import "./shared-HA4PUQNT.js";
import "./shared-NEFRE4W3.js";
import "./shared-G56R5RDX.js";
import "./shared-3FWJA6TY.js";
import "./shared-2RKW2RED.js";
import "./shared-G7AA7CCH.js";
import "./shared-FRQMX2QF.js";
import "./shared-BOCSQMRH.js";
import "./shared-4JFDRW22.js";
import "./shared-I6UBOHXB.js";
import "./shared-AWGNFUZL.js";
import "./shared-4ETM35RJ.js";
import "./shared-Q63LVTGY.js";
import "./shared-SEVQBVGR.js";
import "./shared-HAOGNQKO.js";
import "./shared-GNAWVHBV.js";
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
//# sourceMappingURL=shared-XOEOZFE2.js.map
