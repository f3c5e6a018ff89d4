// What every route needs: who asks, what the tour says, and the page around what is answered.
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Person } from '../embedded-github/seed.js';
import { placesOf } from './links.js';
import type { Shown } from './markdown/render.js';
import { ACTORS, type Actor, FIRST, isLogin } from './people.js';
import { type Step, see, stepsOf } from './tour.js';
import { Layout } from './views/layout.js';
import type { World } from './world.js';

export const COOKIE = 'playground-as';

export interface Site {
  readonly world: World;
  actor(c: Context): Actor;
  /** The actor, to write as. */
  writer(c: Context): Person;
  /** The actor, to read as. */
  reader(c: Context): Person;
  steps(c: Context): Promise<Step[]>;
  /** How texts are shown; links of the App to GitHub lead into the playground. */
  shown(incident?: number): Shown;
  page(c: Context, title: string, content: JSX.Element, more?: PageMore): Promise<Response>;
  /** A part that follows what happens; answers 304 to whoever has it as it is. */
  part(c: Context, content: () => Promise<JSX.Element>): Promise<Response>;
  /** Lets the App work, then shows a page. */
  after(c: Context, path: string): Promise<Response>;
}

export interface PageMore {
  readonly status?: 200 | 400 | 403 | 404 | 409 | 422 | 500;
  readonly tour?: false;
}

export function createSite(world: World): Site {
  let kept: { version: string; steps: Promise<Step[]> } | null = null;
  const actor = (c: Context): Actor => {
    const login = getCookie(c, COOKIE);
    const known = isLogin(login) ? login : FIRST;
    return ACTORS.find((one) => one.login === known) as Actor;
  };
  const steps = (): Promise<Step[]> => {
    const version = world.version();
    if (kept?.version !== version) {
      kept = { version, steps: see(world, world.reader('rita')).then(stepsOf) };
    }
    return kept.steps;
  };
  const pathOf = (c: Context) => {
    const { pathname, search } = new URL(c.req.url);
    return pathname + search;
  };
  return {
    world,
    actor,
    writer: (c) => world.as(actor(c).login),
    reader: (c) => world.reader(actor(c).login),
    steps,
    shown: (incident) => placesOf(world.github, incident),
    async page(c, title, content, { status = 200, tour } = {}) {
      const frame = {
        title,
        path: c.req.method === 'GET' ? pathOf(c) : '/',
        actor: actor(c),
        repository: world.github.repository,
        steps: await steps(),
        ...(tour === false ? { tour } : {}),
      };
      const html = renderToString(<Layout {...frame}>{content}</Layout>);
      return c.html(`<!doctype html>${html}`, status);
    },
    async part(c, content) {
      const tag = `"${world.version()}.${actor(c).login}"`;
      c.header('ETag', tag);
      c.header('Cache-Control', 'no-cache');
      c.header('Vary', 'Cookie');
      if (c.req.header('if-none-match') === tag) return c.body(null, 304);
      return c.html(renderToString(await content()));
    },
    async after(c, path) {
      await world.settle();
      return c.redirect(path, 303);
    },
  };
}

/** A form's field as text. */
export function textOf(form: Readonly<Record<string, unknown>>, name: string): string {
  const value = form[name];
  return typeof value === 'string' ? value.replace(/\r\n/g, '\n') : '';
}

/** The number in the path; routes take digits alone. */
export function numberOf(c: Context): number {
  return Number(c.req.param('number'));
}
