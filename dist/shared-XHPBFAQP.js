// src/app/read-body.ts
function createRoom(most) {
  const holders = /* @__PURE__ */ new Map();
  let taken = 0;
  function leave(holder) {
    taken -= holders.get(holder)?.bytes ?? 0;
    holders.delete(holder);
  }
  return {
    enter(putOut) {
      const holder = /* @__PURE__ */ Symbol("body");
      const own = { bytes: 0, putOut };
      holders.set(holder, own);
      return {
        take(bytes) {
          if (!holders.has(holder)) return false;
          own.bytes += bytes;
          taken += bytes;
          for (const [other, { putOut: end }] of holders) {
            if (taken <= most) break;
            leave(other);
            end();
          }
          return holders.has(holder);
        },
        leave: () => leave(holder)
      };
    }
  };
}
function readBody(request, most, room = createRoom(most)) {
  if (Number(request.headers["content-length"] ?? 0) > most) {
    return Promise.resolve({ refused: "too large" });
  }
  return new Promise((resolve, reject) => {
    let chunks = [];
    let size = 0;
    const end = (body) => {
      request.off("data", onData).pause();
      chunks = [];
      share.leave();
      resolve(body);
    };
    const share = room.enter(() => end({ refused: "no room" }));
    const onData = (chunk) => {
      size += chunk.length;
      if (size > most) end({ refused: "too large" });
      else if (share.take(chunk.length)) chunks.push(chunk);
    };
    request.on("data", onData).once("end", () => end({ text: Buffer.concat(chunks).toString("utf8") })).once("error", reject).once("close", () => {
      share.leave();
      reject(new Error("the connection was closed before the end of the body"));
    });
  });
}

export {
  createRoom,
  readBody
};
//# sourceMappingURL=shared-XHPBFAQP.js.map
