import{b as a}from"./action-chunk-KUG3V6OI.js";import"./action-chunk-QLJOAGFH.js";import"./action-chunk-Q5ZW5NZS.js";import"./action-chunk-RK42TIHW.js";import"./action-chunk-TG3HZD32.js";import"./action-chunk-XVLLGYI6.js";import"./action-chunk-FLFQB76D.js";export{a as parseLayers};
//# sourceMappingURL=action-layers-5OZPIW5J.js.map
