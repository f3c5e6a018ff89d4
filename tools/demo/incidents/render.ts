// Renders answers as GitHub renders a submitted issue form.
import {
  type Part,
  SECTIONS,
  type SectionKey,
} from '../../../src/core/incident/form/definition.js';

export type Answers = Readonly<Partial<Record<SectionKey, string>>>;

/** A publicly reported incident, told as a review that a team of its own might have filed. */
export interface PublicIncident {
  readonly slug: string;
  readonly title: string;
  readonly answers: Answers;
  /** What the short form said otherwise, at 3 a.m. */
  readonly filed?: Answers;
  /** What the review says on the day after, beside the facts. */
  readonly draft: Answers;
}

/** The sections in form order, of one part or of all; `_No response_` where nothing is answered. */
export function renderBody(answers: Answers, part?: Part): string {
  const asked = SECTIONS.filter((section) => part === undefined || section.part === part);
  const sections = asked.map(({ key, label }) => {
    const answer = answers[key]?.trim();
    return `### ${label}\n\n${answer || '_No response_'}\n\n`;
  });
  return `${sections.join('').trimEnd()}\n`;
}
