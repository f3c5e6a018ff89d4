// Reads a Unix time, where the whole answer is plainly one.

const UNIX =
  /^(?:(?:unix|epoch)(?: ?(?:time|timestamp|seconds|ms))?|timestamp|ts)?[ :=@]*(?<s>\d{10})(?:(?<ms>\d{3})|[.](?<f>\d{1,9}))?(?: ?\(?(?:unix|epoch|s|ms|utc)(?: time)?\)?)?$/i;
/** January 2015: an incident of an agent is not older, and a number below is no time. */
const EARLIEST = 1_420_070_400;

/** Milliseconds since 1970, or null. @param text tidy */
export function readUnixTime(text: string): number | null {
  const { s, ms, f } = UNIX.exec(text)?.groups ?? {};
  if (!s || Number(s) < EARLIEST) return null;
  return Number(s) * 1000 + Number(ms ?? (f ? Math.floor(Number(`0.${f}`) * 1000) : 0));
}
