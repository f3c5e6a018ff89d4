import{b as a}from"./action-chunk-CKY7Y3J5.js";import"./action-chunk-WNR75BNB.js";import"./action-chunk-UYJCMQHS.js";import"./action-chunk-4IM22ADS.js";import"./action-chunk-TG3HZD32.js";import"./action-chunk-2IUM5SXB.js";export{a as parseLayers};
//# sourceMappingURL=action-layers-HYGBZIGB.js.map
