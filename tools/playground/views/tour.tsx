// The first page: what this is, and the steps of the loop with the next one to click.
import type { Step } from '../tour.js';
import { Button } from './fields.js';
import { GoAs, Live } from './layout.js';

function standing(step: Step, current: boolean): string {
  return step.done ? 'done' : current ? 'next' : 'later';
}

export function TourSteps({ steps }: { steps: readonly Step[] }) {
  const next = steps.findIndex(({ done }) => !done);
  return (
    <>
      <p role="status">
        {steps.filter(({ done }) => done).length} of {steps.length} steps are done.
        {next < 0 && ' The loop is closed: the release carries the incident’s lesson.'}
      </p>
      <ol class="steps">
        {steps.map((step, at) => (
          <li
            class={standing(step, at === next)}
            {...(at === next ? { 'aria-current': 'step' } : {})}
          >
            <h2>
              {step.title} {step.done && <span class="badge">done</span>}
            </h2>
            <p>{step.text}</p>
            {at === next && (
              <GoAs step={step}>
                {step.action} as @{step.as}
              </GoAs>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

export function TourPage({ steps }: { steps: readonly Step[] }) {
  return (
    <>
      <h1>From an incident to a release that keeps its lesson</h1>
      <p class="lead">
        This is the real App beside a GitHub that lives in this process. You can be any of six
        people. The steps below play one incident from 3 a.m. to the release; what you do is
        noticed, in whatever order you do it.
      </p>
      <Live href="/tour/steps" id="steps">
        <TourSteps steps={steps} />
      </Live>
      <div class="actions">
        <a class="button" href="/issues">
          Load another public incident
        </a>
        <Button to="/start-over">Start over</Button>
      </div>
    </>
  );
}

export function RefusedPage({ title, said, back }: { title: string; said: string; back: string }) {
  return (
    <>
      <h1>{title}</h1>
      <p role="alert" class="problem">
        {said}
      </p>
      <p>
        <a href={back}>Go back</a>
      </p>
    </>
  );
}
