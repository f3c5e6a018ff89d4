import {
  SIMPLE,
  USAGE,
  headingText,
  readIsoDay
} from "./shared-LYLMMT5V.js";
import {
  CHANGE_KINDS
} from "./shared-UQP6C4QQ.js";
import {
  distance,
  nearest
} from "./shared-5EVEGXHW.js";
import {
  withoutCode
} from "./shared-27MO4RO3.js";

// src/core/text/hidden.ts
var HIDING = "details|blockquote|pre|code|template";
var MARK = new RegExp(`<!--|<(/?)(${HIDING})(?=[\\s/>])[^<>]{0,500}>?`, "gi");
var CLOSE = "-->";
function nothingOpen() {
  return { comment: false, elements: [], depths: /* @__PURE__ */ new Map() };
}
function isEscaped(text, at) {
  let slashes = 0;
  while (text[at - 1 - slashes] === "\\") slashes += 1;
  return slashes % 2 === 1;
}
function begin(name, { elements, depths }) {
  const known2 = depths.get(name);
  if (known2) known2.push(elements.length);
  else depths.set(name, [elements.length]);
  elements.push(name);
}
function closeDownTo(depth, { elements, depths }) {
  while (elements.length > depth) depths.get(elements.pop())?.pop();
}
function close(name, open) {
  closeDownTo(open.depths.get(name)?.at(-1) ?? open.elements.length, open);
}
function shownParts(text, open, block) {
  const parts = [];
  const lastClose = text.lastIndexOf(CLOSE);
  let at = 0;
  const upTo = (end) => {
    if (open.elements.length === 0 && end > at) parts.push([at, end]);
    at = end;
  };
  while (at < text.length) {
    if (open.comment) {
      const end = text.indexOf(CLOSE, at);
      open.comment = end < 0;
      at = end < 0 ? text.length : end + CLOSE.length;
      continue;
    }
    MARK.lastIndex = at;
    let mark = MARK.exec(text);
    while (mark && !block && isEscaped(text, mark.index)) mark = MARK.exec(text);
    if (!mark) {
      upTo(text.length);
      break;
    }
    const comment = mark[0] === "<!--";
    if (comment && !block && lastClose < mark.index) {
      upTo(mark.index + mark[0].length);
      continue;
    }
    upTo(mark.index);
    at = mark.index + mark[0].length;
    const name = (mark[2] ?? "").toLowerCase();
    if (comment) open.comment = true;
    else if (mark[1]) close(name, open);
    else begin(name, open);
  }
  return parts;
}
function without(text, opening, closing) {
  let out = "";
  let at = 0;
  for (let start = text.indexOf(opening); start >= 0; start = text.indexOf(opening, at)) {
    const end = text.indexOf(closing, start + opening.length);
    if (end < 0) break;
    out += text.slice(at, start);
    at = end + closing.length;
  }
  return out + text.slice(at);
}
function withoutTags(text) {
  return without(without(text, "<![CDATA[", "]]>"), "<?", "?>").replace(
    /<\/?[a-z!][^<>]{0,2000}>/gi,
    ""
  );
}
var ATTRIBUTES = /<\/?[a-z][^<>]{0,2000}>|\]\([^()]{0,2000}\)|!\[[^[\]]{0,2000}\]/gi;
function withoutUnseenBreaks(text) {
  return text.replace(ATTRIBUTES, (part) => part.replace(/\n/g, " "));
}

// src/core/text/markdown.ts
import { getDefaults, Lexer, Tokenizer } from "marked";
var LONGEST_HEADING = 500;
function firstLines(text, length) {
  const end = text.indexOf("\n", length);
  return end < 0 ? text : text.slice(0, end);
}
function boundedTokenizer() {
  const { lheading, table } = Tokenizer.prototype;
  return Object.assign(new Tokenizer(), {
    lheading(text) {
      return lheading.call(this, firstLines(text, LONGEST_HEADING));
    },
    table(text) {
      const [head = "", rule] = firstLines(text, text.indexOf("\n") + 1).split("\n");
      return rule && table.call(this, `${head}
${rule}`) ? table.call(this, text) : void 0;
    }
  });
}
var ROWS = "(?:\\n((?:(?! *\\n|";
function boundedParagraph({ paragraph, table }) {
  const at = table.source.indexOf(ROWS);
  const rows = table.source.slice(at);
  if (at < 0 || !paragraph.source.includes(rows)) return paragraph;
  return new RegExp(
    paragraph.source.replace(rows, () => "(?:\\n|$)"),
    paragraph.flags
  );
}
var known;
function blocksOf(text) {
  const tokenizer = boundedTokenizer();
  const lexer = new Lexer({ ...getDefaults(), tokenizer });
  const { rules } = tokenizer;
  known ??= boundedParagraph(rules.block);
  tokenizer.rules = { ...rules, block: { ...rules.block, paragraph: known } };
  return lexer.blockTokens(text);
}

// src/core/text/visible.ts
var INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/g;
var DEEPEST = 12;
var MARKER = /[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])(?=[ \t]))/y;
function shallow(line) {
  MARKER.lastIndex = 0;
  let [count, end, quote] = [0, 0, false];
  for (let mark = MARKER.exec(line); mark; mark = MARKER.exec(line)) {
    count += 1;
    end = MARKER.lastIndex;
    quote ||= mark[0].endsWith(">");
  }
  return count < DEEPEST ? line : `${quote ? ">" : ""}${line.slice(end)}`;
}
function linesOf(whole, open, block, heading) {
  const text = block ? whole : withoutUnseenBreaks(whole);
  const blanked = block ? text : withoutCode(text);
  const parts = shownParts(blanked, open, block);
  const join = (from) => parts.map(([start, end]) => from.slice(start, end)).join("");
  const tidy = (shown) => (block ? withoutTags(shown) : shown).split("\n");
  const raw = tidy(join(text));
  return tidy(join(blanked)).map((line, at) => ({
    raw: raw[at] ?? line,
    text: line,
    own: true,
    heading,
    quoted: false
  }));
}
function within(open, read) {
  const depth = open.elements.length;
  const lines = read();
  closeDownTo(depth, open);
  return lines;
}
function notOwn(text, open, quoted) {
  if (open.comment || open.elements.length > 0) return [];
  return text.split("\n").map((raw) => ({ raw, text: "", own: false, heading: 0, quoted }));
}
function readToken(token, open) {
  switch (token.type) {
    case "code":
      return notOwn(token.text, open, false);
    case "blockquote":
      return notOwn(token.raw, open, true);
    case "html":
      return linesOf(token.raw, open, true, 0);
    case "heading":
      return linesOf(token.text, open, false, token.depth);
    case "list":
      return token.items.flatMap(
        (item) => within(open, () => readAll(item.tokens, open))
      );
    case "table": {
      const { header, rows } = token;
      return [header, ...rows].flat().flatMap(({ text }) => within(open, () => linesOf(text, open, false, 0)));
    }
    case "space":
    case "hr":
    case "def":
      return [];
    default:
      return linesOf(token.text ?? token.raw, open, false, 0);
  }
}
function readAll(tokens, open) {
  return tokens.flatMap((token) => readToken(token, open));
}
var STRUCTURED = /[`<>~|\t\\]|\][(:]|!\[|^ {2}|^(?:=+|-+) *$/m;
var MARKERS = /^ ?(?:(?:[*+-]|\d{1,9}[.)]) +(?:\[[ xX]\] +)?)*/;
function plainLines(text) {
  return text.split("\n").flatMap((line) => {
    if (line.trim() === "") return [];
    const said = line.replace(MARKERS, "");
    const heading = /^ {0,3}(#{1,6}) +/.exec(said);
    const raw = heading ? headingText(said.slice(heading[0].length)) : said;
    return [{ raw, text: raw, own: true, heading: heading?.[1]?.length ?? 0, quoted: false }];
  });
}
function shownLines(text) {
  const tidy = text.replace(/\r\n?/g, "\n").replace(INVISIBLE, "");
  if (!STRUCTURED.test(tidy)) return plainLines(tidy);
  const plain = tidy.split("\n").map(shallow).join("\n");
  return readAll(blocksOf(plain), nothingOpen());
}
function visibleLines(text) {
  return shownLines(text).flatMap(({ text: line, own }) => own ? [line] : []);
}

// src/core/incident/commands/read.ts
var WAIVED = [...CHANGE_KINDS, "facts"];
var NAMES = Object.keys(USAGE);
var PLACEHOLDER = /^(?:<[^<>]*>|[\p{P}\p{S}\s])*$/u;
function hasReason(reason) {
  return !PLACEHOLDER.test(reason);
}
function readWaiver(args) {
  const match = /^(release|policy\s+(\S+)|\S+)\s+until\s+(\S+)\s+because\s+(\S.*)$/i.exec(args);
  const until = match ? readIsoDay(match[3]) : null;
  if (!match || !until || !hasReason(match[4])) return null;
  const what = match[1].toLowerCase();
  const reason = match[4];
  if (what === "release") return { name: "waive-release", until, reason };
  if (match[2]) return { name: "waive-policy", policy: match[2].toLowerCase(), until, reason };
  if (!WAIVED.includes(what)) return null;
  return { name: "waive", kind: what, until, reason };
}
function readAttestation(args) {
  const match = /^(\S+)\s+<?(https?:\/\/[^\s<>"']{3,2000}?)>?$/i.exec(args);
  const kind = match?.[1]?.toLowerCase();
  if (!match || !CHANGE_KINDS.includes(kind)) return null;
  return { name: "attest", kind, url: match[2] };
}
function readEvalCase(args) {
  const format = args.replace(/^[`[<]|[`\]>]$/g, "");
  return /^\S{0,60}$/.test(format) ? { name: "eval-case", format: format || null } : null;
}
function readBecause(name, args) {
  const match = /^(\S+)\s+because\s+(\S.*)$/i.exec(args);
  if (!match || !hasReason(match[2])) return null;
  const [word, reason] = [match[1], match[2]];
  if (name === "retire") {
    const kind = word.toLowerCase();
    return kind === "eval" || kind === "gate" ? { name, kind, reason } : null;
  }
  return name === "severity" ? { name, level: word, reason } : { name, rule: word.toLowerCase(), reason };
}
function readRequest(name, args) {
  const simple = SIMPLE.find((known2) => known2 === name);
  if (simple) return { name: simple };
  if (name === "eval-case") return readEvalCase(args);
  if (name === "attest") return readAttestation(args);
  if (name === "waive") return readWaiver(args);
  if (name === "severity" || name === "wrong" || name === "retire") return readBecause(name, args);
  return null;
}
var START = /^([/\uFF0F]\s?)([a-z][a-z-]{1,20})(?![\w/-])(.*)$/i;
var WITHIN = /[\s*_~(][/\uFF0F](waive|attest|severity|wrong|retire)(?![\w/-])(.*)$/i;
var MAY = /(?:^|[^\w/.:])[/\uFF0F]\s?[a-z]/im;
var OTHERS = ["preview"];
var SHORTEST = 5;
function meantBy(word, args) {
  if (!word) return null;
  const typed = word.toLowerCase();
  if (NAMES.includes(typed)) return typed;
  const begun = NAMES.find((name) => typed.startsWith(`${name}-`));
  if (begun) return begun;
  if (/\s(?:until|because)\s/i.test(args)) return nearest(typed, NAMES);
  if (OTHERS.includes(typed)) return null;
  return NAMES.find((name) => name.length >= SHORTEST && distance(name, typed) <= 1) ?? null;
}
function expected(name) {
  return `It was not understood; expected \`${USAGE[name]}\` at the beginning of a line.`;
}
function readLine(line) {
  const [, lead = "", word = "", rest = ""] = START.exec(line) ?? [];
  const name = meantBy(word, rest);
  if (name) {
    const spelled = lead === "/" && word.toLowerCase() === name;
    const args2 = rest.replace(/^[.,:;!]+(?=\s|$)/, "").trim();
    const request = spelled ? readRequest(name, args2) : null;
    return { name, request, error: request ? null : expected(name) };
  }
  const [, inner = "", args = ""] = WITHIN.exec(` ${line}`) ?? [];
  const meant = inner.toLowerCase();
  if (!readRequest(meant, args.replace(/[*_~)]+$/, "").trim())) return null;
  return { name: meant, request: null, error: expected(meant) };
}
function readCommands(comment) {
  if (comment.bot || comment.ours) return [];
  return visibleLines(comment.body).flatMap((line) => {
    const text = line.trim().slice(0, 2200);
    const read = readLine(text);
    return read ? [{ ...read, comment, text: text.slice(0, 200) }] : [];
  });
}
var LATE = 1e4;
function isTouched({ createdAt, updatedAt }) {
  return !(Date.parse(updatedAt) - Date.parse(createdAt) <= LATE);
}
function isEdited(comment) {
  const { editedAt } = comment;
  return editedAt === void 0 ? isTouched(comment) : editedAt !== null;
}
function mayCommand(body) {
  return MAY.test(body);
}

export {
  shownLines,
  visibleLines,
  readCommands,
  isTouched,
  isEdited,
  mayCommand
};
//# sourceMappingURL=shared-KOJHNH4V.js.map
