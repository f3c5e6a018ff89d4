// The pages that the pictures of the README are taken of, made by the product in the demo's scenario.
import { readFileSync } from 'node:fs';
import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { run } from '../../../src/action/run.js';
import { RELEASE_CHECK } from '../../../src/core/checks/plan.js';
import { runScenario } from '../../demo/scenario.js';
import { serveAppFor } from '../../embedded-github/app-in-process.js';
import type { Shown } from '../../playground/markdown/render.js';
import { Box } from '../../playground/views/thread.js';

/** The clock of App and Action: without one a due date would pass, and the page change. */
const NOW = '2026-11-24T09:00:00Z';
const STYLE = `body { margin: 0; padding: 8px; background: var(--page); }
.box { max-width: 816px; }`;
const CUT = `
/* The text goes on below the picture. */
.box > .markdown { max-height: 388px; overflow: hidden;
  mask-image: linear-gradient(#000 calc(100% - 24px), transparent); }`;

function page(title: string, css: string, content: JSX.Element): string {
  const html = renderToString(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        {/* It is ours: escaped it would not be CSS. */}
        <style dangerouslySetInnerHTML={{ __html: `\n${css}${STYLE}\n` }} />
      </head>
      <body>{content}</body>
    </html>,
  );
  return `<!doctype html>\n${html}\n`;
}

/** Links to the embedded GitHub, whose port is another each time, as they would be on GitHub. */
function onGitHub(host: () => string, breaks: boolean): Shown {
  return {
    repository: 'acme/agents',
    breaks,
    issue: (number) => `https://github.com/acme/agents/issues/${number}`,
    link(href) {
      if (!URL.canParse(href)) return href;
      const url = new URL(href);
      return url.host === host() ? `https://github.com${url.pathname}${url.search}` : href;
    },
  };
}

/** Plays the scenario; name of a picture to the HTML it is taken of. @param root with a slash */
export async function picturePages(root: string): Promise<Record<string, string>> {
  let host = '';
  const now = () => NOW;
  const { comments, heldCheck } = await runScenario(
    {
      startApp(github) {
        host = github.host;
        return serveAppFor(github, { now });
      },
      action: (env, print) => run(env, print, { now, wait: async () => {} }),
    },
    () => {},
  );
  const css = readFileSync(`${root}tools/playground/assets/markdown.css`, 'utf8');
  const bot = { login: 'agent-incident-review[bot]', bot: true };
  return {
    'incident-comment': page(
      'The comment on an incident in review',
      css,
      <Box {...bot} did="commented" text={comments.reviewed} shown={onGitHub(() => host, true)} />,
    ),
    'held-release': page(
      'The check on a release that is held',
      css + CUT,
      <Box
        {...bot}
        did={`· ${RELEASE_CHECK} · ❌ failing · Required`}
        text={heldCheck.summary}
        shown={onGitHub(() => host, false)}
      />,
    ),
  };
}

/** Where the HTML of a picture is kept. */
export function htmlPath(name: string): string {
  return `docs/images/${name}.html`;
}
