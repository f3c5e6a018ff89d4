import{c as a,d as p,e as m}from"./action-chunk-VL764IEI.js";var h=100;function r({runs:e,passed:n,skipped:i}){return e>0&&n===e&&i===0}function C(e){return r(e)?"✅ passed":e.failed>0?"❌ failed":e.errors>0?"⚠️ error":"⏭ skipped"}function g(e){let{incident:n,case:i,runs:t,passed:s}=e;return`| ${[a(n),m(p(i,200)),C(e),`${s} of ${t}`].join(" | ")} |`}function D({cases:e,others:n,commit:i,on:t}){let s=t?`the agent of ${a(t.slice(0,7),7)}`:"this commit",c=i?`Of ${s}, at ${a(i.slice(0,7),7)}`:`Of ${s}`,{passed:f,failed:o,errors:d,skipped:$}=n,l=`Cases that name no incident: ${f} passed, ${o} failed, ${d} errors, ${$} skipped.`;if(e.length===0)return`## Eval evidence

${c}: no case names an incident.

${l}
`;let v=e.length-h;return["## Eval evidence",`${c}: ${e.filter(r).length} of ${e.length} cases of incidents passed in every run.`,["| Incident | Case | Outcome | Passed |","|---|---|---|---|",...e.slice(0,h).map(g)].join(`
`),...v>0?[`${v} more cases are in the artifact.`]:[],`${l}
`].join(`

`)}function b({runs:e,failed:n,skipped:i}){return e>0&&n===e&&i===0}function u({runs:e,passed:n,failed:i,errors:t,skipped:s}){return[[n,"passed"],[i,"failed"],[t,"broke"],[s,"skipped"]].flatMap(([o,d])=>o>0?[`${o} ${d}`]:[]).join(", ")||`${e} runs`}function E(e,n){return e.incident===n.incident&&e.case===n.case}function w(e,n){return e.cases.some(t=>!E(t,n)&&t.case!==n.case&&r(t))||e.others.passed>0}function k(e,n,i){return r(e)?n?n.failed===0&&n.errors>0?`it broke on the failing version and did not fail: ${u(n)}; an error is not red`:r(n)?"it is green on the failing version as well, so it would not have caught it":b(n)?w(i,n)?null:"no other case passed on the failing version, so nothing shows that it ran at all; add a case that both versions pass":`it is not red in every run on the failing version: ${u(n)}`:"it did not run on the failing version":`it is not green here: ${u(e)}`}function O(e,n){return n.cases.map(i=>{let t=e.cases.find(s=>E(s,i))??null;return{incident:i.incident,case:i.case,why:k(i,t,e),red:t,green:i}})}function M(e){return Math.round((1-.05**(1/e))*100)}export{r as a,D as b,u as c,O as d,M as e};
//# sourceMappingURL=action-chunk-XYPKHVZA.js.map
