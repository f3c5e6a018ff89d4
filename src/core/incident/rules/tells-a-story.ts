// What failed is told as a course of events; that is what the timeline is for.

import { isForeign } from '../../../language/language.js';
import { narrationIn } from '../../text/narration.js';
import { forExample, sampleOf } from '../advice/samples.js';
import { sectionOf } from '../form/definition.js';
import type { Rule } from './rule.js';

const SECTION = sectionOf('whatFailed');
/** A behaviour takes a sentence or two; nobody finds it in more words than these. */
const MOST_WORDS = 150;

export const tellsAStory: Rule = {
  id: 'tells-a-story',
  title: 'What failed is a story',
  level: 'warning',
  from: 'in-review',
  why: 'A course of events hides the one behaviour that an eval has to repeat.',
  example: sampleOf('whatFailed'),
  check: ({ record }) => {
    const text = record.whatFailed;
    if (text === null || isForeign(text)) return [];
    const { steps, words } = narrationIn(text);
    const story = steps.length >= 3;
    if (!story && words <= MOST_WORDS) return [];
    const shown = steps.slice(0, 3).map((step) => `“${step}”`);
    const why = story
      ? `It tells what happened one after another: ${shown.join(', ')}.`
      : `It takes ${words} words.`;
    const room = record.timeline === null ? ', which is still empty' : '';
    return [
      {
        section: SECTION.label,
        message: why,
        remedy: `Move the course of events to Timeline${room}, and leave the behaviour that a test could repeat. ${forExample(sampleOf('whatFailed'))}`,
      },
    ];
  },
};
