// Characters that show nothing: in what people type and paste they are nothing.

const PICTURE = String.raw`\p{Extended_Pictographic}`;
/** What makes a sign an emoji or one of several, and what joins letters that are not joined else. */
const KEPT = [
  String.raw`(?<=${PICTURE})\uFE0F`,
  String.raw`(?<=${PICTURE}|\p{Emoji_Modifier}|\uFE0F)\u200D(?=${PICTURE})`,
  String.raw`(?<=[\u0600-\u1AFF])(?:\u200C|\u200D)(?=[\u0600-\u1AFF])`,
];
const NOTHING = String.raw`\p{Default_Ignorable_Code_Point}+`;
const INVISIBLE = new RegExp(`(${KEPT.join('|')})|${NOTHING}`, 'gu');

/** The text without characters that show nothing; its lines stay where they are. */
export function withoutInvisible(text: string): string {
  // Nearly all bodies hold nothing of the kind.
  if (!/\p{Default_Ignorable_Code_Point}/u.test(text)) return text;
  return text.replace(INVISIBLE, '$1');
}
