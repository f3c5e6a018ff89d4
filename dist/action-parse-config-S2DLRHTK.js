import{c as b}from"./action-chunk-YSFCUVZ6.js";import{d as a}from"./action-chunk-4BGTPNBI.js";import"./action-chunk-SLJ7Q3YK.js";export{a as formatConfigProblem,b as parseConfig};
//# sourceMappingURL=action-parse-config-S2DLRHTK.js.map
