// src/core/dates/calendar.ts
var YEARS = [2e3, 2099];
var DAY = 864e5;
function midnight(year, month, day) {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : null;
}
function isDay({ year, month, day }) {
  if (year !== null && (year < YEARS[0] || year > YEARS[1])) return false;
  return midnight(year ?? 2024, month, day) !== null;
}
function weekdayOf(time) {
  return new Date(time).getUTCDay();
}
function yearsBefore(from) {
  const last = new Date(from + DAY).getUTCFullYear();
  return Array.from({ length: 9 }, (_, back) => last - back);
}
function isoDay(time) {
  return new Date(time).toISOString().slice(0, 10);
}

export {
  midnight,
  isDay,
  weekdayOf,
  yearsBefore,
  isoDay
};
//# sourceMappingURL=shared-KPD4FGPD.js.map
