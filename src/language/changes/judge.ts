// Judges a line of changes: a change that can be checked, a wish, or an edit of the prompt.
import { isEnglish } from '../language.js';
import { MODELS, probabilityOf } from '../model.js';
import { wordsOf } from '../phrase-words.js';
import { remembered } from '../remember.js';
import { changeFeatures } from './line-features.js';

interface ChangeChances {
  /** That nobody could say whether it has landed: a wish, or an ask to be careful. */
  wish: number;
  /** That it edits what the model is told, or which model it is, and nothing else. */
  promptOnly: number;
}

/** How probable something must be before it is asked, and before it is said without a question. */
export const CHANGE_LIMITS = { ask: 0.35, say: 0.5 } as const;
/** Longer lines say something beside the wish. */
const MOST_WORDS = 60;

/** @param text a line without its owner, date and references */
export const judgeChange = remembered((text: string): ChangeChances => {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > MOST_WORDS || !isEnglish(text)) {
    return { wish: 0, promptOnly: 0 };
  }
  const part = { names: changeFeatures(text, words), words };
  const wish = probabilityOf(MODELS.wish, part);
  return {
    // A path or code can be looked up.
    wish: part.names.has('identifier') ? Math.min(wish, CHANGE_LIMITS.ask) : wish,
    promptOnly: probabilityOf(MODELS['prompt-only'], part),
  };
});
