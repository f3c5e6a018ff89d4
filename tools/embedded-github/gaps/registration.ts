// Making the App from a manifest, and installing it: GitHub's pages, and the exchange of the code.
import { randomBytes } from 'node:crypto';
import { type Answer, asJson, type Call, type Json, ok, refuse, text } from '../exchange.js';
import type { Box, Gap } from '../gap.js';
import { EVENT_PERMISSION, PERMISSION_LEVELS } from '../manifest-rules.js';

const HOUR = 3_600_000;

function faultsOf(manifest: Json): string[] {
  const { name, url, hook_attributes: hook, default_permissions, default_events } = manifest;
  const { redirect_url: back } = manifest;
  const granted = asJson(default_permissions);
  const events = Array.isArray(default_events) ? default_events.map(text) : [];
  const isUrl = (value: unknown) => /^https?:\/\//.test(text(value)) && URL.canParse(text(value));
  return [
    ...(isUrl(url) ? [] : ['url is required and has to be a URL']),
    ...(hook === undefined || isUrl(asJson(hook).url)
      ? []
      : ['hook_attributes.url is required and has to be a URL']),
    ...(back === undefined || isUrl(back) ? [] : ['redirect_url has to be a URL']),
    ...(name === undefined || (text(name) !== '' && text(name).length <= 34)
      ? []
      : ['name has to have 1 to 34 characters']),
    ...Object.entries(granted).flatMap(([permission, level]) =>
      PERMISSION_LEVELS[permission]?.includes(text(level))
        ? []
        : [`default_permissions has an unknown permission or level: ${permission}: ${level}`],
    ),
    ...events.flatMap((event) => {
      const needed = EVENT_PERMISSION[event];
      if (needed === undefined) return [`default_events has an unknown event: ${event}`];
      // Metadata comes with every permission.
      if (needed === 'metadata' || granted[needed] !== undefined) return [];
      return [`default_events: ${event} is not supported by the permissions, it needs ${needed}`];
    }),
  ];
}

function parseManifest(raw: string): Json | null {
  try {
    return asJson(JSON.parse(raw));
  } catch {
    return null;
  }
}

/** What a person's click on “Create GitHub App” does; who clicks is not asked. */
async function create(call: Call, box: Box, owner: string | null): Promise<Answer> {
  const { made } = box.state;
  if (made.is) return refuse(422, 'Name has already been taken');
  if (owner !== null && owner.toLowerCase() !== box.owner) return refuse(404, 'Not Found');
  const manifest = parseManifest(new URLSearchParams(call.raw.toString()).get('manifest') ?? '');
  if (!manifest) return refuse(400, 'The form has no manifest, or it is no JSON');
  const faults = faultsOf(manifest);
  if (faults.length > 0) return refuse(422, 'Invalid manifest', { errors: faults });
  const back = text(manifest.redirect_url);
  if (back === '') return refuse(422, 'Invalid manifest', { errors: ['no redirect_url'] });
  const events = manifest.default_events;
  Object.assign(made, {
    is: true,
    permissions: { metadata: 'read', ...asJson(manifest.default_permissions) },
    events: Array.isArray(events) ? events.map(text) : [],
  });
  const hook = asJson(manifest.hook_attributes);
  if (hook.active !== false && text(hook.url) !== '') box.hooks.deliverTo(text(hook.url));
  const code = randomBytes(20).toString('hex');
  made.codes.set(code, Date.now());
  const location = new URL(back);
  location.searchParams.set('code', code);
  const state = call.query.get('state');
  if (state !== null) location.searchParams.set('state', state);
  return { status: 302, headers: { location: location.href } };
}

const personal: Gap = {
  method: 'POST',
  path: /^\/settings\/apps\/new$/,
  handle: (call, box) => create(call, box, null),
};

const organization: Gap = {
  method: 'POST',
  path: /^\/organizations\/(?<org>[^/]+)\/settings\/apps\/new$/,
  handle: (call, box, { org = '' }) => create(call, box, org),
};

const convert: Gap = {
  method: 'POST',
  path: /^\/app-manifests\/(?<code>[^/]+)\/conversions$/,
  async handle(_, box, { code = '' }) {
    const { made } = box.state;
    const at = made.codes.get(code);
    made.codes.delete(code);
    if (at === undefined || Date.now() - at > HOUR) return refuse(404, 'Not Found');
    const { id, slug, name, privateKey, webhookSecret } = box.app;
    return ok(
      {
        id,
        slug,
        node_id: `A_${id}`,
        owner: await box.upstream.get(`/orgs/${box.owner}`),
        name,
        description: null,
        external_url: box.origin,
        html_url: `${box.origin}/github-apps/${slug}`,
        permissions: made.permissions,
        events: made.events,
        created_at: new Date().toISOString(),
        updated_at: new Date().toISOString(),
        client_id: `Iv23li${id}`,
        client_secret: randomBytes(20).toString('hex'),
        webhook_secret: webhookSecret,
        pem: privateKey,
      },
      201,
    );
  },
};

/** Installs the App on what it was to be installed on, and tells it. */
export async function install(box: Box): Promise<void> {
  const { made } = box.state;
  if (!made.is) throw new Error('there is no App to install');
  if (made.installed) return;
  made.installed = true;
  const names = box.installedOn ?? [...box.repositories.keys()];
  const repositories = await Promise.all(
    names.map(async (name) => {
      const { id, node_id, full_name, private: hidden } = await box.upstream.get(`/repos/${name}`);
      return { id, node_id, name: name.split('/')[1], full_name, private: hidden };
    }),
  );
  box.hooks.emit('installation', {
    action: 'created',
    installation: await installation(box),
    repositories,
    sender: { login: 'dana', type: 'User' },
  });
}

async function installation(box: Box): Promise<Json> {
  const { id, slug, installationId } = box.app;
  const at = new Date().toISOString();
  const owner = await box.upstream.get(`/orgs/${box.owner}`);
  const url = `${box.origin}/app/installations/${installationId}`;
  return {
    account: { ...owner, type: 'Organization' },
    app_id: id,
    app_slug: slug,
    target_id: owner.id,
    target_type: 'Organization',
    permissions: box.state.made.permissions,
    events: box.state.made.events,
    repository_selection: box.installedOn ? 'selected' : 'all',
    access_tokens_url: `${url}/access_tokens`,
    repositories_url: `${box.origin}/installation/repositories`,
    html_url: `${box.origin}/organizations/${box.owner}/settings/installations/${installationId}`,
    single_file_name: null,
    created_at: at,
    updated_at: at,
    suspended_by: null,
    suspended_at: null,
  };
}

const installing: Gap = {
  method: 'GET',
  path: /^\/(?:github-)?apps\/(?<slug>[^/]+)\/installations\/new$/,
  async handle(_, box, { slug = '' }) {
    if (slug !== box.app.slug || !box.state.made.is) return refuse(404, 'Not Found');
    await install(box);
    return {
      status: 200,
      page: true,
      body: Buffer.from(`<!doctype html><title>Installed</title><p>${slug} is installed.</p>`),
    };
  },
};

/** What an App asks about itself, before and after it was made. */
const itself: Gap = {
  method: 'GET',
  path: /^\/app(?:\/installations(?:\/\d+)?)?$/,
  async handle(call, box) {
    const answer = await box.pass(call);
    const { made } = box.state;
    if (answer.status !== 200 || (await slugOf(call, box)) !== box.app.slug) return answer;
    if (!made.is) return refuse(404, 'Integration not found');
    const { permissions, events } = made;
    const owner = await box.upstream.get(`/orgs/${box.owner}`);
    if (call.path === '/app') {
      const shown = { ...owner, type: 'Organization' };
      return ok({ ...asJson(answer.body), owner: shown, permissions, events });
    }
    const more = { target_id: owner.id, permissions, events };
    if (!Array.isArray(answer.body)) {
      return made.installed ? ok({ ...asJson(answer.body), ...more }) : refuse(404, 'Not Found');
    }
    const all = made.installed ? answer.body : [];
    return { ...answer, body: all.map((one) => ({ ...asJson(one), ...more })) };
  },
};

async function slugOf(call: Call, box: Box): Promise<string> {
  const about = await box.upstream.send('GET', '/app', undefined, call.headers);
  return text(asJson(about.body).slug);
}

export const registrationGaps = [personal, organization, convert, installing, itself];
