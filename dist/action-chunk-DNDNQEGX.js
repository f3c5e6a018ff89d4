import{b as g}from"./action-chunk-VL764IEI.js";import{randomUUID as d}from"node:crypto";import{appendFileSync as c}from"node:fs";var h=10,y=4e3;function b(n,t,e){if(!n)return;let r=`end-${d()}`;c(n,`${t}<<${r}
${e}
${r}
`)}function w(n,t){n&&c(n,t)}function u(n){return g(n,y).replace(/%/g,"%25")}function S(n){return u(n).replace(/:/g,"%3A").replace(/,/g,"%2C")}function p(n,t,e){return`::${n} title=${S(t)}::${u(e)}`}function C(n,t,e=h){let r=n.length>e?e-1:n.length,o=n.slice(0,r).map(({verdict:i,test:m,incident:l,policy:f,...a})=>{let $=i==="ship"?m.replace("-"," "):`${i}: ${l??f??"release gate"}`;return p(i==="ship"?"warning":t,$,`${a.message} → ${a.action}`)}),s=n.length-r;return s>0&&o.push(p(t,"release gate",`${s} more reasons are in the job summary`)),o}export{h as a,b,w as c,p as d,C as e};
//# sourceMappingURL=action-chunk-DNDNQEGX.js.map
