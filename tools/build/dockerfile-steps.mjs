// Carries out the Dockerfile's steps in a clean folder, starts what it starts, asks its health check,
// and ends it by its signal: what can be shown where no container engine is at hand.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execForm, isSent, readDockerfile } from './dockerfile/read.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ignore = readFileSync(join(root, '.dockerignore'), 'utf8');
const steps = readDockerfile(readFileSync(join(root, 'Dockerfile'), 'utf8'));
const place = mkdtempSync(join(tmpdir(), 'dockerfile-'));
const say = (line) => process.stdout.write(`${line}\n`);

/** @type {{ name: string, root: string, folder: string, env: Record<string, string> }[]} */
const stages = [];
const at = (stage, path) => join(stage.root, posix.resolve(stage.folder, path));
const environment = (stage) => ({ PATH: process.env.PATH, HOME: place, ...stage.env });

function copy(stage, rest) {
  const [, from, paths] = rest.match(/^(?:--from=(\S+) )?(.*)$/);
  const names = paths.split(/\s+/);
  const target = names.pop();
  const source = from && stages.find(({ name }) => name === from);
  if (from && !source) throw new Error(`COPY --from=${from}: there is no such stage`);
  for (const name of names) {
    const path = source ? join(source.root, name) : join(root, name);
    if (!existsSync(path)) throw new Error(`COPY ${name}: there is no such file`);
    const here = (one) => relative(root, one).split(sep).join('/');
    const folder = target.endsWith('/') ? join(at(stage, target), name) : at(stage, target);
    if (!source && !isSent(ignore, name))
      throw new Error(`COPY ${name}: .dockerignore leaves it out`);
    cpSync(path, folder, {
      recursive: true,
      filter: (one) => (source !== undefined && source !== '' ? true : isSent(ignore, here(one))),
    });
  }
}

let last = { health: null, command: null, signal: 'SIGTERM', user: '' };
for (const { name, rest } of steps) {
  say(`${name} ${rest}`.slice(0, 120));
  const stage = stages.at(-1);
  if (name === 'FROM') {
    const [image, , alias = ''] = rest.split(/\s+/);
    if (!/:\S/.test(image)) throw new Error(`FROM ${image}: expected a tag, as in node:24-slim`);
    stages.push({ name: alias, root: join(place, `${stages.length}`), folder: '/', env: {} });
    last = { health: null, command: null, signal: 'SIGTERM', user: '' };
  } else if (name === 'WORKDIR') {
    stage.folder = posix.resolve(stage.folder, rest);
    mkdirSync(at(stage, '.'), { recursive: true });
  } else if (name === 'ENV') {
    for (const [, key, value] of rest.matchAll(/(\w+)=(\S+)/g)) stage.env[key] = value;
  } else if (name === 'COPY') copy(stage, rest);
  else if (name === 'RUN') {
    const env = {
      ...environment(stage),
      npm_config_cache: execFileSync('npm', ['config', 'get', 'cache'], {
        encoding: 'utf8',
      }).trim(),
    };
    execFileSync('sh', ['-c', rest], {
      cwd: at(stage, '.'),
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  } else if (name === 'HEALTHCHECK') last.health = execForm(rest);
  else if (name === 'CMD') last.command = execForm(rest);
  else if (name === 'STOPSIGNAL') last.signal = rest;
  else if (name === 'USER') last.user = rest;
}

/** A port nobody listens on at this moment. */
async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const image = stages.at(-1);
const folder = at(image, '.');
const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
});
// A GitHub that cannot be reached: the server lives without it, and is not ready.
const env = {
  ...environment(image),
  HOST: '127.0.0.1',
  PORT: `${await freePort()}`,
  APP_ID: '1',
  PRIVATE_KEY: privateKey,
  WEBHOOK_SECRET: 'secret',
  GHE_HOST: `127.0.0.1:${await freePort()}`,
  GHE_PROTOCOL: 'http',
};
const check = () => {
  const [command, ...given] = last.health;
  return spawnSync(command, given, { cwd: folder, env, timeout: 10_000 }).status;
};

function demand(holds, what) {
  if (!holds) throw new Error(`the Dockerfile's image: ${what}`);
  say(`ok: ${what}`);
}

let server = null;
try {
  demand(last.user !== '' && last.user !== 'root', 'runs as somebody who is not root');
  demand(last.command[0] === 'node', 'node is the first process');
  demand(!existsSync(join(folder, 'node_modules/jest')), 'holds no tools of development');
  demand(check() !== 0, 'its health check fails while nothing runs');
  let printed = '';
  server = spawn(last.command[0], last.command.slice(1), { cwd: folder, env });
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (text) => (printed += text));
  const ended = new Promise((resolve) => server.once('exit', (code) => resolve(code)));
  const until = Date.now() + 30_000;
  while (check() !== 0) {
    if (server.exitCode !== null || Date.now() > until)
      throw new Error(`it does not start:\n${printed}`);
  }
  demand(true, 'its health check passes while it runs');
  const ready = await fetch(`http://127.0.0.1:${env.PORT}/ready`);
  const { reasons } = await ready.json();
  demand(ready.status === 503 && reasons.length === 1, `/ready says “${reasons[0]}”`);
  server.kill(last.signal);
  demand((await ended) === 0, `ends with code 0 at ${last.signal}`);
  const size = execFileSync('du', ['-sm', dirname(folder)], { encoding: 'utf8' }).split('\t')[0];
  say(`${size} MB besides node`);
} finally {
  server?.kill('SIGKILL');
  rmSync(place, { recursive: true, force: true });
}
