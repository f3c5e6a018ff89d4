// An answer speaks of what the model felt or wanted, which nobody can observe.

import { isTooLong } from '../../../language/budget.js';
import { isForeign } from '../../../language/language.js';
import { type SpeculationKind, speculationIn } from '../../../language/speculation.js';
import { forExample } from '../advice/samples.js';
import { type SectionKey, sectionOf } from '../form/definition.js';
import type { Hit, Rule } from './rule.js';

const KEYS = ['whatFailed', 'trigger', 'failedControl', 'impact'] as const satisfies SectionKey[];

/** What an observer could have written instead. */
const OBSERVABLE: Record<SpeculationKind, string> = {
  motive: 'after the third request the reply granted what the first two were refused',
  mood: 'after two empty results the next call was drop_table',
  honesty: 'the reply reported success although delete_file had returned an error',
  effort: 'the run ended after 2 of 5 files were read',
};

export const speculatesAboutModel: Rule = {
  id: 'speculates-about-model',
  title: 'Speaks of what the model felt or wanted',
  level: 'note',
  from: 'in-review',
  why: 'Moods and motives of a model can be neither observed nor tested; what the system did can.',
  example: OBSERVABLE.mood,
  check: ({ record, separation }) => {
    if (separation.some(({ rule, sure }) => sure && rule === 'blames-model')) return [];
    const hits = KEYS.flatMap((key): Hit[] => {
      const text = record[key];
      if (text === null || isTooLong(text) || isForeign(text)) return [];
      const said = speculationIn(text);
      if (!said) return [];
      return [
        {
          section: sectionOf(key).label,
          message: `“${said.quote.slice(0, 120)}” may well be how it looked, but no trace can show it.`,
          remedy: `Say what could be seen. ${forExample(OBSERVABLE[said.kind])}`,
        },
      ];
    });
    return hits.slice(0, 1);
  },
};
