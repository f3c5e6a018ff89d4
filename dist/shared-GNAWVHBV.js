// src/core/text/invisible.ts
var PICTURE = String.raw`\p{Extended_Pictographic}`;
var KEPT = [
  String.raw`(?<=${PICTURE})\uFE0F`,
  String.raw`(?<=${PICTURE}|\p{Emoji_Modifier}|\uFE0F)\u200D(?=${PICTURE})`,
  String.raw`(?<=[\u0600-\u1AFF])(?:\u200C|\u200D)(?=[\u0600-\u1AFF])`
];
var NOTHING = String.raw`\p{Default_Ignorable_Code_Point}+`;
var INVISIBLE = new RegExp(`(${KEPT.join("|")})|${NOTHING}`, "gu");
function withoutInvisible(text) {
  if (!new RegExp("\\p{Default_Ignorable_Code_Point}", "u").test(text)) return text;
  return text.replace(INVISIBLE, "$1");
}

export {
  withoutInvisible
};
//# sourceMappingURL=shared-GNAWVHBV.js.map
