// The frame of every page: head, navigation, who one is, and the next step of the tour.
import type { ComponentChildren } from 'preact';
import { ACTORS, type Actor } from '../people.js';
import type { Step } from '../tour.js';

/** Where the navigation leads; a further part of the playground is one line more. */
export const PAGES = [
  { href: '/', name: 'Tour' },
  { href: '/issues', name: 'Incidents' },
  { href: '/pulls', name: 'Pull requests' },
  { href: '/report', name: 'Report' },
] as const;

export interface Frame {
  readonly title: string;
  /** Path with query: where one comes back to, and which page is the current one. */
  readonly path: string;
  readonly actor: Actor;
  readonly repository: string;
  readonly steps: readonly Step[];
  /** Leaves the next step out, where the page itself is the tour. */
  readonly tour?: false;
}

function isCurrent(href: string, path: string): boolean {
  const bare = path.split('?')[0] ?? '';
  return href === '/' ? bare === '/' : bare === href || bare.startsWith(`${href}/`);
}

/** A button that takes on another person and opens a page. */
export function GoAs({ step, children }: { step: Step; children: ComponentChildren }) {
  return (
    <form method="post" action="/be">
      <input type="hidden" name="login" value={step.as} />
      <input type="hidden" name="to" value={step.href} />
      <button type="submit" class="primary">
        {children}
      </button>
    </form>
  );
}

/** The next step in a line; it is kept up to date by itself. */
export function NextStep({ steps }: { steps: readonly Step[] }) {
  const at = steps.findIndex(({ done }) => !done);
  const step = steps[at];
  return (
    <div class="next-step" role="status">
      {step ? (
        <p>
          <strong>
            Step {at + 1} of {steps.length}: {step.title}.
          </strong>{' '}
          {step.text}
        </p>
      ) : (
        <p>
          <strong>The loop is closed.</strong> The incident’s lesson is in the release, and the gate
          keeps it there. Load another incident, or try a command.
        </p>
      )}
    </div>
  );
}

function Who({ actor, path }: { actor: Actor; path: string }) {
  return (
    <form method="post" action="/be" class="who">
      <input type="hidden" name="to" value={path} />
      <label for="login">You are</label>
      <select id="login" name="login">
        {ACTORS.map(({ login, role, part }) => (
          <option value={login} selected={login === actor.login}>
            @{login} · {role}, {part}
          </option>
        ))}
      </select>
      <button type="submit">Switch</button>
    </form>
  );
}

export function Layout(props: Frame & { children: ComponentChildren }) {
  const { title, path, actor, repository, steps, tour = true, children } = props;
  const next = steps.find(({ done }) => !done);
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta
          name="htmx-config"
          content='{"includeIndicatorCSS":false,"history":false,"morphIgnore":["data-htmx-powered","open"]}'
        />
        <title>{`${title} · agent-incident-review playground`}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/assets/style.css" />
        <link rel="stylesheet" href="/assets/markdown.css" />
        <script src="/assets/htmx.js" defer />
        <script src="/assets/playground.js" defer />
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the content
        </a>
        <header class="top">
          <p class="brand">
            <a href="/">agent-incident-review</a> <span>playground · {repository}</span>
          </p>
          <nav aria-label="Pages">
            <ul>
              {PAGES.map(({ href, name }) => (
                <li>
                  <a href={href} {...(isCurrent(href, path) ? { 'aria-current': 'page' } : {})}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <Who actor={actor} path={path} />
        </header>
        {tour && (
          <aside class="tour" aria-label="Guided tour">
            <Live href="/tour/next" id="next-step">
              <NextStep steps={steps} />
              {next && (
                <GoAs step={next}>
                  {next.action} as @{next.as}
                </GoAs>
              )}
            </Live>
          </aside>
        )}
        <main id="main" tabindex={-1}>
          {children}
        </main>
        <footer>
          <p>
            An embedded GitHub and the real App, on this machine only. Everything is gone when the
            playground ends.
          </p>
        </footer>
      </body>
    </html>
  );
}

interface LiveProps {
  readonly href: string;
  readonly id: string;
  readonly children: ComponentChildren;
}

/** A part that follows what happens at GitHub; what is open or has the focus stays so. */
export function Live({ href, id, children }: LiveProps) {
  return (
    <div id={id} hx-get={href} hx-trigger="every 2s" hx-swap="innerMorph">
      {children}
    </div>
  );
}
