// A secondary failure class says again what the primary or another secondary class says.
import { choiceText } from '../form/answer.js';
import { sectionOf } from '../form/definition.js';
import { looseOption, readItem, SEPARATOR } from '../form/options.js';
import type { IncidentRecord } from '../record/schema.js';
import type { Rule } from './rule.js';

const SECTION = sectionOf('secondaryClasses');

/** Classes that the text names more than once; the reader keeps one of each. */
function namedTwice(record: IncidentRecord): string[] {
  const raw = record.sources.secondaryClasses?.raw ?? '';
  const items = choiceText(raw).split('\n').map(readItem);
  const chosen = items.filter(({ ticked }) => ticked !== false);
  const named = chosen.flatMap(({ text }) => text.split(SEPARATOR)).map(looseOption);
  return record.secondaryClasses.filter((name) => {
    const loose = looseOption(name);
    return named.filter((other) => other === loose).length > 1;
  });
}

export const classDuplicated: Rule = {
  id: 'class-duplicated',
  title: 'A failure class is given twice',
  level: 'warning',
  from: 'in-review',
  why: 'Secondary classes add failures with fixes of their own; a repeated class adds none and is counted twice in reports.',
  example: 'Approval boundary failure',
  check: ({ record }) => {
    const { primaryClass, secondaryClasses } = record;
    const again = primaryClass !== null && secondaryClasses.includes(primaryClass);
    const twice = namedTwice(record).filter((name) => !again || name !== primaryClass);
    return [
      ...(again ? [`“${primaryClass}” is the primary class already.`] : []),
      ...twice.map((name) => `“${name}” is given twice.`),
    ].map((message) => ({
      section: SECTION.label,
      message,
      remedy: 'Take it out here. Leave the section empty where no other class took part.',
    }));
  },
};
