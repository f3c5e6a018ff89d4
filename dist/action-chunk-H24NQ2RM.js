import{b as g}from"./action-chunk-VL764IEI.js";import{randomUUID as d}from"node:crypto";import{appendFileSync as c}from"node:fs";var h=10,y=4e3;function R(n,t,e){if(!n)return;let r=`end-${d()}`;c(n,`${t}<<${r}
${e}
${r}
`)}function b(n,t){n&&c(n,t)}function u(n){return g(n,y).replace(/%/g,"%25")}function S(n){return u(n).replace(/:/g,"%3A").replace(/,/g,"%2C")}function p(n,t,e){return`::${n} title=${S(t)}::${u(e)}`}function C(n,t,e=h){let r=n.length>e?e-1:n.length,i=n.slice(0,r).map(({verdict:o,test:m,incident:f,policy:l,...a})=>{let $=o==="ship"?m.replace("-"," "):`${o}: ${f??l??"release gate"}`;return p(o==="ship"?"warning":t,$,`${a.message} → ${a.action}`)}),s=n.length-r;return s>0&&i.push(p(t,"release gate",`${s} more reasons are in the job summary`)),i}export{h as a,R as b,b as c,p as d,C as e};
//# sourceMappingURL=action-chunk-H24NQ2RM.js.map
