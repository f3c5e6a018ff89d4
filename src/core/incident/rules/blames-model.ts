// The model’s choice, personality, hallucination or reasoning stands as the whole explanation.
import { separationRule } from './separation.js';

export const blamesModel = separationRule({
  id: 'blames-model',
  title: 'Explanation stops at the model',
  level: 'error',
  parts: false,
  why: 'A model that chose badly can be expected to do so again; only the system around it can be changed and tested.',
  example: 'The agent may delete records without a second approval; no eval asks for a deletion',
  says: 'The model’s choice, nature or reasoning is given as the whole explanation.',
  remedy:
    'Say what the system let happen: what was called, with what input, and which control let it pass.',
});
