import{readFileSync as r}from"node:fs";function o(t){if(!t)return{};try{let e=JSON.parse(r(t,"utf8"));if(typeof e=="object"&&e!==null)return e}catch{}throw new Error("The event file is no JSON object. Expected what GitHub writes to GITHUB_EVENT_PATH.")}export{o as a};
//# sourceMappingURL=action-chunk-YINNOQMV.js.map
