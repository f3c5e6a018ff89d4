var r=["roll-back","hold","collect-evidence","ship"];function i(e){return r.find(n=>e.includes(n))??"ship"}export{r as a,i as b};
//# sourceMappingURL=action-chunk-LVUWF7LM.js.map
