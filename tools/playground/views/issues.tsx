// The pages of incidents: their list, the form, the thread, the editor.
import { COMMANDS, type Place } from '../../../src/core/incident/commands/list.js';
import { INCIDENTS, incidentTold, STATES } from '../examples.js';
import type { FormAnswers, FormName, IssueForm } from '../forms.js';
import type { Shown } from '../markdown/render.js';
import type { Actor } from '../people.js';
import type { Issue, Thread } from '../read.js';
import { Area, Button, FormFields, Line } from './fields.js';
import { Live } from './layout.js';
import { APP_COMMENT, Conversation, isBot, Labels } from './thread.js';

export function IssueRows({ issues }: { issues: readonly Issue[] }) {
  if (issues.length === 0) return <p class="quiet">No incident has been filed yet.</p>;
  return (
    <ul class="rows">
      {issues.map((issue) => (
        <li>
          <a href={`/issues/${issue.number}`}>{issue.title}</a>{' '}
          <span class="quiet">
            #{issue.number} · {issue.state} · @{issue.user?.login}
          </span>
          <Labels issue={issue} />
        </li>
      ))}
    </ul>
  );
}

export function IssuesPage({ issues }: { issues: readonly Issue[] }) {
  return (
    <>
      <h1>Incidents</h1>
      <p>
        <a class="button primary" href="/issues/new">
          File an incident
        </a>
      </p>
      <Live href="/issues/rows" id="issues">
        <IssueRows issues={issues} />
      </Live>
      <section aria-labelledby="load">
        <h2 id="load">Load a public incident</h2>
        <p>
          Six incidents that were reported in public, told as a team of its own might have filed and
          reviewed them.
        </p>
        <form method="post" action="/issues/load" class="stack">
          <div class="field">
            <label for="slug">Incident</label>
            <select id="slug" name="slug">
              {INCIDENTS.map(({ slug, title }) => (
                <option value={slug}>{title}</option>
              ))}
            </select>
          </div>
          <div class="field">
            <label for="state">How far the review is</label>
            <select id="state" name="state">
              {Object.entries(STATES).map(([state, title]) => (
                <option value={state}>{title}</option>
              ))}
            </select>
          </div>
          <button type="submit">Load it</button>
        </form>
      </section>
    </>
  );
}

interface NewIssueProps {
  readonly form: IssueForm;
  readonly name: FormName;
  readonly answers: FormAnswers;
  readonly title: string;
  readonly problem: string | null;
  readonly shown: Shown;
}

export function NewIssuePage({ form, name, answers, title, problem, shown }: NewIssueProps) {
  const [other, words] =
    name === 'short' ? ['whole', 'the form with the whole review'] : ['short', 'the short form'];
  return (
    <>
      <h1>{form.name}</h1>
      <p>
        {form.description}. Or take <a href={`/issues/new?form=${other}`}>{words}</a>.
      </p>
      {problem && (
        <p role="alert" class="problem">
          {problem}
        </p>
      )}
      <form method="post" action={`/issues?form=${name}`} class="stack">
        <Line name="title" label="Title" value={title} required />
        <FormFields form={form} answers={answers} shown={shown} />
        <button type="submit" class="primary">
          File the incident
        </button>
      </form>
    </>
  );
}

/** The commands that count there. */
export function Commands({ on }: { on: readonly Place[] }) {
  return (
    <details class="commands">
      <summary>Commands that you can write</summary>
      <ul>
        {COMMANDS.filter((command) => on.includes(command.on)).map(({ form, role, does }) => (
          <li>
            <code>{form}</code> {does} ({role})
          </li>
        ))}
      </ul>
    </details>
  );
}

export function CommentForm(props: { to: string; actor: Actor; on: readonly Place[] }) {
  return (
    <form method="post" action={props.to} class="stack comment-form">
      <Area name="body" label={`Comment as @${props.actor.login}`} value="" rows={3} required />
      <Commands on={props.on} />
      <button type="submit" class="primary">
        Comment
      </button>
    </form>
  );
}

export function IssueThread({ thread, shown }: { thread: Thread; shown: Shown }) {
  const { issue } = thread;
  return (
    <>
      <div class="facts">
        <span class={`state ${issue.state}`}>{issue.state}</span>
        <Labels issue={issue} />
        {thread.comments.some(isBot) && <a href={`#${APP_COMMENT}`}>To the App’s comment</a>}
      </div>
      <Conversation {...thread} shown={shown} edit={`/issues/${issue.number}/edit`} />
    </>
  );
}

export function IssuePage(props: { thread: Thread; shown: Shown; actor: Actor }) {
  const { thread, shown, actor } = props;
  const { number, title, state } = thread.issue;
  return (
    <>
      <h1>
        {title} <span class="quiet">#{number}</span>
      </h1>
      <Live href={`/issues/${number}/thread`} id="thread">
        <IssueThread thread={thread} shown={shown} />
      </Live>
      <CommentForm to={`/issues/${number}/comments`} actor={actor} on={['incident']} />
      <div class="actions">
        <a class="button" href={`/pulls/new?kind=eval&incident=${number}`}>
          Propose a change for it
        </a>
        <Button to={`/issues/${number}/${state === 'open' ? 'close' : 'reopen'}`}>
          {state === 'open' ? 'Close the issue' : 'Reopen the issue'}
        </Button>
      </div>
    </>
  );
}

export function EditIssuePage({ issue, body, to }: { issue: Issue; body: string; to: string }) {
  const told = incidentTold(issue.title);
  return (
    <>
      <h1>Edit #{issue.number}</h1>
      {told && (
        <nav aria-label="Texts to start from">
          <p>Put in the text of this public incident:</p>
          <ul class="choices">
            {Object.entries(STATES).map(([state, title]) => (
              <li>
                <a href={`${to}?state=${state}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <form method="post" action={to} class="stack">
        <Line name="title" label="Title" value={issue.title} required />
        <Area name="body" label="Text of the issue, Markdown" value={body} rows={24} />
        <div class="actions">
          <button type="submit" class="primary">
            Save
          </button>
          <a class="button" href={to.replace(/\/edit$/, '')}>
            Cancel
          </a>
        </div>
      </form>
    </>
  );
}
