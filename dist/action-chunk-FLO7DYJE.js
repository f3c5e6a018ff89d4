import{b as e}from"./action-chunk-W3ZH7XOC.js";function l(n){return[404,405,410,501].includes(e(n))}function i(n){let{data:o,errors:r}=n;return r?.length&&r.every(({type:t})=>t==="NOT_FOUND")?o??null:null}async function u(n,o,r){try{return await n.graphql(o,r)}catch(s){let t=i(s);if(t===null)throw s;return t}}export{l as a,u as b};
//# sourceMappingURL=action-chunk-FLO7DYJE.js.map
