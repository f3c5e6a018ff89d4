function n(e){return{...e,release:{...e.release,proof:"landed"}}}export{n as a};
//# sourceMappingURL=action-chunk-V6453JD4.js.map
