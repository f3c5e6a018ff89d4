// src/app/soon.ts
async function soon(promise, within, otherwise) {
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(() => resolve(otherwise), within);
  });
  return Promise.race([promise.catch(() => otherwise), late]).finally(() => clearTimeout(timer));
}

export {
  soon
};
//# sourceMappingURL=shared-RBNVSRKJ.js.map
