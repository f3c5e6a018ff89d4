var c="Release gate";var s="Eval evidence";export{c as a,s as b};
//# sourceMappingURL=action-chunk-4OT27WFZ.js.map
