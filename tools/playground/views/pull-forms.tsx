// The pages on which a pull request is opened and edited.
import { type Draft, KINDS, type Kind } from '../examples.js';
import { BRANCHES } from '../world.js';
import { Area, Line } from './fields.js';

interface NewPullProps {
  readonly kind: Kind;
  readonly draft: Draft;
  readonly incident: number | null;
}

export function NewPullPage({ kind, draft, incident }: NewPullProps) {
  const about = incident === null ? '' : `&incident=${incident}`;
  return (
    <>
      <h1>Open a pull request</h1>
      <nav aria-label="What it brings">
        <ul class="choices">
          {Object.entries(KINDS).map(([name, title]) => (
            <li>
              <a
                class="button"
                href={`/pulls/new?kind=${name}${about}`}
                {...(name === kind ? { 'aria-current': 'true' } : {})}
              >
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <form method="post" action="/pulls" class="stack">
        <input type="hidden" name="base" value={draft.base} />
        <Line name="title" label="Title" value={draft.title} required />
        {draft.base === BRANCHES.release ? (
          <>
            <input type="hidden" name="branch" value={draft.branch} />
            <p>
              Merges <code>{draft.branch}</code> into <code>{draft.base}</code>, where this
              repository releases from.
            </p>
          </>
        ) : (
          <>
            <Line name="branch" label="New branch" value={draft.branch} required />
            <Line name="path" label="File" value={draft.path} required />
            <Area name="content" label="The file then holds" value={draft.content} rows={9} />
          </>
        )}
        <Area
          name="body"
          label="Description, Markdown"
          value={draft.body}
          rows={6}
          help={
            <p>
              A line <code>Incident: #1</code> names the incident that it is about.
            </p>
          }
        />
        <button type="submit" class="primary">
          Open the pull request
        </button>
      </form>
    </>
  );
}

export function EditPullPage(props: { number: number; title: string; body: string }) {
  const { number, title, body } = props;
  return (
    <>
      <h1>Edit #{number}</h1>
      <form method="post" action={`/pulls/${number}/edit`} class="stack">
        <Line name="title" label="Title" value={title} required />
        <Area name="body" label="Description, Markdown" value={body} rows={12} />
        <div class="actions">
          <button type="submit" class="primary">
            Save
          </button>
          <a class="button" href={`/pulls/${number}`}>
            Cancel
          </a>
        </div>
      </form>
    </>
  );
}
