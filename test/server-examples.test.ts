// What operators copy: the Dockerfile, the compose file, the unit and the alert rules hold what the pages say.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { createMetrics } from '../src/app/metrics.js';
import { readSettings } from '../src/app/settings.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (path: string) => readFileSync(root + path, 'utf8');
const { drain } = readSettings({});

interface Service {
  image?: string;
  command?: string[];
  environment?: Record<string, string>;
  env_file?: string[];
  ports?: string[];
  restart?: string;
  stop_grace_period?: string;
  depends_on?: Record<string, { condition: string }>;
  cap_drop?: string[];
  volumes?: string[];
  healthcheck?: { test: string[] };
}

describe('the unit of systemd', () => {
  const lines = read('examples/server/agent-incident-review.service')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  const of = (key: string) =>
    lines.filter((line) => line.startsWith(`${key}=`)).map((line) => line.slice(key.length + 1));

  test('has sections and settings, and nothing else', () => {
    const known = /^(?:\[(?:Unit|Service|Install)\]|[A-Z][A-Za-z]+=.*)$/;
    expect(lines.filter((line) => !known.test(line))).toEqual([]);
    expect(lines.filter((line) => line.startsWith('['))).toEqual([
      '[Unit]',
      '[Service]',
      '[Install]',
    ]);
  });

  test('starts node itself, as nobody in particular, and waits for it to end in order', () => {
    expect(of('ExecStart')).toEqual(['/usr/bin/node --enable-source-maps dist/server.js']);
    expect(JSON.parse(read('package.json')).scripts.start).toBe(
      'exec node --enable-source-maps dist/server.js',
    );
    expect([of('DynamicUser'), of('User'), of('Restart')]).toEqual([['yes'], [], ['always']]);
    expect(Number(of('TimeoutStopSec')[0]) * 1_000).toBeGreaterThan(drain);
  });

  test('holds no secret', () => {
    expect(of('Environment').join('\n')).not.toMatch(/SECRET|PRIVATE_KEY|TOKEN/);
  });
});

describe('the compose file', () => {
  const file = load(read('examples/server/compose.yml')) as {
    services: Record<string, Service>;
    volumes: Record<string, unknown>;
  };
  // What stands behind a merge key is taken over by Docker, and not by our reader.
  const whole = (service: Service & { '<<'?: Service }) => ({ ...service['<<'], ...service });
  const services = Object.fromEntries(
    Object.entries(file.services).map(([name, service]) => [name, whole(service)]),
  );
  const { web = {}, worker = {}, redis = {} } = services;

  test('has one that receives, some that work, and their Redis', () => {
    expect(Object.keys(services)).toEqual(['web', 'worker', 'redis']);
    expect([web.environment?.PROCESS_ROLE, worker.environment?.PROCESS_ROLE]).toEqual([
      'web',
      'worker',
    ]);
    expect(worker).not.toHaveProperty('ports');
    expect(redis).not.toHaveProperty('ports');
    for (const { environment } of [web, worker])
      expect(() => readSettings(environment ?? {})).not.toThrow();
  });

  test.each(['web', 'worker'])('%s waits for Redis, has few rights and ends in order', (name) => {
    const service = services[name] as Service;
    expect(service.depends_on).toEqual({ redis: { condition: 'service_healthy' } });
    expect(service.cap_drop).toEqual(['ALL']);
    expect(service.restart).toBe('unless-stopped');
    expect(Number.parseInt(service.stop_grace_period ?? '', 10) * 1_000).toBeGreaterThan(drain);
    expect(Object.keys(service.environment ?? {}).join()).not.toMatch(/SECRET|PRIVATE_KEY/);
  });

  test('the Redis keeps what waits, and throws nothing out', () => {
    const command = redis.command?.join(' ') ?? '';
    expect(command).toContain('--appendonly yes');
    expect(command).toContain('--maxmemory-policy noeviction');
    expect(redis.volumes?.map((one) => one.split(':')[0])).toEqual(Object.keys(file.volumes));
  });

  test('the server is reached by this machine alone', () => {
    expect(web.ports).toEqual(['127.0.0.1:3000:3000']);
  });
});

describe('the alert rules', () => {
  const { groups } = load(read('examples/server/alerts.yml')) as {
    groups: { rules: { alert: string; expr: string; annotations: Record<string, string> }[] }[];
  };
  const rules = groups.flatMap((group) => group.rules);
  const names = createMetrics(() => null)
    .described()
    .map(({ name }) => name);

  test.each(rules)('$alert asks for what there is, and says what to do', (rule) => {
    const asked = rule.expr.match(/incident_review_\w+/g) ?? [];
    expect(asked.filter((name) => !names.includes(name))).toEqual([]);
    expect(Object.keys(rule.annotations).sort()).toEqual(['action', 'summary']);
  });
});

describe('the Dockerfile', () => {
  const lines = read('Dockerfile').split('\n');

  test('pins its image by a tag, and says what it could not pin', () => {
    const from = lines.filter((line) => line.startsWith('FROM '));
    expect(from.map((line) => line.split(' ')[1])).toEqual(['node:24-slim', 'node:24-slim']);
    expect(lines[1]).toContain('digest');
  });

  test('starts what npm start does, without npm and without root', () => {
    const start = JSON.parse(read('package.json')).scripts.start.replace(/^exec /, '');
    const command = lines.findLast((line) => line.startsWith('CMD '))?.slice(4) ?? '';
    expect(JSON.parse(command).join(' ')).toBe(start);
    expect(lines).toContain('USER node');
  });

  test('its steps are carried out by CI', () => {
    expect(read('.ci/run')).toContain('node tools/build/dockerfile-steps.mjs');
  });
});
