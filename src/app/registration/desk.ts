// Answers the requests of a registration until an App is made and its credentials are kept.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from '../read-body.js';
import type { Access } from './access.js';
import { addressed, hostOf, isLoopback } from './access.js';
import { type Choices, readChoices, type Typed, typedIn } from './choices.js';
import { convert, NotConverted, type Registered } from './convert.js';
import { HEADERS } from './html.js';
import { manifestToSend, postTo } from './manifest.js';
import { choicePage, donePage, failedPage, handOverPage, type Kept, tokenPage } from './pages.js';
import type { GitHubServer } from './server-of.js';
import { createStates } from './states.js';

interface DeskOptions {
  access: Access;
  server: GitHubServer;
  /** Path of the App's webhooks. */
  hooks: string;
  /** Public address that is proposed for them; empty where none is known. */
  proposed: string;
  /** Keeps the credentials. @throws Error for people. */
  keep(registered: Registered): Kept;
  /** Told once they are kept and the page that says so is sent. */
  done(registered: Registered): void;
}

const MOST_FORM = 16_384;
const RETURN = '/register/created';

async function readForm(request: IncomingMessage): Promise<URLSearchParams | null> {
  const body = await readBody(request, MOST_FORM);
  return 'text' in body ? new URLSearchParams(body.text) : null;
}

/** Address under which the browser sees this server. */
function seenAt(request: IncomingMessage): string {
  const secure = `${request.headers['x-forwarded-proto'] ?? ''}`.split(',')[0]?.trim() === 'https';
  return `${secure ? 'https' : 'http'}://${addressed(request)}`;
}

/** Makes what answers each request. */
export function createDesk(options: DeskOptions) {
  const { access, server, hooks } = options;
  const states = createStates();
  let made: { code: string; registered: Registered } | null = null;
  let finished = false;

  function show(response: ServerResponse, status: number, text: string, more = {}): void {
    response.writeHead(status, { ...HEADERS, connection: 'close', ...more }).end(text);
  }

  function json(response: ServerResponse, status: number, body: object): void {
    response
      .writeHead(status, { 'content-type': 'application/json', connection: 'close' })
      .end(`${JSON.stringify(body)}\n`);
  }

  function blank(request: IncomingMessage): Typed {
    const name = hostOf(addressed(request));
    const address = name === '' || isLoopback(name) ? '' : `https://${name}${hooks}`;
    const webhook = options.proposed || address;
    return { owner: 'organization', organization: '', name: '', manifest: 'core', webhook };
  }

  function handOver(request: IncomingMessage, response: ServerResponse, choices: Choices): void {
    const manifest = manifestToSend(choices, seenAt(request) + RETURN);
    const target = postTo(choices, server, states.begin());
    show(response, 200, handOverPage(choices, target, manifest, server));
  }

  async function choose(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const form = await readForm(request);
    if (!form) return show(response, 413, failedPage('The form is too long.', null));
    const typed = typedIn(form);
    const read = readChoices(typed, hooks, server);
    if ('problems' in read) show(response, 422, choicePage(typed, server, read.problems));
    else handOver(request, response, read.choices);
  }

  async function admit(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const cookie = access.letIn((await readForm(request))?.get('token') ?? null);
    if (cookie) return show(response, 303, '', { location: '/register', 'set-cookie': cookie });
    show(
      response,
      403,
      tokenPage(
        'That is not the token, or it was used already. The newest start of the server in the log shows the one that counts.',
      ),
    );
  }

  /** Where the same code can be tried again. */
  function again(code: string): string {
    return `${RETURN}?${new URLSearchParams({ code, state: states.begin() })}`;
  }

  async function finish(url: URL, response: ServerResponse): Promise<void> {
    const code = url.searchParams.get('code') ?? '';
    if (!states.use(url.searchParams.get('state') ?? '')) {
      const text =
        'This return from GitHub does not belong to a registration that was begun here within the last hour, or it was used already.';
      return show(response, 403, failedPage(text, null));
    }
    if (!/^[\w-]{1,200}$/.test(code)) {
      return show(response, 400, failedPage('GitHub sent no code along.', null));
    }
    try {
      // One that could not be kept is tried again; GitHub gives credentials once.
      if (made?.code !== code) made = { code, registered: await convert(code, server) };
    } catch (error) {
      if (!(error instanceof NotConverted)) throw error;
      return show(response, 502, failedPage(error.message, error.transient ? again(code) : null));
    }
    const { registered } = made;
    let kept: Kept;
    try {
      kept = options.keep(registered);
    } catch (error) {
      const text = `The App ${registered.slug} was made, but its credentials could not be kept: ${(error as Error).message}. They are in this server's memory: mend that and try again, and do not stop the server before.`;
      return show(response, 500, failedPage(text, again(code)));
    }
    finished = true;
    response.once('close', () => options.done(registered));
    show(response, 200, donePage(registered, kept));
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const base = 'http://localhost';
    const url = URL.canParse(request.url ?? '', base) ? new URL(request.url ?? '', base) : null;
    const asked = `${request.method} ${url?.pathname}`;
    if (asked === 'GET /health' || asked === 'GET /ping') {
      return json(response, 200, { ok: true, registering: true });
    }
    if (url?.pathname === hooks) return json(response, 503, { error: 'The App is not made yet' });
    const refused = access.refusal(request);
    if (refused) return show(response, 403, failedPage(refused, null));
    if (finished)
      return show(
        response,
        409,
        failedPage('The App is made already; this server goes on as that App.', null),
      );
    if (asked === 'POST /register/token') return admit(request, response);
    if (asked === 'GET /') return show(response, 303, '', { location: '/register' });
    if (asked === 'GET /register' && !access.isIn(request)) {
      if (access.token !== null) return show(response, 401, tokenPage());
      return show(response, 200, choicePage(blank(request), server), {
        'set-cookie': access.letIn(null),
      });
    }
    if (!/^(?:GET|POST) \/register$|^GET \/register\/created$/.test(asked) || !url) {
      return json(response, 404, { error: 'The App is not made yet; GET /register makes it' });
    }
    if (!access.isIn(request)) {
      const text = 'This browser did not begin the registration, or it keeps no cookies.';
      return show(response, 403, failedPage(text, null));
    }
    if (asked === 'GET /register') return show(response, 200, choicePage(blank(request), server));
    return asked === 'POST /register' ? choose(request, response) : finish(url, response);
  }

  return answer;
}
