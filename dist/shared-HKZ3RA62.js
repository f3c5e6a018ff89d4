import {
  put,
  readWindow,
  report,
  sayUnread
} from "./shared-ABY6OTSC.js";
import "./shared-KHTIQEZ7.js";
import "./shared-A67T5F4H.js";
import "./shared-UZOS7C2I.js";
import "./shared-JGOUTKI4.js";
import "./shared-BFMBJAPI.js";
import "./shared-CWUASGUJ.js";
import "./shared-ICOOB72K.js";
import "./shared-OVZWDWBT.js";
import "./shared-R7I3N4U6.js";
import "./shared-FRQMX2QF.js";
import "./shared-GGHNXHCV.js";
import "./shared-RTV4TPGD.js";
import "./shared-QUHVKVOR.js";
import "./shared-3FQS7JMV.js";
import "./shared-2RKW2RED.js";
import "./shared-7WORYPDV.js";
import "./shared-UQP6C4QQ.js";
import "./shared-N36F2VUV.js";
import "./shared-KPD4FGPD.js";
import "./shared-JTZMZI5E.js";
import "./shared-SEVQBVGR.js";
import "./shared-5EVEGXHW.js";
import "./shared-D33I62KF.js";
import "./shared-27MO4RO3.js";
export {
  put,
  readWindow,
  report,
  sayUnread
};
//# sourceMappingURL=shared-HKZ3RA62.js.map
