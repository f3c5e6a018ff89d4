// Routes of the tour, of who one is, and of starting over.
import type { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { isLogin } from '../people.js';
import { COOKIE, type Site, textOf } from '../site.js';
import { GoAs, NextStep } from '../views/layout.js';
import { TourPage, TourSteps } from '../views/tour.js';

/** A path of this site and nothing else. */
function ownPath(text: string): string {
  const own = 'http://own.invalid';
  if (!URL.canParse(text, own)) return '/';
  const url = new URL(text, own);
  return url.origin === own ? url.pathname + url.search : '/';
}

export function tourRoutes(app: Hono, site: Site): void {
  app.get('/', async (c) =>
    site.page(c, 'Tour', <TourPage steps={await site.steps(c)} />, { tour: false }),
  );
  app.get('/tour/steps', (c) =>
    site.part(c, async () => <TourSteps steps={await site.steps(c)} />),
  );
  app.get('/tour/next', (c) =>
    site.part(c, async () => {
      const steps = await site.steps(c);
      const next = steps.find(({ done }) => !done);
      return (
        <>
          <NextStep steps={steps} />
          {next && (
            <GoAs step={next}>
              {next.action} as @{next.as}
            </GoAs>
          )}
        </>
      );
    }),
  );
  app.post('/be', async (c) => {
    const sent = await c.req.parseBody();
    const login = textOf(sent, 'login');
    if (!isLogin(login)) return c.notFound();
    setCookie(c, COOKIE, login, { path: '/', httpOnly: true, sameSite: 'Strict' });
    return c.redirect(ownPath(textOf(sent, 'to')), 303);
  });
  app.post('/start-over', async (c) => {
    await site.world.restart();
    return c.redirect('/', 303);
  });
}
