// An issue or pull request as GitHub shows it: its text, its comments, its labels.
import { renderMarkdown, type Shown } from '../markdown/render.js';
import type { Issue, IssueComment, Thread } from '../read.js';

export function Markdown({ text, shown }: { text: string; shown: Shown }) {
  return (
    <div
      class="markdown"
      // renderMarkdown lets only harmless tags through.
      dangerouslySetInnerHTML={{ __html: renderMarkdown(text, shown) }}
    />
  );
}

interface BoxProps {
  readonly login: string;
  readonly bot?: boolean;
  readonly did: string;
  readonly text: string;
  readonly shown: Shown;
  readonly edit?: string | undefined;
  readonly id?: string;
}

/** Where the App's one comment stands on a page. */
export const APP_COMMENT = 'app-comment';

/** One text of somebody in its box. */
export function Box({ login, bot = false, did, text, shown, edit, id }: BoxProps) {
  return (
    <article {...(id ? { id } : {})} class={bot ? 'box bot' : 'box'} aria-label={`${login} ${did}`}>
      <header>
        <p>
          <strong>{login.replace(/\[bot\]$/, '')}</strong>
          {bot && <span class="badge">bot</span>} {did}
        </p>
        {edit && <a href={edit}>Edit</a>}
      </header>
      {text.trim() ? <Markdown text={text} shown={shown} /> : <p class="quiet">No description.</p>}
    </article>
  );
}

function dark(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    Number.parseInt(color.slice(at, at + 2), 16),
  );
  return red * 0.299 + green * 0.587 + blue * 0.114 < 140;
}

export function Labels({ issue }: { issue: Pick<Issue, 'labels'> }) {
  return (
    <ul class="labels" aria-label="Labels">
      {issue.labels.map((label) => {
        const { name = '', color } = typeof label === 'string' ? { name: label } : label;
        const safe = /^[0-9a-f]{6}$/i.test(color ?? '') ? (color as string) : 'ededed';
        return (
          <li class={dark(safe) ? 'label dark' : 'label'} style={`--label: #${safe}`}>
            {name}
          </li>
        );
      })}
    </ul>
  );
}

export function isBot({ user }: IssueComment): boolean {
  return user?.type === 'Bot';
}

/** The text of an issue and what was said below it. */
export function Conversation({
  issue,
  comments,
  shown,
  edit,
}: Thread & { shown: Shown; edit: string }) {
  const first = comments.find(isBot);
  return (
    <div class="conversation">
      <Box
        login={issue.user?.login ?? 'ghost'}
        did="wrote"
        text={issue.body ?? ''}
        shown={shown}
        edit={edit}
      />
      {comments.map((comment) => (
        <Box
          login={comment.user?.login ?? 'ghost'}
          {...(comment === first ? { id: APP_COMMENT } : {})}
          bot={isBot(comment)}
          did={comment.updated_at === comment.created_at ? 'commented' : 'commented · edited'}
          text={comment.body ?? ''}
          shown={shown}
        />
      ))}
    </div>
  );
}
