// Routes of incidents: file, load, edit, comment, close.
import type { Hono } from 'hono';
import { answersOf, bodyAt, incidentOf, incidentTold, isState } from '../examples.js';
import { bodyOf, FORMS, type FormAnswers, type FormName, missing } from '../forms.js';
import { readIssues, readThread } from '../read.js';
import { numberOf, type Site, textOf } from '../site.js';
import {
  EditIssuePage,
  IssuePage,
  IssueRows,
  IssuesPage,
  IssueThread,
  NewIssuePage,
} from '../views/issues.js';
import { APP_COMMENT } from '../views/thread.js';

function formNamed(name: string | undefined): FormName {
  return name === 'whole' ? 'whole' : 'short';
}

function answersIn(form: Readonly<Record<string, unknown>>): FormAnswers {
  return Object.fromEntries(
    Object.entries(form).map(([id, value]) => [
      id,
      (Array.isArray(value) ? value : [value]).map((one) => `${one}`.replace(/\r\n/g, '\n')),
    ]),
  );
}

export function issueRoutes(app: Hono, site: Site): void {
  const { world } = site;

  app.get('/issues', async (c) =>
    site.page(c, 'Incidents', <IssuesPage issues={await readIssues(world, site.reader(c))} />),
  );
  app.get('/issues/rows', (c) =>
    site.part(c, async () => <IssueRows issues={await readIssues(world, site.reader(c))} />),
  );
  app.get('/issues/new', (c) => {
    const name = formNamed(c.req.query('form'));
    const example = incidentOf(c.req.query('example'));
    const form = FORMS[name];
    const page = (
      <NewIssuePage
        form={form}
        name={name}
        answers={example ? answersOf(example) : {}}
        title={form.title + (example?.title ?? '')}
        problem={null}
        shown={site.shown()}
      />
    );
    return site.page(c, form.name, page);
  });
  app.post('/issues', async (c) => {
    const name = formNamed(c.req.query('form'));
    const form = FORMS[name];
    const sent = await c.req.parseBody({ all: true });
    const title = textOf(sent, 'title').trim();
    const answers = answersIn(sent);
    const owed = [...(title ? [] : ['Title']), ...missing(form, answers)];
    if (owed.length > 0) {
      const problem = `Not filed: ${owed.join(', ')} ${owed.length === 1 ? 'is' : 'are'} required. Answer and file again.`;
      const more = { form, name, answers, title, problem, shown: site.shown() };
      return site.page(c, form.name, <NewIssuePage {...more} />, { status: 422 });
    }
    const made = await site.writer(c).fileIncident(title, bodyOf(form, answers), form.labels);
    return site.after(c, `/issues/${made.number}#${APP_COMMENT}`);
  });
  app.post('/issues/load', async (c) => {
    const sent = await c.req.parseBody();
    const incident = incidentOf(textOf(sent, 'slug'));
    const state = textOf(sent, 'state');
    if (!incident || !isState(state)) return c.notFound();
    const title = FORMS.short.title + incident.title;
    const made = await site.writer(c).fileIncident(title, bodyAt(incident, state));
    return site.after(c, `/issues/${made.number}#${APP_COMMENT}`);
  });

  app.get('/issues/:number{[0-9]+}', async (c) => {
    const thread = await readThread(site.reader(c), numberOf(c));
    if (thread.issue.pull_request) return c.redirect(`/pulls/${thread.issue.number}`, 302);
    const shown = site.shown(thread.issue.number);
    const page = <IssuePage thread={thread} shown={shown} actor={site.actor(c)} />;
    return site.page(c, `${thread.issue.title} #${thread.issue.number}`, page);
  });
  app.get('/issues/:number{[0-9]+}/thread', (c) =>
    site.part(c, async () => {
      const thread = await readThread(site.reader(c), numberOf(c));
      return <IssueThread thread={thread} shown={site.shown(thread.issue.number)} />;
    }),
  );
  app.get('/issues/:number{[0-9]+}/edit', async (c) => {
    const issue = await site.reader(c).getIssue(numberOf(c));
    const told = incidentTold(issue.title);
    const state = c.req.query('state');
    const body = told && isState(state) ? bodyAt(told, state) : (issue.body ?? '');
    const to = `/issues/${issue.number}/edit`;
    return site.page(
      c,
      `Edit #${issue.number}`,
      <EditIssuePage issue={issue} body={body} to={to} />,
    );
  });
  app.post('/issues/:number{[0-9]+}/edit', async (c) => {
    const sent = await c.req.parseBody();
    const [title, body] = [textOf(sent, 'title'), textOf(sent, 'body')];
    await site.writer(c).editIssue(numberOf(c), { title, body });
    return site.after(c, `/issues/${numberOf(c)}#${APP_COMMENT}`);
  });
  app.post('/issues/:number{[0-9]+}/comments', async (c) => {
    await site.writer(c).comment(numberOf(c), textOf(await c.req.parseBody(), 'body'));
    return site.after(c, `/issues/${numberOf(c)}`);
  });
  for (const [path, state] of [
    ['close', 'closed'],
    ['reopen', 'open'],
  ] as const) {
    app.post(`/issues/:number{[0-9]+}/${path}`, async (c) => {
      await site.writer(c).editIssue(numberOf(c), { state });
      return site.after(c, `/issues/${numberOf(c)}`);
    });
  }
}
