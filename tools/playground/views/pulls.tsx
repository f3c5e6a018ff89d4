// The pages of pull requests: their list, the thread with its checks, the Action's summary.
import { KINDS } from '../examples.js';
import type { Shown } from '../markdown/render.js';
import type { Actor } from '../people.js';
import type { CheckRun, PullEntry, PullFile, PullPage } from '../read.js';
import type { GateRun } from '../world.js';
import { Button } from './fields.js';
import { CommentForm } from './issues.js';
import { Live } from './layout.js';
import { Conversation, Markdown } from './thread.js';

function stateOf(pull: { state: string; merged_at: string | null }): string {
  return pull.merged_at ? 'merged' : pull.state;
}

export function PullRows({ pulls }: { pulls: readonly PullEntry[] }) {
  if (pulls.length === 0) return <p class="quiet">No pull request has been opened yet.</p>;
  return (
    <ul class="rows">
      {pulls.map((pull) => (
        <li>
          <a href={`/pulls/${pull.number}`}>{pull.title}</a>{' '}
          <span class="quiet">
            #{pull.number} · {stateOf(pull)} · {pull.head.ref} into {pull.base.ref} · @
            {pull.user?.login}
          </span>
        </li>
      ))}
    </ul>
  );
}

export function PullsPage({ pulls }: { pulls: readonly PullEntry[] }) {
  return (
    <>
      <h1>Pull requests</h1>
      <ul class="choices" aria-label="Open a pull request">
        {Object.entries(KINDS).map(([kind, title]) => (
          <li>
            <a class="button" href={`/pulls/new?kind=${kind}`}>
              {title}
            </a>
          </li>
        ))}
      </ul>
      <Live href="/pulls/rows" id="pulls">
        <PullRows pulls={pulls} />
      </Live>
    </>
  );
}

const SIGNS: Readonly<Record<string, string>> = { success: '✅', failure: '❌', neutral: '⬜' };

function Check({ check, shown }: { check: CheckRun; shown: Shown }) {
  const { name, conclusion, output } = check;
  return (
    <details class="check" open={conclusion === 'failure'}>
      <summary>
        <span aria-hidden="true">{SIGNS[conclusion ?? ''] ?? '🕓'}</span> <strong>{name}</strong>{' '}
        {conclusion ?? 'in progress'}: {output.title}
      </summary>
      <Markdown text={output.summary ?? ''} shown={shown} />
    </details>
  );
}

function Checks({ page, shown }: { page: PullPage; shown: Shown }) {
  return (
    <section aria-labelledby="checks" class="checks">
      <h2 id="checks">Checks</h2>
      {page.checks.map((check) => (
        <Check check={check} shown={shown} />
      ))}
      {page.checks.length === 0 && <p class="quiet">No check has run yet.</p>}
      {page.blocked && <p class="problem">Merging is blocked. {page.blocked}.</p>}
    </section>
  );
}

function Files({ files }: { files: readonly PullFile[] }) {
  return (
    <section aria-labelledby="files">
      <h2 id="files">Files changed: {files.length}</h2>
      {files.map(({ filename, status, patch }) => (
        <details>
          <summary>
            <code>{filename}</code> {status}
          </summary>
          <pre class="patch">{patch ?? 'No text to show.'}</pre>
        </details>
      ))}
    </section>
  );
}

/** What follows the events: state, talk, checks, files and the merge button. */
export function PullThread({ page, shown }: { page: PullPage; shown: Shown }) {
  const { pull, blocked } = page;
  const state = pull.merged ? 'merged' : pull.state;
  return (
    <>
      <p class="facts">
        <span class={`state ${state}`}>{state}</span>{' '}
        <span>
          @{pull.user.login}: <code>{pull.head.ref}</code> into <code>{pull.base.ref}</code>
        </span>
      </p>
      <Conversation {...page} shown={shown} edit={`/pulls/${pull.number}/edit`} />
      <Checks page={page} shown={{ ...shown, breaks: false }} />
      {pull.state === 'open' && (
        <div class="actions">
          <form method="post" action={`/pulls/${pull.number}/merge`}>
            <button type="submit" class="primary" disabled={blocked !== null}>
              Merge
            </button>
          </form>
          <Button to={`/pulls/${pull.number}/approve`}>Approve</Button>
          <Button to={`/pulls/${pull.number}/close`}>Close</Button>
        </div>
      )}
      <Files files={page.files} />
    </>
  );
}

interface PullProps {
  readonly page: PullPage;
  readonly run: GateRun | null;
  readonly shown: Shown;
  readonly actor: Actor;
}

export function PullRequestPage({ page, run, shown, actor }: PullProps) {
  const { number, title } = page.pull;
  return (
    <>
      <h1>
        {title} <span class="quiet">#{number}</span>
      </h1>
      <Live href={`/pulls/${number}/thread`} id="thread">
        <PullThread page={page} shown={shown} />
      </Live>
      <section aria-labelledby="action">
        <h2 id="action">The Action</h2>
        <p>
          The same verdict comes from the GitHub Action, as a job with a summary. Here it runs when
          you ask for it.
        </p>
        <div class="actions">
          <Button to={`/pulls/${number}/action`}>Run the Action</Button>
          {run && <a href={`/pulls/${number}/action`}>Summary of the last run</a>}
        </div>
      </section>
      <CommentForm to={`/pulls/${number}/comments`} actor={actor} on={['release', 'config']} />
    </>
  );
}

export function ActionPage(props: { number: number; run: GateRun; shown: Shown }) {
  const { number, run, shown } = props;
  const { exitCode, outputs, stdout, summary } = run.result;
  return (
    <>
      <h1>The Action on #{number}</h1>
      <p>
        It judged <code>{run.sha.slice(0, 7)}</code>, said{' '}
        <strong>{outputs.verdict ?? 'nothing'}</strong> and ended with exit code {exitCode}:{' '}
        {exitCode === 0 ? 'the job passes' : 'the job fails'}.{' '}
        <a href={`/pulls/${number}`}>Back to the pull request</a>
      </p>
      <section class="box" aria-label="Job summary">
        <header>
          <p>
            <strong>Job summary</strong>
          </p>
        </header>
        <Markdown text={summary} shown={shown} />
      </section>
      <details>
        <summary>Log of the job</summary>
        <pre class="patch">{stdout}</pre>
      </details>
    </>
  );
}
