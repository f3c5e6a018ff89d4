import{b as g}from"./action-chunk-VL764IEI.js";import{randomUUID as h}from"node:crypto";import{appendFileSync as u}from"node:fs";var y=10,S=4e3;function b(t,n,e){if(!t)return;let i=`end-${h()}`;u(t,`${n}<<${i}
${e}
${i}
`)}function C(t,n){t&&u(t,n)}function f(t){return g(t,S).replace(/%/g,"%25")}function x(t){return f(t).replace(/:/g,"%3A").replace(/,/g,"%2C")}function c(t,n,e){return`::${t} title=${x(n)}::${f(e)}`}function M(t,n,e=y){let i=[...t.filter(({verdict:r})=>r==="ship"),...t.filter(({verdict:r})=>r!=="ship")],o=t.length>e?e-1:t.length,s=i.slice(0,o).map(({verdict:r,test:l,incident:m,policy:d,...p})=>{let $=r==="ship"?l.replace("-"," "):`${r}: ${m??d??"release gate"}`;return c(n,$,`${p.message} → ${p.action}`)}),a=t.length-o;return a>0&&s.push(c(n,"release gate",`${a} more reasons are in the job summary`)),s}export{y as a,b,C as c,c as d,M as e};
//# sourceMappingURL=action-chunk-6PL4UFKH.js.map
