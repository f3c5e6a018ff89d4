// src/github/errors.ts
var Unreadable = class extends Error {
  constructor(message, passing = false) {
    super(message);
    this.passing = passing;
  }
  passing;
};
function statusOf(error) {
  const status = error?.status;
  return typeof status === "number" ? status : 0;
}
var KNOWN = {
  401: "the token is not valid (401)",
  403: "access is denied, or a rate limit is reached (403)",
  404: "it does not exist, or the token may not read it (404)",
  410: "it was deleted (410)",
  422: "GitHub refused the request (422)",
  429: "a rate limit is reached (429)",
  451: "it is blocked (451)"
};
function isGone(error) {
  return [301, 404, 410].includes(statusOf(error));
}
function isPassing(error) {
  if (error instanceof Unreadable) return error.passing;
  const status = statusOf(error);
  if (status === 403) return /rate limit|abuse/i.test(error.message);
  return status === 429 || status >= 500;
}
function isForbidden(error) {
  const { errors } = error ?? {};
  const said = Array.isArray(errors) ? errors : [];
  if (said.some((one) => one?.type === "FORBIDDEN")) return true;
  return statusOf(error) === 403 && !isPassing(error);
}
function whyUnread(error) {
  if (error instanceof Unreadable) return error.message;
  const status = statusOf(error);
  if (status === 0) return "the answer of GitHub could not be understood";
  if (!error.response) return "GitHub did not answer in time or at all";
  return KNOWN[status] ?? `GitHub answered ${status}`;
}

export {
  Unreadable,
  statusOf,
  isGone,
  isPassing,
  isForbidden,
  whyUnread
};
//# sourceMappingURL=shared-CWUASGUJ.js.map
