import{b as a}from"./action-chunk-QQTXHTBJ.js";import"./action-chunk-XH5IVZUW.js";import"./action-chunk-4IEHSAKE.js";import"./action-chunk-ECN7DHMI.js";import"./action-chunk-YYJD2MHI.js";import"./action-chunk-TG3HZD32.js";import"./action-chunk-OZL3T2MF.js";import"./action-chunk-FLFQB76D.js";export{a as parseLayers};
//# sourceMappingURL=action-layers-GKG6XLF7.js.map
