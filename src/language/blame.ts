// How probable it is that an explanation stops at the model, or at a person.
import { blameFeatures } from './blame-features.js';
import { MODELS, type Models, probabilityOf } from './model.js';
import { wordsOf } from './phrase-words.js';

export interface Blame {
  /** Probability that the model is the whole explanation, 0 to 1. */
  model: number;
  /** Probability that a person is. */
  person: number;
}

/** Longer explanations say something beside the blame. */
const MOST_WORDS = 60;

export function blameIn(text: string, models: Models = MODELS): Blame {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > MOST_WORDS) return { model: 0, person: 0 };
  const part = { names: blameFeatures(text, words), words };
  return {
    model: probabilityOf(models['blames-model'], part),
    person: probabilityOf(models['blames-person'], part),
  };
}
