// Explanations that stop at the model: its choice, nature, ability or reasoning.
import { SAFEGUARD } from './clauses.js';

const MODEL = /\b(?:models?|llms?|ai|agents?|assistants?|bots?|gpt\S*|claude|gemini|it)\b/i;
const BLAME =
  /\b(?:hallucinat\w*|confus(?:ed|ion)|dumb|stupid|lazy|stubborn|careless|sloppy|clueless|creative|distracted|overconfident|common sense|bad (?:choice|decision|judg\w+|reasoning)|poor (?:choice|judg\w+|thinking|reasoning)|wrong (?:choice|decision|conclusion)|thinking|reason(?:ing|ed)|judg\w+ment|personality|mood|limitations?|misunderst\w+|misinterpret\w*|made (?:it|that|things|stuff) up|got it wrong|decided badly|not smart enough|can(?:no|')t be trusted|unreliable|chose (?:badly|poorly|wrong\w*))\b/i;

/** Whether a text blames the model and names nothing of the system around it. */
export function isBlame(text: string): boolean {
  return BLAME.test(text) && (MODEL.test(text) || text.length < 60) && !SAFEGUARD.test(text);
}
