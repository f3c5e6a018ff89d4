import{b as a}from"./action-chunk-YBNOZ4L7.js";import"./action-chunk-ASAHNX4G.js";import"./action-chunk-UYJCMQHS.js";import"./action-chunk-4IM22ADS.js";import"./action-chunk-TG3HZD32.js";import"./action-chunk-2IUM5SXB.js";export{a as parseLayers};
//# sourceMappingURL=action-layers-F47H37YC.js.map
