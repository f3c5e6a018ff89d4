import {
  isDay,
  isoDay,
  midnight,
  weekdayOf
} from "./shared-KPD4FGPD.js";

// src/core/dates/empty.ts
var WORDS = /^(?:n[./]?[ak]\.?|none|nil|null|tba|tbc|todo|fixme|xxx+|pending|fill ?in|to be (?:determined|done|added|confirmed|filled(?: in)?)|no response|not (?:yet|applicable)|k\.? ?a\.?|offen|folgt|por definir|a definir|da definire|未定)[\s.!?…)\]]*$/i;
var TO_BE = /^(?:tbd|yyyy)\b/i;
function isEmpty(text) {
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  const said = text.replace(/^[\s([_?-]+/, "").slice(0, 200);
  return WORDS.test(said) || TO_BE.test(said) && !/\d/.test(said);
}

// src/core/dates/tidy.ts
var COMMENT_OPENS = "<!--";
var INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\uFE0F/g;
var LIST_MARK = /^(?:>[ \t]?|[-*+•][ \t]+|\[[ x]?\][ \t]+|\d{1,2}[.)][ \t]+(?=\d{4}-)|#{1,6}[ \t]+){1,4}/gim;
var LONGEST = 2e3;
function fold(text) {
  return text.normalize("NFKC").normalize("NFD").replace(/[\u0300-\u036F]/g, "").normalize("NFC");
}
function withoutComments(text) {
  let out = "";
  let at = 0;
  for (let open = text.indexOf(COMMENT_OPENS); open >= 0; open = text.indexOf(COMMENT_OPENS, at)) {
    const close = text.indexOf("-->", open);
    out += `${text.slice(at, open)} `;
    if (close < 0) return out;
    at = close + 3;
  }
  return out + text.slice(at);
}
function firstLines(text) {
  if (text.length <= LONGEST) return text;
  const end = text.lastIndexOf("\n", LONGEST);
  return end < 0 ? "" : text.slice(0, end);
}
function tidy(input) {
  const text = firstLines(withoutComments(input.replace(/\r\n?/g, "\n")).trim());
  return fold(text.replace(INVISIBLE, "")).replace(/~~[^~\n]{1,200}~~/g, " ").replace(/<\/?[a-z][^<>\n]{0,200}>/gi, " ").replace(/[\u2010\u2011\u2212]/g, "-").replace(/[’‘´]/g, "'").replace(/[`*"“”„«»]|(?<![a-z])_|_(?![a-z])/gi, "").replace(/[^\S\n]+/g, " ").replace(/ ?\n[\n ]*/g, "\n").replace(LIST_MARK, "").trim();
}

// src/core/dates/between.ts
var JOINING = /* @__PURE__ */ new Set([
  "glue",
  "about",
  "idle",
  "seen",
  "start",
  "early",
  "late",
  "night",
  "vague",
  "local"
]);
var SPANNING = /* @__PURE__ */ new Set(["glue", "about", "idle", "span", "and", "start"]);
var DASHES = "-–—→~〜";
var PARTING = ",;\n.、|!";
function isDash(item) {
  return item?.is === "mark" && DASHES.includes(item.mark);
}
function isMark(item, marks) {
  return item?.is === "mark" && marks.includes(item.mark);
}
function between(items) {
  const kinds = items.flatMap((item) => item.is === "word" ? [item.kind] : []);
  const only = (allowed) => kinds.every((kind) => kind !== null && allowed.has(kind));
  const number = items.some(({ is }) => is === "number");
  const or = kinds.includes("or");
  const said = kinds.some((kind) => kind === "span" || kind === "and");
  const slash = items.some((item) => isMark(item, "/="));
  const bracket = items.some((item) => isMark(item, "("));
  return {
    joins: !number && only(JOINING),
    span: !number && only(SPANNING) && (said || items.some(isDash)),
    or: or && !number,
    again: number || !only(/* @__PURE__ */ new Set(["glue"])) ? null : slash ? "/" : bracket ? "(" : null,
    apart: items.some((item) => isMark(item, PARTING))
  };
}

// src/core/dates/items.ts
var WHY = {
  none: "there is no date in it",
  order: "day and month can be taken for each other",
  century: "the year has two digits",
  day: "there is no such day",
  time: "there is no such time",
  half: "morning and afternoon can be taken for each other",
  dayless: "the day is missing",
  hourless: "the hour is missing",
  yearless: "the year is missing",
  weekday: "the day of the week is another one",
  future: "it lies in the future",
  skipped: "the clocks were put forward over this time, so it never was",
  twice: "the clocks were put back, so this time came twice; write the offset as well",
  offset: "no clock is that far from UTC",
  other: "it tells when something else happened",
  unclear: "it can be read in more than one way",
  differ: "it names two times that do not agree",
  long: "it is too long"
};
function matchAt(expression, text, at) {
  expression.lastIndex = at;
  return expression.exec(text);
}
function isCore(item) {
  return item !== void 0 && ["day", "time", "zone", "bad"].includes(item.is);
}

// src/core/dates/moments.ts
var NOON = 432e5;
function coreAt({ items, core }, at) {
  const item = items[core[at] ?? -1];
  return isCore(item) ? item : null;
}
function gapAt({ items, core }, at) {
  return between(items.slice(core[at] + 1, core[at + 1]));
}
function slotOf(item) {
  return item.is === "bad" ? item.of : item.is;
}
function add(moment, item, index) {
  if (item.is === "day") moment.day = item;
  else if (item.is === "time") moment.time = item;
  else if (item.is === "zone") moment.zones.push(item.zone);
  else moment.bad ??= item.why;
  if (item.is === "day" && item.span) moment.span = true;
  moment.to = index;
}
function whoseDay(text, at) {
  const behind = coreAt(text, at + 2);
  if (!behind || slotOf(behind) !== "time") return "first";
  const [left, right] = [gapAt(text, at), gapAt(text, at + 1)];
  if (!right.joins || right.span || right.apart) return "first";
  return left.apart ? "second" : "unclear";
}
function takeOne(text, start) {
  const index = text.core[start];
  const moment = {
    ...{ day: null, time: null, zones: [], end: null, span: false, again: null, bad: null },
    ...{ from: index, to: index }
  };
  const taken = /* @__PURE__ */ new Set();
  let at = start;
  for (let item = coreAt(text, at); item; item = coreAt(text, at)) {
    const slot = slotOf(item);
    if (slot !== "zone" && taken.has(slot)) break;
    if (at > start && !gapAt(text, at - 1).joins) break;
    if (slot === "day" && taken.has("time")) {
      const whose = whoseDay(text, at - 1);
      if (whose === "second") break;
      if (whose === "unclear") moment.bad ??= WHY.unclear;
    }
    taken.add(slot);
    add(moment, item, text.core[at]);
    at += 1;
  }
  return [moment, at];
}
function takeYear(moment, { items }) {
  const next2 = items[moment.to + 1];
  if (moment.day?.year !== null || next2?.is !== "number" || !/^20\d\d$/.test(next2.text)) return;
  moment.day = { ...moment.day, year: Number(next2.text) };
  moment.to += 1;
}
function isBefore(first, second) {
  return first.month * 31 + first.day <= second.month * 31 + second.day;
}
function halve(start, end) {
  if (!start.time || start.time.half !== null || !end || end.half !== "am" && end.half !== "pm")
    return;
  const morning = start.time.time % NOON;
  const options = end.half === "am" ? [morning] : [morning + NOON, morning];
  const time = options.find((at) => at < end.time);
  if (time === void 0) start.bad ??= WHY.half;
  else start.time = { ...start.time, time, half: end.half };
}
function inherit(start, end) {
  start.span = true;
  start.bad ??= end.bad;
  halve(start, end.time);
  if (start.zones.length === 0) start.zones = end.zones;
  if (start.day === null && end.day) {
    start.day = end.day;
    if ((start.time?.time ?? 0) > (end.time?.time ?? 0)) start.bad ??= WHY.unclear;
  }
  if (start.day?.year === null && end.day && end.day.year !== null) {
    const year = isBefore(start.day, end.day) ? end.day.year : end.day.year - 1;
    start.day = { ...start.day, year };
  }
}
function touches(items, from, step) {
  let at = from + step;
  if (isMark(items[at], "+±")) return true;
  for (let item = items[at]; item; item = items[at]) {
    if (item.is === "number")
      return step > 0 || !isMark(items[at + 1], ",&") || item.text.length < 3;
    const stop = isMark(item, ".") && items[at + 1]?.gap;
    const passes2 = item.is === "word" ? item.kind === "glue" || item.kind === "about" : true;
    const marks = step < 0 ? "-–—.:/~,&" : "-–—.:/~";
    if (stop || !passes2 || item.is === "mark" && !marks.includes(item.mark)) return false;
    if (item.is !== "word" && item.is !== "mark") return false;
    at += step;
  }
  return false;
}
function takeEnd(moment, text, at) {
  if (!coreAt(text, at) || !moment.day && !moment.time) return at;
  const gap = gapAt(text, at - 1);
  if (gap.or) moment.bad ??= WHY.unclear;
  const [end, next2] = takeOne(text, at);
  const alike = moment.zones.length > 0 === end.zones.length > 0;
  const slashed = gap.again === "/" && moment.day !== null && end.day !== null && alike;
  if (gap.or || !gap.span && !slashed) return at;
  takeYear(end, text);
  inherit(moment, end);
  moment.end = end;
  moment.to = end.to;
  return next2;
}
function takeAgain(moment, text, at) {
  if (!coreAt(text, at) || !moment.time) return at;
  const mark = gapAt(text, at - 1).again;
  if (!mark) return at;
  const [again, next2] = takeOne(text, at);
  if (mark === "(" && !isMark(text.items[again.to + 1], "),/")) return at;
  moment.again = { mark, moment: again };
  return next2;
}
function take(text, start) {
  const [moment, behind] = takeOne(text, start);
  takeYear(moment, text);
  const beside = coreAt(text, behind);
  if (beside && slotOf(beside) !== "zone" && text.core[behind] === moment.to + 1) {
    moment.bad ??= WHY.unclear;
  }
  if (moment.span && moment.time) moment.bad ??= WHY.unclear;
  const next2 = takeAgain(moment, text, takeEnd(moment, text, behind));
  const touched = touches(text.items, moment.from, -1) || touches(text.items, moment.to, 1);
  if (touched) moment.bad ??= WHY.unclear;
  return [moment, next2];
}
function momentsOf(items) {
  const core = items.flatMap((item, index) => isCore(item) ? [index] : []);
  const moments = [];
  for (let at = 0; at < core.length; ) {
    const [moment, next2] = take({ items, core }, at);
    moments.push(moment);
    at = next2;
  }
  return moments;
}

// src/core/dates/names.ts
var MONTH_LISTS = [
  "january januar janner janvier enero janeiro gennaio jan janv ene gen",
  "february februar feber fevrier febrero fevereiro febbraio feb fev fevr",
  "march marz maerz mars marzo marco mar mrz",
  "april avril abril aprile apr avr abr",
  "may mai mayo maio maggio mag",
  "june juni juin junio junho giugno jun giu",
  "july juli juillet julio julho luglio jul juil lug",
  "august aout agosto aug ago",
  "september septembre septiembre setiembre setembro settembre sept sep set",
  "october oktober octobre octubre outubro ottobre oct okt out ott",
  "november novembre noviembre novembro nov",
  "december dezember decembre diciembre dezembro dicembre dec dez dic"
];
var WEEKDAY_LISTS = [
  "sunday sonntag dimanche domingo domenica sun so dim dom 日曜日 日",
  "monday montag lundi lunes segunda segunda-feira lunedi mon mo lun seg 月曜日 月",
  "tuesday dienstag mardi martes terca terca-feira martedi tue tues di mar ter 火曜日 火",
  "wednesday mittwoch mercredi miercoles quarta quarta-feira mercoledi wed mi mer mie qua 水曜日 水",
  "thursday donnerstag jeudi jueves quinta quinta-feira giovedi thu thur thurs do jeu jue gio qui 木曜日 木",
  "friday freitag vendredi viernes sexta sexta-feira venerdi fri fr ven vie sex 金曜日 金",
  "saturday samstag sonnabend samedi sabado sabato sat sa sam sab 土曜日 土"
];
function numbered(lists, first) {
  return new Map(
    lists.flatMap(
      (list, at) => list.split(" ").map((name) => [name, at + first])
    )
  );
}
var MONTHS = numbered(MONTH_LISTS, 1);
var WEEKDAYS = numbered(WEEKDAY_LISTS, 0);
var WEAK_MONTHS = new Set("may mar set out ago mag gen".split(" "));

// src/core/dates/scan-days.ts
var MONTH = `(?<month>${[...MONTHS.keys()].sort((a, b) => b.length - a.length).join("|")})(?!\\p{L})\\.?`;
var ORDINAL = "(?:(?:st|nd|rd|th|er|[oa])(?![\\p{L}\\d])|[°.])?";
var YEAR = "(?<y>20\\d{2})(?!\\d|[hz]|-\\d)";
var TO_DAY = ` ?(?:-|–|/|to|bis|al|au|und|and|y|et) ?(?<d2>\\d{1,2})${ORDINAL}`;
var NO_HOUR = "(?!\\d|[:h]|[.]\\d{2}(?!\\d)| ?[ap][.]?m| ?uhr)";
var sticky = (source) => new RegExp(source, "iuy");
var YEAR_FIRST = [
  sticky(
    "(?<y>\\d{4})(?<s>[-/.])(?<m>\\d{1,2})\\k<s>(?<d>\\d{1,2})(?!\\d|[-.]\\d|/\\d{1,2}(?!\\d))"
  ),
  sticky("(?<y>20\\d{2})(?<m>\\d{2})(?<d>\\d{2})(?!\\d|[-.:/]\\d)"),
  sticky("(?<y>\\d{4}) ?年 ?(?<m>\\d{1,2}) ?月 ?(?<d>\\d{1,2}) ?日"),
  sticky(`(?<y>20\\d{2})[ ,/-]{1,2}${MONTH}[ ,/-]{0,2}(?<d>\\d{1,2})${ORDINAL}${NO_HOUR}`)
];
var YEAR_LAST = sticky(
  "(?<a>\\d{1,2})(?:(?<s>[-/.])(?<b>\\d{1,2})\\k<s>|[.] (?<b2>\\d{1,2})[.])(?: ?(?<y>\\d{4})(?!\\d|[.]\\d)|\\d{2}(?!\\d|[-/:h]|[.]\\d))"
);
var NAMED = [
  sticky(
    `(?<d>\\d{1,2})${ORDINAL}(?:${TO_DAY})?[ /-]{0,2}(?:(?:of|de|di|d') ?)?${MONTH}(?:[ ,./-]{0,3}(?:(?:of|de|del|do) )?${YEAR})?`
  ),
  sticky(
    `(?:the )?${MONTH}[ /-]{0,2}(?:the )?(?<d>\\d{1,2})${ORDINAL}${NO_HOUR}(?! (?:de )?${MONTH.replace("<month>", "<next>")})(?:${TO_DAY}${NO_HOUR})?(?:[ ,./-]{0,3}${YEAR})?`
  )
];
var TIME_BEHIND = sticky(",? \\d{1,2}[:h.]\\d{2}");
var SHORT_YEAR = sticky(`[ ,-]{0,2}(?:'\\d{2}(?!\\d)|\\d{2}${NO_HOUR}(?!\\d))`);
var YEARLESS = [
  sticky("(?<d>\\d{1,2})[.] ?(?<m>\\d{1,2})[.](?!\\d)"),
  sticky("(?<d>\\d{1,2})[.](?<m>\\d{1,2})(?=,? \\d{1,2}[:h]\\d{2})"),
  sticky("(?<m>\\d{1,2}) ?月 ?(?<d>\\d{1,2}) ?日")
];
var SLASHED = sticky("(?<a>\\d{1,2})/(?<b>\\d{1,2})(?![\\d/]|[.:]\\d)");
function bad(why) {
  return { is: "bad", of: "day", why };
}
function day(value, span = false) {
  return isDay(value) ? { is: "day", ...value, span } : bad(WHY.day);
}
var MONTH_ALONE = [sticky("20\\d{2}-\\d{2}(?![\\d-])"), sticky(`${MONTH} ?20\\d{2}(?![\\d-])`)];
function ordered(first, second, year) {
  if (first > 12 || first === second) return day({ year, month: second, day: first });
  if (second > 12) return day({ year, month: first, day: second });
  return bad(WHY.order);
}
function yearLast({ a, b, b2, s, y }) {
  if (!y) return bad(WHY.century);
  const [first, second, year] = [Number(a), Number(b ?? b2), Number(y)];
  if (s === "/" || s === "-") return ordered(first, second, year);
  return day(
    second > 12 ? { year, month: first, day: second } : { year, month: second, day: first }
  );
}
function named(groups, text, end) {
  const { d, d2, y, month: name = "" } = groups;
  const month = MONTHS.get(name.toLowerCase());
  if (!y && matchAt(SHORT_YEAR, text, end)) return { item: bad(WHY.century), end };
  const capital = name[0] !== name[0]?.toLowerCase();
  if (!y && !capital && WEAK_MONTHS.has(name) && !matchAt(TIME_BEHIND, text, end)) return null;
  const year = y ? Number(y) : null;
  const last = d2 ? day({ year, month, day: Number(d2) }) : null;
  if (last?.is === "bad" || d2 && Number(d2) <= Number(d)) return { item: bad(WHY.unclear), end };
  return { item: day({ year, month, day: Number(d) }, last !== null), end };
}
function scanDay(text, at) {
  for (const expression of YEAR_FIRST) {
    const groups = matchAt(expression, text, at)?.groups;
    if (!groups) continue;
    const { y, m, d, month = "" } = groups;
    const number = Number(m ?? MONTHS.get(month.toLowerCase()));
    const item = day({ year: Number(y), month: number, day: Number(d) });
    return { item, end: expression.lastIndex };
  }
  const last = matchAt(YEAR_LAST, text, at);
  if (last) return { item: yearLast(last.groups), end: YEAR_LAST.lastIndex };
  for (const expression of NAMED) {
    const match = matchAt(expression, text, at);
    const found = match ? named(match.groups, text, expression.lastIndex) : null;
    if (found) return found;
  }
  const alone = MONTH_ALONE.find((expression) => matchAt(expression, text, at));
  return alone ? { item: bad(WHY.dayless), end: alone.lastIndex } : null;
}
function scanYearless(text, at) {
  for (const expression of YEARLESS) {
    const groups = matchAt(expression, text, at)?.groups;
    if (!groups) continue;
    const item = day({ year: null, month: Number(groups.m), day: Number(groups.d) });
    return { item, end: expression.lastIndex };
  }
  const slashed = matchAt(SLASHED, text, at)?.groups;
  if (!slashed || slashed.a === "24") return null;
  return { item: ordered(Number(slashed.a), Number(slashed.b), null), end: SLASHED.lastIndex };
}

// src/core/dates/zones.ts
var MINUTE = 6e4;
var DAY = 864e5;
var OFFSETS = {
  ...{ UTC: 0, GMT: 0, Z: 0, ZULU: 0, WET: 0, WEST: 60, BST: 60, CET: 60, MEZ: 60 },
  ...{ CEST: 120, MESZ: 120, EET: 120, EEST: 180, MSK: 180 },
  ...{ EST: -300, EDT: -240, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420 },
  ...{ SGT: 480, HKT: 480, JST: 540, KST: 540, AEST: 600, AEDT: 660, NZST: 720, NZDT: 780 }
};
var PLACES = { ET: "America/New_York", PT: "America/Los_Angeles" };
var SHARED = new Set("CST IST CT MT AST ADT AMT ECT GST SST WST".split(" "));
var ABBREVIATIONS = [...Object.keys(OFFSETS), ...Object.keys(PLACES)].join("|");
var ZONE_NAMES = {
  "coordinated universal time": "UTC",
  "universal time": "UTC",
  "greenwich mean time": "GMT",
  "british summer time": "BST",
  "central european summer time": "CEST",
  "central european standard time": "CET",
  "eastern standard time": "EST",
  "eastern daylight time": "EDT",
  "eastern time": "ET",
  "pacific standard time": "PST",
  "pacific daylight time": "PDT",
  "pacific time": "PT",
  "mountain standard time": "MST",
  "mountain daylight time": "MDT",
  "central daylight time": "CDT",
  "central standard time": "CST",
  "central time": "CT",
  "india standard time": "IST",
  "japan standard time": "JST",
  日本時間: "JST",
  日本標準時: "JST"
};
function zoneOf(name) {
  const offset = Object.hasOwn(OFFSETS, name) ? OFFSETS[name] : void 0;
  if (offset !== void 0) return { offset };
  if (Object.hasOwn(PLACES, name)) return { place: PLACES[name] };
  return SHARED.has(name) ? { shared: name } : null;
}
function offsetZone(sign, hours, minutes) {
  const highest = sign === "-" ? 12 : 14;
  if (hours > highest || ![0, 30, 45].includes(minutes)) return null;
  return { offset: (sign === "-" ? -1 : 1) * (hours * 60 + minutes) };
}
function clockOf(place2) {
  try {
    return new Intl.DateTimeFormat("en-US", {
      timeZone: place2,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric"
    });
  } catch {
    return null;
  }
}
var CITIES = new Map(
  Intl.supportedValuesOf("timeZone").map((place2) => {
    const city = place2.split("/").at(-1).replaceAll("_", " ");
    return [city.toLowerCase(), place2];
  })
);
function placeOfCity(city) {
  return CITIES.get(city.toLowerCase()) ?? null;
}
function isPlace(name) {
  return /^[a-z]+\/[a-z]/i.test(name) && clockOf(name) !== null;
}
function aheadAt(clock, instant) {
  const parts = clock.formatToParts(instant);
  const part = (type) => Number(parts.find((one) => one.type === type)?.value);
  const local = Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
    part("second")
  );
  return local - Math.floor(instant / 1e3) * 1e3;
}
function instantsOf(local, zone2) {
  if ("offset" in zone2) return [local - zone2.offset * MINUTE];
  const clock = "place" in zone2 ? clockOf(zone2.place) : null;
  if (!clock) return null;
  const offsets = /* @__PURE__ */ new Set([aheadAt(clock, local - DAY), aheadAt(clock, local + DAY)]);
  return [...offsets].map((ahead) => local - ahead).filter((at) => at + aheadAt(clock, at) === local);
}

// src/core/dates/scan-times.ts
var sticky2 = (source) => new RegExp(source, "iuy");
var HALF = "a[.]?m(?!\\p{L})[.]?|p[.]?m(?!\\p{L})[.]?";
var MORNING = "(?:in the morning|morgens|am (?:morgen|vormittag)|vormittags|fruh|du matin|de la manana|da manha|di mattina|del mattino)(?!\\p{L})";
var AFTERNOON = "(?:in the (?:afternoon|evening)|nachmittags|abends|am (?:nachmittag|abend)|de l.apres-midi|du soir|de la tarde|da tarde|di sera|della sera|del pomeriggio)(?!\\p{L})";
var SUFFIX = sticky2(
  ` ?(?:(?<am>a[.]?m(?!\\p{L})[.]?|a(?!\\p{L}))|(?<pm>p[.]?m(?!\\p{L})[.]?|p(?!\\p{L}))|(?:uhr|hrs?|hours|hs?|o'clock)(?!\\p{L}))`
);
var PART = sticky2(`,? (?:(?<morning>${MORNING})|(?<afternoon>${AFTERNOON}))`);
var COLON = sticky2(
  "(?<h>\\d{1,2}):(?<m>\\d{2})(?::(?<s>\\d{2})(?:[.,](?<f>\\d{1,9}))?)?(?![\\d:])"
);
var ISO = sticky2(
  "(?<h>\\d{2})(?::?(?<m>\\d{2})(?::?(?<s>\\d{2})(?:[.,](?<f>\\d{1,9}))?)?)?(?![\\d:])"
);
var DOTTED = sticky2("(?<h>\\d{1,2})[.](?<m>\\d{2})(?![\\d.])");
var DOTTED_CLEAR = sticky2(`${DOTTED.source}(?= ?(?:${HALF}|uhr|h(?!\\p{L})|hrs))`);
var LETTER_H = sticky2(
  "(?<h>\\d{1,2})(?: ?h ?(?<m>\\d{2})(?: ?(?:m|min|mn))?| ?uhr (?<m2>\\d{2})|h)(?![\\p{L}\\d])"
);
var HOUR_CLEAR = sticky2(
  `(?<h>\\d{1,2})(?= ?(?:${HALF}|uhr(?!\\p{L}))| o'clock| (?:utc|gmt)(?!\\p{L})|z(?!\\p{L})| ${MORNING}| ${AFTERNOON})`
);
var HOUR_OF_SPAN = sticky2(
  `(?<h>\\d{1,2})(?= ?(?:[-–—]|to|and|bis|und) ?\\d{1,2}(?::\\d{2})? ?(?:${HALF}|uhr(?!\\p{L})))`
);
var HOUR_SHORT = sticky2("(?<h>\\d{1,2})(?= ?h(?!\\p{L}))");
var DIGITS = sticky2("(?<h>\\d{2})(?<m>\\d{2})(?![\\d:./-])");
var DIGITS_CLEAR = sticky2(
  `(?<h>\\d{2})(?<m>\\d{2})(?= ?(?:h|hrs|hours|uhr|${ABBREVIATIONS})(?!\\p{L}))`
);
var JAPANESE = sticky2(
  "(?<half>午前|午後)? ?(?<h>\\d{1,2}) ?時(?: ?(?<m>\\d{1,2}) ?分|(?<half2>半))?(?: ?(?<s>\\d{1,2}) ?秒)?"
);
var NOON2 = sticky2(
  "(?:12(?:[:.]00)? )?(?<noon>noon|midday|mittags?|midi|mediodia|mezzogiorno|meio-dia|正午)(?!\\p{L})"
);
var MIDNIGHT = sticky2(
  "(?:(?:12|24|0?0)(?:[:.]00)? )?(?:midnight|mitternachts?|minuit|medianoche|mezzanotte|meia-noite|真夜中)(?!\\p{L})"
);
var GERMAN_AM = sticky2(" ?am \\d{1,2}[.]");
var BAD = { is: "bad", of: "time", why: WHY.time };
var UNCLEAR = { is: "bad", of: "time", why: WHY.half };
function timeItem({ hour, minute = 0, second = 0, milli = 0, half = null, full }) {
  if (minute > 59 || second > 59 || hour > 24) return BAD;
  if (hour === 24 && (half || minute + second + milli > 0)) return BAD;
  if (half === "am" && hour > 12) return BAD;
  if (half === "pm" && hour === 0) return BAD;
  let hours = hour;
  if (half && hour <= 12) hours = hour % 12 + (half === "pm" ? 12 : 0);
  const time = ((hours * 60 + minute) * 60 + second) * 1e3 + milli;
  const said = half ?? (hour >= 1 && hour <= 12 ? null : "24");
  return { is: "time", time, half: said, full: full ?? false, midnight: false };
}
function clockOf2(match) {
  const { h, m, m2, s, f } = match.groups ?? {};
  return {
    hour: Number(h),
    minute: Number(m ?? m2 ?? 0),
    second: Number(s ?? 0),
    milli: f ? Math.floor(Number(`0.${f}`) * 1e3) : 0,
    full: s !== void 0
  };
}
function withHalf(clock, text, at) {
  let end = at;
  let half = null;
  const suffix = matchAt(SUFFIX, text, at);
  const german = suffix?.groups?.am !== void 0 && matchAt(GERMAN_AM, text, at) !== null;
  if (german && clock.hour === 12) return { item: UNCLEAR, end };
  if (suffix && !german) {
    const { am, pm } = suffix.groups ?? {};
    const lone = (am ?? pm)?.length === 1 && suffix[0].startsWith(" ");
    if (!lone) {
      half = am ? "am" : pm ? "pm" : null;
      end = SUFFIX.lastIndex;
    }
  }
  const part = matchAt(PART, text, end);
  if (!part) return { item: timeItem({ ...clock, half }), end };
  end = PART.lastIndex;
  const said = part.groups?.morning ? "am" : "pm";
  if (half === null && clock.hour === 12) return { item: UNCLEAR, end };
  if (half !== null && half !== said) return { item: UNCLEAR, end };
  return { item: timeItem({ ...clock, half: said }), end };
}
function scanIsoTime(text, at) {
  const match = matchAt(ISO, text, at);
  if (!match) return null;
  return { item: timeItem({ ...clockOf2(match), full: true }), end: ISO.lastIndex };
}
function special(time, midnight2, end) {
  const item = { is: "time", time, half: "24", full: false, midnight: midnight2 };
  return { item, end };
}
function japanese(match) {
  const { half, half2, h } = match.groups ?? {};
  const clock = { ...clockOf2(match), ...half2 ? { minute: 30 } : {} };
  if (half && Number(h) > 12) return BAD;
  if (!half) return timeItem(clock);
  if (Number(h) === 12) return UNCLEAR;
  const item = timeItem({ ...clock, hour: Number(h) + (half === "午後" ? 12 : 0) });
  return item.is === "time" ? { ...item, half: "24" } : item;
}
function scanTime(text, at, behindDay) {
  if (matchAt(NOON2, text, at)) return special(432e5, false, NOON2.lastIndex);
  if (matchAt(MIDNIGHT, text, at)) return special(0, true, MIDNIGHT.lastIndex);
  const inJapanese = matchAt(JAPANESE, text, at);
  if (inJapanese) return { item: japanese(inJapanese), end: JAPANESE.lastIndex };
  const forms = [COLON, DOTTED_CLEAR, LETTER_H, HOUR_CLEAR, HOUR_OF_SPAN, DIGITS_CLEAR];
  for (const form of behindDay ? [...forms, DOTTED, DIGITS, HOUR_SHORT] : forms) {
    const match = matchAt(form, text, at);
    if (match) return withHalf(clockOf2(match), text, form.lastIndex);
  }
  return null;
}

// src/core/dates/words.ts
var LISTS = {
  /** Joins day and time. */
  glue: `at on l d of the um am den dem der im le la el a o as alle alla ore ora hora horas heure heures uhr h hrs hr
    hour o'clock em en in de del di da do du th t time date datetime timestamp when datum zeit uhrzeit fecha data
    les il los las dia giorno jour に の`,
  about: `about around approx approximately circa ca c roughly probably maybe perhaps likely presumably estimated
    ungefahr etwa gegen rund vermutlich environ vers alrededor aproximadamente aprox hacia sobre cerca verso intorno
    ish 頃 ころ 約`,
  /** Stands between start and end. */
  span: "to till until thru through bis jusque hasta fino ate から",
  /** A span behind “between”, else a list. */
  and: "and und et y e al",
  or: "or oder ou oppure either",
  /** What is told began then and went on. */
  start: `since from between starting started starts start began begin begins beginning onset beginn begann seit ab
    von zwischen depuis entre desde dal dalle tra fra`,
  /** Somebody or something noticed. */
  seen: `detected detection detect noticed notice discovered found seen saw spotted observed noted identified caught
    received sent alert alerts alerted alerting alarm alarms pager paged page pages pagerduty opsgenie grafana datadog
    sentry slack monitor monitoring dashboard fired fires firing rang ring triggered report reported reports reporting
    first customer customers user users support ticket mail email call called message complaint complaints entdeckt
    bemerkt festgestellt erkannt gemeldet meldung kunde kunden detecte constate signale remarque alerte client clients
    detectado detectada detectamos alerta cliente clientes notado avisado rilevato segnalato allarme 検知 検出 発見
    検知日時 発見日時 発生日時`,
  /** Something else happened then. */
  else: `ack acked acknowledged resolved resolution mitigated mitigation fixed fix contained containment closed end
    ended ends over deploy deployed deploys deployment release released releases rollout rolled rollback merged merge
    shipped ship launched launch introduced joined escalated escalation meeting review reviewed postmortem declared
    recovered recovery restored stopped disabled reverted revert due planned scheduled published committed commit
    created updated edited wrote written quittiert behoben ausgerollt ausgeliefert geschlossen beendet ende resolu
    corrige deploye fin resuelto corregido desplegado resolvido corrigido implantado risolto corretto rilasciato 解決
    復旧`,
  /** Moves the date, or denies it. */
  moves: `before after prior later earlier ago minus plus within next previous preceding following minute minutes min
    mins hours day days week weeks month months year years not never except unlike same than yet vor nach vorher nachher
    danach fruher spater tag tage stunden wochen nicht avant apres jours pas antes despues dias depois nao prima dopo
    giorni non przed po voor fore efter 前 後 以前 以降 まで`,
  /** Parts of the day: no hour, and half of a twelve-hour clock. */
  early: "morning mornings morgen morgens vormittag vormittags matin manana manha mattina mattino dawn early fruh 朝 午前",
  late: `afternoon evening evenings nachmittag nachmittags abend abends soir tarde noche pomeriggio sera 午後 夕方 late`,
  night: "night tonight overnight nacht nachts nuit noite notte 夜",
  vague: `lunch lunchtime eod eob cob quarter half past mid viertel halb one two three four five six seven eight nine ten eleven twelve`,
  /** The zone is somebody's own. */
  local: "local localtime locale lokal lokale ortszeit server office",
  /** At that time or before it; or somebody. */
  by: "by",
  /** Says nothing about the date. */
  idle: `all times this last today yesterday heute gestern hier hoy ayer hoje ontem oggi ieri it was were is be been i we us our
    via per with for an some somebody someone team oncall on-call my they she he who that there exact exactly
    precisely sharp incident issue outage problem event war wurde durch haben wir par fue por foi`
};
var WORDS2 = Object.entries(LISTS).flatMap(([kind, list]) => list.split(/\s+/).map((word2) => [word2, kind]));
var KINDS = new Map(WORDS2);
function wordKind(word2) {
  return KINDS.get(word2) ?? null;
}

// src/core/dates/scan-zones.ts
var sticky3 = (source) => new RegExp(source, "iuy");
var OFFSET = sticky3(
  "(?<sign>[+-])(?<h>\\d{1,2})(?:(?<mark>:)?(?<m>\\d{2}))?(?![\\d:\\p{L}]|[.]\\d)"
);
var UTC_OFFSET = sticky3(
  "(?:utc|gmt)(?<before> ?)(?<sign>[+–-])(?<after> ?)(?<h>\\d{1,2})(?::?(?<m>\\d{2}))?(?![\\d:\\p{L}]|[.]\\d)"
);
var PLACE = sticky3("[a-z]+/[a-z]+(?:[_/+-][a-z0-9]+)*");
var TWO_WORDS = sticky3("[a-z]+/[a-z]+ [a-z]+(?: [a-z]+)?");
var NAME = sticky3(`(?<name>${Object.keys(ZONE_NAMES).join("|")})(?!\\p{L})`);
var WORD = new RegExp("(?<word>\\p{L}{1,5})(?![\\p{L}\\d])", "uy");
var UNKNOWN_PLACE = /[A-Z][a-z]+\/[A-Z][A-Za-z_]+|[A-Z]{3,}\d+(?:[A-Z]{3,})?(?![\p{L}\d-])/uy;
var CITY = new RegExp("(?:in )?(?<two>(?<one>\\p{Lu}\\p{L}+)(?: \\p{Lu}\\p{L}+)?)", "uy");
var TIME_WORD = new RegExp(" time(?!\\p{L})", "iuy");
var SHORT_NAMES = {
  pacific: "PT",
  eastern: "ET",
  central: "CT",
  mountain: "MT"
};
var SHORT_NAME = sticky3(`(?:${Object.keys(SHORT_NAMES).join("|")})(?!\\p{L})`);
var ZONE_BEHIND = sticky3(` ?\\(?(?:${ABBREVIATIONS})(?!\\p{L})`);
var ENDS = new RegExp(" ?(?:$|[\\n),.;:\\]])| on(?!\\p{L})", "uy");
var VERBS = ["EST", "IST"];
function zone(value, end) {
  return { item: { is: "zone", zone: value }, end };
}
function bad2(why, end) {
  return { item: { is: "bad", of: "zone", why }, end };
}
function utcOffset(text, at) {
  const utc = matchAt(UTC_OFFSET, text, at)?.groups;
  if (!utc) return null;
  const end = UTC_OFFSET.lastIndex;
  const { sign = "", before, after, h, m } = utc;
  if (sign !== "+" && (before && after || matchAt(ZONE_BEHIND, text, end))) return null;
  if (sign === "–") return bad2(WHY.unclear, end);
  const value = offsetZone(sign, Number(h), Number(m ?? 0));
  return value ? zone(value, end) : bad2(WHY.offset, end);
}
function place(text, at) {
  for (const form of [TWO_WORDS, PLACE]) {
    const words = matchAt(form, text, at)?.[0].split(" ") ?? [];
    for (; words.length > (form === PLACE ? 0 : 1); words.pop()) {
      const name = words.join("_");
      if (isPlace(name)) return zone({ place: name }, at + name.length);
    }
  }
  return null;
}
function scanZone(text, at, behindTime) {
  const found = utcOffset(text, at) ?? place(text, at);
  if (found) return found;
  const named2 = matchAt(NAME, text, at)?.groups?.name;
  if (named2) {
    const short = ZONE_NAMES[named2.toLowerCase()];
    return zone(zoneOf(short), NAME.lastIndex);
  }
  const word2 = matchAt(WORD, text, at)?.groups?.word ?? "";
  const [end, upper] = [WORD.lastIndex, word2.toUpperCase()];
  const known = zoneOf(upper);
  if (!known || word2.length === 1 && word2 !== "Z") return null;
  if (word2 === upper || ["UTC", "GMT"].includes(upper)) return zone(known, end);
  if (matchAt(ENDS, text, end)) return zone(known, end);
  if (!behindTime || word2.length < 3) return null;
  const verb = VERBS.includes(upper);
  return verb ? bad2(WHY.unclear, end) : zone(known, end);
}
function scanBehindTime(text, at, time) {
  const glued = !" (".includes(text[at - 1]);
  if (glued && /z/i.test(text[at] ?? "") && !/[\p{L}\d]/u.test(text[at + 1] ?? "")) {
    return zone({ offset: 0 }, at + 1);
  }
  const match = matchAt(OFFSET, text, at)?.groups;
  if (!match) return null;
  const end = OFFSET.lastIndex;
  const { sign = "", h = "", m, mark } = match;
  if (h.length === 1 && !mark) return null;
  const value = offsetZone(sign, Number(h), Number(m ?? 0));
  if (sign === "+") return value ? zone(value, end) : bad2(WHY.offset, end);
  if (!value || mark && matchAt(ZONE_BEHIND, text, end)) return null;
  if (time.full || !glued || !mark) return m || time.full || !glued ? zone(value, end) : null;
  return bad2(WHY.unclear, end);
}
function cityZone(text, at) {
  const { two = "", one = "" } = matchAt(CITY, text, at)?.groups ?? {};
  for (const city of [two, one]) {
    const place2 = placeOfCity(city);
    if (!place2) continue;
    const end = CITY.lastIndex - two.length + city.length;
    const time = matchAt(TIME_WORD, text, end);
    return time ? zone({ place: place2 }, TIME_WORD.lastIndex) : zone({ unknown: city }, end);
  }
  return null;
}
function scanUnknownZone(text, at, bracket) {
  const short = matchAt(SHORT_NAME, text, at)?.[0].toLowerCase();
  if (short && !bracket)
    return zone(zoneOf(SHORT_NAMES[short]), SHORT_NAME.lastIndex);
  const place2 = matchAt(UNKNOWN_PLACE, text, at)?.[0];
  if (place2) return zone({ unknown: place2 }, UNKNOWN_PLACE.lastIndex);
  const city = cityZone(text, at);
  if (city) return city;
  const word2 = matchAt(WORD, text, at)?.groups?.word ?? "";
  const form = bracket ? /^[A-Z]{2,4}T$/ : /^(?:[A-Z]{2,5}|[B-Y])$/;
  if (!form.test(word2) || wordKind(word2.toLowerCase()) !== null) return null;
  return zone({ unknown: word2 }, WORD.lastIndex);
}

// src/core/dates/scan.ts
var NAME2 = new RegExp("https?:\\/\\/\\S+|[\\w.+-]{1,64}@[\\w-]+\\.[\\w.-]+|#[\\w-]+|@[a-z][\\w-]*|\\p{L}[\\p{L}_]*[-_]?\\d[\\p{L}\\d_./-]*", "iuy");
var WORD2 = new RegExp("o'clock|\\p{L}+(?:-\\p{L}+)*", "iuy");
var DIGITS2 = /\d+/y;
var DURATION = /\d{1,4} ?(?:h|hrs?|hours?|d|days?|m|mins?|minutes?|s|secs?|seconds?)(?![\p{L}\d]| \d)/iuy;
var DOTS = /\.{2,}|-{1,2}>|=>/y;
var DATE_BEHIND = /[.,]? ?(?:den |the |le |el )?\d/iy;
function word(text, at) {
  const match = matchAt(WORD2, text, at);
  if (!match) return null;
  const end = WORD2.lastIndex;
  const lower = match[0].toLowerCase();
  const weekday = WEEKDAYS.get(lower);
  const sure = lower.length > 3 || matchAt(DATE_BEHIND, text, end) || /^[日月火水木金土]$/.test(lower);
  if (weekday !== void 0 && (sure || lower.length === 3)) {
    return { item: { is: "weekday", weekday }, end };
  }
  return { item: { is: "word", kind: wordKind(lower), text: match[0] }, end };
}
function other(text, at) {
  const name = matchAt(NAME2, text, at);
  if (name) return { item: { is: "word", kind: null, text: name[0] }, end: NAME2.lastIndex };
  const found = word(text, at);
  if (found) return found;
  const digits = matchAt(DIGITS2, text, at);
  if (digits) return { item: { is: "number", text: digits[0] }, end: DIGITS2.lastIndex };
  const dots = matchAt(DOTS, text, at);
  if (dots) return { item: { is: "mark", mark: "→" }, end: DOTS.lastIndex };
  const mark = String.fromCodePoint(text.codePointAt(at));
  return { item: { is: "mark", mark }, end: at + mark.length };
}
function added(text, at, before, last) {
  const sign = isMark(last, "+-–±") && (before?.is === "time" || before?.is === "zone");
  const match = sign ? matchAt(DURATION, text, at) : null;
  return match ? { item: { is: "number", text: match[0] }, end: DURATION.lastIndex } : null;
}
function next(text, at, items) {
  const [before, last] = [items.at(-2), items.at(-1)];
  const behindTime = last?.is === "time";
  const time = isMark(last, "(") ? before : last;
  const behindDay = last?.is === "day" && last.year !== null;
  return (time?.is === "time" ? scanBehindTime(text, at, time) : null) ?? added(text, at, before, last) ?? scanDay(text, at) ?? scanTime(text, at, behindDay) ?? scanYearless(text, at) ?? scanZone(text, at, behindTime) ?? (time?.is === "time" ? scanUnknownZone(text, at, !behindTime) : null) ?? other(text, at);
}
function scan(text) {
  const items = [];
  let at = 0;
  let gap = false;
  while (at < text.length) {
    if (text[at] === " ") {
      at += 1;
      gap = true;
      continue;
    }
    const last = items.at(-1);
    const iso = last?.is === "day" && !gap && /^[t_]\d/i.test(text.slice(at, at + 2)) ? scanIsoTime(text, at + 1) : null;
    const { item, end } = iso ?? next(text, at, items);
    items.push({ ...item, gap });
    at = end;
    gap = false;
  }
  return items;
}

// src/core/dates/weekday.ts
function passes(item) {
  if (item?.is === "day" || item?.is === "time" || item?.is === "zone") return true;
  return isMark(item, ".,()[]") || item?.is === "word" && item.kind === "glue";
}
function weekdayBeside(items, { from, to }) {
  const inside = items.slice(from, to + 1).find(({ is }) => is === "weekday");
  if (inside?.is === "weekday") return inside.weekday;
  for (const step of [-1, 1]) {
    let at = step < 0 ? from - 1 : to + 1;
    while (passes(items[at])) at += step;
    const item = items[at];
    if (item?.is === "weekday") return item.weekday;
  }
  return null;
}

// src/core/dates/read-day.ts
var RELATIVE = /^(?:tomorrow|today|tonight|morgen|heute|uebermorgen|ubermorgen|demain|manana|amanha|domani|week|weekend|month|quarter|woche|monat|semaine|semana|mes|eow|eom|eoq|eod|q[1-4])$/i;
var LEADING = /* @__PURE__ */ new Set(["glue", "about", "idle", "span", "vague", "early", "late", "night"]);
function meansDay(item) {
  if (item.is === "weekday") return true;
  if (item.is !== "word") return false;
  const word2 = item.text.toLowerCase();
  return RELATIVE.test(word2) || MONTHS.has(word2) && !WEAK_MONTHS.has(word2);
}
function isLeading(item) {
  if (item.is === "word")
    return LEADING.has(item.kind ?? "") || /^(?:end|ende|fin)$/i.test(item.text);
  return item.is === "weekday" || item.is === "mark";
}
function objection(moment, items) {
  if (moment.bad) return moment.bad;
  const ends = moment.end?.day && moment.end.day !== moment.day;
  if (ends || moment.span && !moment.end) return WHY.unclear;
  if (!items.slice(0, moment.from).every(isLeading)) return WHY.unclear;
  const [next2, ...rest] = items.slice(moment.to + 1);
  const moves = (item) => item?.is === "word" && (item.kind === "moves" || item.kind === "or");
  return moves(next2) || isMark(next2, ",(+") && moves(rest[0]) ? WHY.unclear : null;
}
function readDay(text) {
  const refuse = (problem) => ({ day: null, problem, empty: false });
  const plain = tidy(text);
  if (isEmpty(plain)) return { day: null, problem: null, empty: true };
  const items = scan(plain);
  const moment = momentsOf(items).find(({ day: day3, bad: bad3 }) => day3 || bad3);
  if (!moment) return refuse(items.some(meansDay) ? WHY.dayless : null);
  const unknown = (item) => item.is === "word" && item.kind === null;
  if (items.slice(0, moment.from).some(unknown)) return refuse(null);
  const against = objection(moment, items);
  if (against || !moment.day) return refuse(against ?? WHY.dayless);
  const { year, month, day: day2 } = moment.day;
  if (year === null) return refuse(WHY.yearless);
  const at = midnight(year, month, day2);
  const weekday = weekdayBeside(items, moment);
  if (weekday !== null && weekdayOf(at) !== weekday) return refuse(WHY.weekday);
  return { day: isoDay(at), problem: null, empty: false };
}
function readIsoDay(text) {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (!match) return null;
  return midnight(Number(match[1]), Number(match[2]), Number(match[3])) === null ? null : text.trim();
}

// src/core/text/heading.ts
function headingText(text) {
  const end = text.trimEnd();
  let cut = end.length;
  while (cut > 0 && end[cut - 1] === "#") cut -= 1;
  const closed = cut < end.length && (end[cut - 1] === " " || end[cut - 1] === "	");
  return (closed ? end.slice(0, cut) : end).trim();
}

// src/core/incident/commands/list.ts
var COMMANDS = [
  {
    request: "review",
    form: "/review",
    on: "incident",
    role: "triage",
    author: "may",
    does: "shows the findings of the review now"
  },
  {
    request: "agenda",
    form: "/agenda",
    on: "incident",
    role: "triage",
    author: "may",
    does: "answers with the agenda of the meeting, filled from the record"
  },
  {
    request: "tasks",
    form: "/tasks",
    on: "incident",
    role: "write",
    does: "opens an issue for each planned change that has no reference"
  },
  {
    request: "eval-case",
    form: "/eval-case [format]",
    on: "incident",
    role: "write",
    does: "proposes drafts of the chosen eval assets in a pull request"
  },
  {
    request: "wrong",
    form: "/wrong <rule> because <reason>",
    on: "incident",
    role: "triage",
    does: "hides a finding that is wrong here, visibly"
  },
  {
    request: "attest",
    form: "/attest <kind> <URL>",
    on: "incident",
    role: "maintainer",
    does: "confirms a change, or a decision of no change"
  },
  {
    request: "waive",
    form: "/waive <kind|facts> until <date> because <reason>",
    on: "incident",
    role: "maintainer",
    does: "excepts one kind of change, or the facts that are missing, until a day"
  },
  {
    request: "retire",
    form: "/retire <eval|gate> because <reason>",
    on: "incident",
    role: "maintainer",
    author: "may not",
    does: "ends that releases are held to what has landed for it, until a new change lands"
  },
  {
    request: "severity",
    form: "/severity <level> because <reason>",
    on: "incident",
    role: "maintainer",
    does: "sets the severity that counts"
  },
  {
    request: "help",
    form: "/help",
    on: "incident",
    role: "triage",
    author: "may",
    does: "answers with this list"
  },
  {
    request: "judge",
    form: "/judge",
    on: "release",
    role: "write",
    does: "judges the release again"
  },
  {
    request: "waive-release",
    form: "/waive release until <date> because <reason>",
    on: "release",
    role: "maintainer",
    author: "may not",
    does: "lets the release through, loudly, until a day"
  },
  {
    request: "waive-policy",
    form: "/waive policy <id> until <date> because <reason>",
    on: "release",
    role: "maintainer",
    author: "may not",
    does: "excepts the release from one policy until a day"
  },
  {
    request: "simulate",
    form: "/simulate",
    on: "config",
    role: "write",
    does: "says what this configuration would have said about the last ten releases"
  },
  {
    request: "setup",
    form: "/setup",
    on: "repository",
    role: "maintainer",
    does: "opens the pull request that sets this repository up"
  }
];
var BY_REQUEST = new Map(COMMANDS.map((spec) => [spec.request, spec]));
function specOf(request) {
  return BY_REQUEST.get(request);
}
function wordOf({ form }) {
  return form.split(" ", 1)[0].slice(1);
}
var SIMPLE = COMMANDS.filter(({ form }) => !form.includes(" ")).map(
  ({ request }) => request
);
var USAGE = Object.fromEntries(
  [...COMMANDS].reverse().map((spec) => [
    wordOf(spec),
    spec.form.replace("<kind", "<eval|gate|alert|evidence").replace("<date>", "<YYYY-MM-DD>")
  ])
);
function whoMay({ role, author }) {
  const from = role === "maintainer" ? "maintainers" : `${role} and above`;
  if (author === "may") return `author, or ${from}`;
  return author === "may not" ? `${from}, not its author` : from;
}
var PLACES2 = [
  ["incident", "On an incident"],
  ["release", "On a release pull request"],
  ["config", "On a pull request that changes the configuration"],
  ["repository", "In any issue of the repository, and on the set-up pull request"]
];
function commandTables(places = PLACES2.map(([place2]) => place2)) {
  return PLACES2.filter(([place2]) => places.includes(place2)).map(([place2, title]) => {
    const rows = COMMANDS.filter(({ on }) => on === place2).map(
      (spec) => `| \`${spec.form.replaceAll("|", "\\|")}\` | ${whoMay(spec)} | ${spec.does} |`
    );
    return [`| ${title} | Who | What it does |`, "|---|---|---|", ...rows].join("\n");
  }).join("\n\n");
}

export {
  isDash,
  isMark,
  isEmpty,
  WHY,
  momentsOf,
  instantsOf,
  scan,
  tidy,
  weekdayBeside,
  readDay,
  readIsoDay,
  headingText,
  COMMANDS,
  specOf,
  SIMPLE,
  USAGE,
  commandTables
};
//# sourceMappingURL=shared-LYLMMT5V.js.map
