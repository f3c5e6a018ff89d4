// The playground's web application: guards first, then assets, then the routes.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { ROOT } from './root.js';
import { issueRoutes } from './routes/issues.js';
import { pullRoutes } from './routes/pulls.js';
import { reportRoutes } from './routes/report.js';
import { tourRoutes } from './routes/tour.js';
import { createSite } from './site.js';
import { RefusedPage } from './views/tour.js';
import type { World } from './world.js';

const ASSETS: Readonly<Record<string, readonly [path: string, type: string]>> = {
  'htmx.js': ['node_modules/htmx.org/dist/htmx.min.js', 'text/javascript'],
  'playground.js': ['tools/playground/assets/playground.js', 'text/javascript'],
  'style.css': ['tools/playground/assets/style.css', 'text/css'],
  'markdown.css': ['tools/playground/assets/markdown.css', 'text/css'],
};
const OWN_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;
const MOST_SENT = 1024 * 1024;

export function createPlayground(world: World): Hono {
  const app = new Hono();
  const site = createSite(world);

  // A page elsewhere whose name is made to point here would otherwise be let in.
  app.use(async (c, next) => {
    if (!OWN_HOST.test(c.req.header('host') ?? '')) {
      return c.text('Refused: the playground answers only at 127.0.0.1 or localhost.\n', 403);
    }
    return next();
  });
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        // A label has its own colour.
        styleSrcAttr: ["'unsafe-inline'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    }),
  );
  app.use(csrf());
  app.use(bodyLimit({ maxSize: MOST_SENT }));

  app.get('/health', (c) => c.text('ok\n'));
  app.get('/assets/:name', async (c) => {
    const asset = ASSETS[c.req.param('name')];
    if (!asset) return c.notFound();
    const [path, type] = asset;
    c.header('Content-Type', `${type}; charset=utf-8`);
    return c.body(await readFile(join(ROOT, path), 'utf8'));
  });
  tourRoutes(app, site);
  issueRoutes(app, site);
  pullRoutes(app, site);
  reportRoutes(app, site);

  const refused = (title: string, said: string) => (
    <RefusedPage title={title} said={said} back="/" />
  );
  app.notFound((c) =>
    site.page(c, 'Not found', refused('Not found', 'There is no such page here.'), { status: 404 }),
  );
  app.onError((error, c) => {
    if (error instanceof HTTPException) return error.getResponse();
    const { status, message } = error as { status?: number; message: string };
    if (status === undefined) {
      return site.page(c, 'An error', refused('An error of the playground', message), {
        status: 500,
      });
    }
    const known = ([403, 404, 409, 422] as const).find((one) => one === status) ?? 400;
    const { login } = site.actor(c);
    const hint = known === 403 || known === 404 ? ' Another person may be allowed to do it.' : '';
    const said = `@${login} got ${status}: ${message}.${hint}`;
    return site.page(c, 'GitHub refused this', refused('GitHub refused this', said), {
      status: known,
    });
  });
  return app;
}
