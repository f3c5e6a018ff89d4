// Routes of pull requests: open, edit, comment, approve, merge, and a run of the Action.
import type { Context, Hono } from 'hono';
import { CONFIG_PATH } from '../../../src/core/config/constants.js';
import { draftOf, isKind } from '../examples.js';
import { readFile, readPullPage, readPulls } from '../read.js';
import { numberOf, type Site, textOf } from '../site.js';
import { EditPullPage, NewPullPage } from '../views/pull-forms.js';
import { ActionPage, PullRequestPage, PullRows, PullsPage, PullThread } from '../views/pulls.js';
import { RefusedPage } from '../views/tour.js';
import { BRANCHES } from '../world.js';

async function newPull(c: Context, site: Site): Promise<Response> {
  const asked = c.req.query('kind');
  const kind = isKind(asked) ? asked : 'other';
  const number = Number(c.req.query('incident') ?? Number.NaN);
  const reader = site.reader(c);
  const issue = Number.isInteger(number) ? await reader.getIssue(number) : null;
  const about = issue && { number, body: issue.body ?? '' };
  const config = kind === 'policy' ? await readFile(site.world, reader, CONFIG_PATH) : null;
  const [path, content] = [c.req.query('path'), c.req.query('content')];
  const draft = {
    ...draftOf(kind, about, config),
    ...(path === undefined ? {} : { path, title: `Add ${path}` }),
    ...(content === undefined ? {} : { content }),
  };
  const page = <NewPullPage kind={kind} draft={draft} incident={about?.number ?? null} />;
  return site.page(c, 'Open a pull request', page);
}

/** Why a change cannot be proposed so; null where it can. */
function whyNot(branch: string, path: string): string | null {
  if (!/^[\w.-]+(?:\/[\w.-]+)*$/.test(branch) || /^(?:main|production)$/.test(branch)) {
    return `The branch must be a new one, such as eval-2; it is “${branch}”.`;
  }
  return /^[\w.@ -]+(?:\/[\w.@ -]+)*$/.test(path) && !path.split('/').includes('..')
    ? null
    : `The file must be a path in the repository, such as evals/case.yaml; it is “${path}”.`;
}

async function openPull(c: Context, site: Site): Promise<Response> {
  const sent = await c.req.parseBody();
  const [title, body, head] = [
    textOf(sent, 'title'),
    textOf(sent, 'body'),
    textOf(sent, 'branch').trim(),
  ];
  const writer = site.writer(c);
  const path = textOf(sent, 'path').trim();
  const releases = textOf(sent, 'base') === BRANCHES.release;
  const wrong = releases ? null : whyNot(head, path);
  if (wrong) {
    const page = <RefusedPage title="Not opened" said={wrong} back="/pulls" />;
    return site.page(c, 'Not opened', page, { status: 422 });
  }
  const { number } = releases
    ? await writer.openPull({ title, body, head: BRANCHES.trunk, base: BRANCHES.release })
    : await writer.propose(
        { title, body, head, base: BRANCHES.trunk },
        { [path]: textOf(sent, 'content') },
      );
  return site.after(c, `/pulls/${number}`);
}

async function merge(c: Context, site: Site): Promise<Response> {
  const number = numberOf(c);
  const { pull, blocked } = await readPullPage(site.world, site.reader(c), number);
  if (blocked) {
    const page = <RefusedPage title="Not merged" said={`${blocked}.`} back={`/pulls/${number}`} />;
    return site.page(c, 'Not merged', page, { status: 409 });
  }
  const method = pull.base.ref === BRANCHES.release ? 'merge' : 'squash';
  await site.writer(c).mergePull(number, method);
  return site.after(c, `/pulls/${number}`);
}

export function pullRoutes(app: Hono, site: Site): void {
  const { world } = site;
  const one = '/pulls/:number{[0-9]+}';

  app.get('/pulls', async (c) =>
    site.page(c, 'Pull requests', <PullsPage pulls={await readPulls(world, site.reader(c))} />),
  );
  app.get('/pulls/rows', (c) =>
    site.part(c, async () => <PullRows pulls={await readPulls(world, site.reader(c))} />),
  );
  app.get('/pulls/new', (c) => newPull(c, site));
  app.post('/pulls', (c) => openPull(c, site));

  app.get(one, async (c) => {
    const number = numberOf(c);
    const page = await readPullPage(world, site.reader(c), number);
    const more = { run: world.gateRun(number), shown: site.shown(), actor: site.actor(c) };
    return site.page(c, `${page.pull.title} #${number}`, <PullRequestPage page={page} {...more} />);
  });
  app.get(`${one}/thread`, (c) =>
    site.part(c, async () => (
      <PullThread
        page={await readPullPage(world, site.reader(c), numberOf(c))}
        shown={site.shown()}
      />
    )),
  );
  app.post(`${one}/merge`, (c) => merge(c, site));
  app.post(`${one}/approve`, async (c) => {
    await site.writer(c).approve(numberOf(c));
    return site.after(c, `/pulls/${numberOf(c)}`);
  });
  app.post(`${one}/close`, async (c) => {
    await site.writer(c).closePull(numberOf(c));
    return site.after(c, `/pulls/${numberOf(c)}`);
  });
  app.post(`${one}/comments`, async (c) => {
    await site.writer(c).comment(numberOf(c), textOf(await c.req.parseBody(), 'body'));
    return site.after(c, `/pulls/${numberOf(c)}`);
  });
  app.get(`${one}/edit`, async (c) => {
    const { number, title, body } = await site.reader(c).getPull(numberOf(c));
    const page = <EditPullPage number={number} title={title} body={body ?? ''} />;
    return site.page(c, `Edit #${number}`, page);
  });
  app.post(`${one}/edit`, async (c) => {
    const sent = await c.req.parseBody();
    const [title, body] = [textOf(sent, 'title'), textOf(sent, 'body')];
    await site.writer(c).editPull(numberOf(c), { title, body });
    return site.after(c, `/pulls/${numberOf(c)}`);
  });
  app.post(`${one}/action`, async (c) => {
    await world.runGate(numberOf(c));
    return site.after(c, `/pulls/${numberOf(c)}/action`);
  });
  app.get(`${one}/action`, async (c) => {
    const number = numberOf(c);
    const run = world.gateRun(number);
    if (!run) return c.redirect(`/pulls/${number}`, 302);
    const shown = { ...site.shown(), breaks: false };
    return site.page(c, `The Action on #${number}`, <ActionPage {...{ number, run, shown }} />);
  });
}
