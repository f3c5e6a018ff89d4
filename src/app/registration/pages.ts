// The pages of the registration: choose, hand over to GitHub, done.
import type { Choices, Typed } from './choices.js';
import type { Registered } from './convert.js';
import { type Html, html, page } from './html.js';
import { beyondCore, readManifest } from './manifest.js';
import type { GitHubServer } from './server-of.js';

function alertOf(problems: readonly string[]): Html {
  return problems.length === 0
    ? html``
    : html`<div role="alert">${problems.map((problem) => html`<p>${problem}</p>`)}</div>`;
}

/** Asks for the token that stands in the log. */
export function tokenPage(problem?: string): string {
  return page(
    'Make the GitHub App',
    html`<p>This server can be reached from other machines, so it asks whether you run it: its log shows a token. The token is good once; a restart gives another.</p>
${alertOf(problem === undefined ? [] : [problem])}
<form method="post" action="/register/token">
<label>Token from the log <input type="password" name="token" required autocomplete="off"></label>
<button>Go on</button>
</form>`,
  );
}

function radio(name: string, value: string, chosen: string, label: Html): Html {
  const checked = value === chosen ? html` checked` : html``;
  return html`<label><input type="radio" name="${name}" value="${value}"${checked}> ${label}</label>`;
}

function permissionList(): Html {
  const { default_permissions: core } = readManifest('core');
  const more = beyondCore();
  const code = (names: readonly string[]) =>
    names.map((name, at) => html`${at > 0 ? ', ' : ''}<code>${name}</code>`);
  const events = more.events.length > 0 ? html` It also hears of ${code(more.events)}.` : html``;
  return html`<details><summary>Which permissions are these?</summary>
<p>Core: ${code(Object.entries(core).map(([name, level]) => `${name}: ${level}`))}.</p>
<p>Full asks besides for ${code(more.permissions)}.${events}</p>
<p>Without them everything else works, and the App says what it cannot do.</p>
</details>`;
}

/** The page where the person chooses. */
export function choicePage(
  typed: Typed,
  server: GitHubServer,
  problems: readonly string[] = [],
): string {
  const scheme = server.enterprise
    ? `${server.host} must be able to reach it. With http:// whoever is on the way can read what is sent.`
    : `It must be open to the internet and begin with https://. ${server.host} sends events there, so this server needs a reverse proxy or a tunnel of your own in front of it.`;
  return page(
    'Make the GitHub App',
    html`<p>This server has no credentials yet. It makes the App on <b>${server.host}</b> by your click there, keeps what it gets in its settings file, and goes on as that App.</p>
${alertOf(problems)}
<form method="post" action="/register">
<fieldset><legend>Who owns the App</legend>
<small>It can be installed on this account alone.</small>
${radio('owner', 'personal', typed.owner, html`My personal account`)}
${radio('owner', 'organization', typed.owner, html`An organization, of which I am an owner`)}
<label>Organization <input type="text" name="organization" value="${typed.organization}" placeholder="acme" autocomplete="off"></label>
</fieldset>
<fieldset><legend>What it may do</legend>
${radio('manifest', 'core', typed.manifest, html`<b>Core</b>: reviews incidents, judges releases. It writes comments, labels, issues and checks, and no code.`)}
${radio('manifest', 'full', typed.manifest, html`<b>Full</b>: can also hold deployments and open the set-up pull request.`)}
${permissionList()}
</fieldset>
<label>Webhook address <input type="url" name="webhook" value="${typed.webhook}" placeholder="https://reviews.example.com" required>
<small>The public address of this server. ${scheme} Without a path the right one is added.</small></label>
<label>Name of the App <input type="text" name="name" value="${typed.name}" maxlength="34" placeholder="acme-incident-review" autocomplete="off">
<small>Left empty, one is made up. It must be free on ${server.host}; you can still change it there.</small></label>
<p><button>Go on</button></p>
</form>`,
  );
}

/** The page that hands the manifest over to GitHub. @param target where it is posted. */
export function handOverPage(
  choices: Choices,
  target: string,
  manifest: object,
  server: GitHubServer,
): string {
  const owner = choices.organization === null ? 'your personal account' : choices.organization;
  const plain = choices.webhook.startsWith('http://')
    ? html`<p role="alert">Webhooks will go to an http:// address: they are signed, but whoever is on the way can read them.</p>`
    : html``;
  return page(
    'Make the GitHub App',
    html`<p><b>${choices.name}</b> for ${owner} on ${server.host}, with the <b>${choices.manifest}</b> permissions. Webhooks go to <code>${choices.webhook}</code>.</p>
${plain}
<form method="post" action="${target}">
<input type="hidden" name="manifest" value="${JSON.stringify(manifest)}">
<button>Make it on ${server.host}</button>
</form>
<p>${server.host} shows the name once more and brings you back here. You have an hour.</p>
<p><a href="/register">Change something</a></p>`,
  );
}

export interface Kept {
  /** Path of the settings file. */
  file: string;
  /** Variables that had another value there. */
  replaced: readonly string[];
}

/** The page at the end. */
export function donePage({ slug, page: app }: Registered, { file, replaced }: Kept): string {
  const said =
    replaced.length > 0
      ? html`<p role="alert">The file had other values of ${replaced.join(', ')}. They still stand in it, above the new ones, which count.</p>`
      : html``;
  return page(
    'The App is there',
    html`<p><b>${slug}</b> is made, and this server goes on as that App: no restart is needed. Its credentials are in <code>${file}</code>, which only this server's user can read. Keep the file out of git and of backups that others read.</p>
${said}
<p><a class="button" href="${app}/installations/new">Install it on a repository</a></p>
<p>Then file an incident there: the App answers in one comment.</p>`,
  );
}

/** Something went wrong. @param again where the same can be tried again; null for the beginning. */
export function failedPage(problem: string, again: string | null): string {
  return page(
    'The App was not made',
    html`${alertOf([problem])}
<p><a class="button" href="${again ?? '/register'}">${again === null ? 'Begin again' : 'Try again'}</a></p>`,
  );
}
