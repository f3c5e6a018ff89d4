var o=["eval","gate","alert","evidence"],e=["landed","present","catches","proven"];function r(t,n){return e.indexOf(t)>=e.indexOf(n)}export{o as a,e as b,r as c};
//# sourceMappingURL=action-chunk-JSRSWIT4.js.map
