// The App's processes of a soak: started, killed at any moment, started again at the same address.
import { type AppProcess, appEnv, settled, startApp } from '../../embedded-github/app-process.js';
import type { EmbeddedGitHub } from '../../embedded-github/github.js';
import { freePort } from '../../embedded-github/ports.js';

/** What a process tells of itself. */
export interface Told {
  /** Requests that were tried again. */
  retries: number;
  /** Keys that were worked on again after a failure. */
  again: number;
  /** So many hours it is later there. */
  hours: number;
  rss: number;
  /** Memory in use after a collection, and when that was, milliseconds since 1970. */
  heapUsed: number;
  at: number;
}

const NOTHING: Told = { retries: 0, again: 0, hours: 0, rss: 0, heapUsed: 0, at: 0 };

export interface Fleet {
  /** Addresses at which deliveries are taken. */
  hooks(): string[];
  /** Ends a process without a word, and starts it again after some milliseconds. */
  restart(at: number, after?: number): Promise<void>;
  /** Resolves when no webhook is owed and no process works on anything. */
  idle(): Promise<void>;
  /** What processes told: those that ended as well. */
  told(): { retries: number; again: number; peak: number; kills: number };
  /** Lets each process that runs begin a pass. */
  look(): void;
  /** Lets an hour pass, and resolves when the next pass has been made. */
  hour(): Promise<void>;
  /** Sum of a metric over the processes that run now. */
  metric(name: string): Promise<number>;
  /** Memory in use after a collection, bytes: the most of a process that runs now. */
  heap(): Promise<number>;
  stop(): void;
}

/** It tells so little else: the last characters hold what it told last. */
const LAST = 4_000;

/** The last whole line that a process told; a kill can cut one off. */
function lastTold({ output }: AppProcess): Told {
  const lines = output()
    .slice(-LAST)
    .match(/^soak \{.*\}$/gm);
  return lines ? (JSON.parse((lines.at(-1) as string).slice('soak '.length)) as Told) : NOTHING;
}

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Grows with each pass. */
const LOOKS = 'incident_review_pass_requests_total{share="look"}';

/** Starts a process of a server for each environment, which it has besides the App's own; the first ones take deliveries. */
export async function startFleet(
  github: EmbeddedGitHub,
  server: string,
  envs: readonly Readonly<Record<string, string>>[],
  taking = envs.length,
): Promise<Fleet> {
  const ports = await Promise.all(envs.map(freePort));
  const start = (port: number, at: number) =>
    startApp(server, {
      ...appEnv(github, port),
      LOG_LEVEL: 'fatal',
      NODE_OPTIONS: '--expose-gc',
      ...envs[at],
    });
  const running = await Promise.all(ports.map(start));
  const ended: Told[] = [];
  const away = new Set<number>();
  let peak = 0;
  let kills = 0;
  const watch = setInterval(() => {
    for (const app of running) peak = Math.max(peak, lastTold(app).rss);
  }, 1_000);
  const hook = (port: number) => `http://127.0.0.1:${port}/api/github/webhooks`;
  github.deliverTo(hook(ports[0] as number));
  async function metric(name: string): Promise<number> {
    const all = await Promise.all(
      running.map(async ({ url }) => (await fetch(`${url}/metrics`)).text()),
    );
    const lines = all.flatMap((text) => text.split('\n'));
    return lines
      .filter((line) => line.startsWith(`${name} `))
      .reduce((sum, line) => sum + Number(line.slice(name.length)), 0);
  }
  return {
    hooks: () => ports.slice(0, taking).map(hook),
    async restart(at, after = 0) {
      const app = running[at] as AppProcess;
      away.add(at);
      app.kill();
      await app.ended;
      kills += 1;
      ended.push(lastTold(app));
      await new Promise((resolve) => setTimeout(resolve, after));
      running[at] = await start(ports[at] as number, at);
      away.delete(at);
    },
    async idle() {
      for (let quiet = 0; quiet < 2; quiet += 1) {
        for (const { url } of running) await settled(github, url);
      }
    },
    told() {
      const all = [...ended, ...running.map(lastTold)];
      const sum = (part: 'retries' | 'again') => all.reduce((total, one) => total + one[part], 0);
      const most = Math.max(peak, ...all.map(({ rss }) => rss));
      return { retries: sum('retries'), again: sum('again'), peak: most, kills };
    },
    look() {
      running.forEach(({ pid }, at) => {
        if (!away.has(at)) process.kill(pid, 'SIGALRM');
      });
    },
    async hour() {
      const before = await metric(LOOKS);
      const due = lastTold(running[0] as AppProcess).hours + 1;
      for (const { pid } of running) process.kill(pid, 'SIGUSR2');
      const isLate = () => running.every((app) => lastTold(app).hours >= due);
      while (!isLate() || (await metric(LOOKS)) === before) await sleep(50);
    },
    metric,
    async heap() {
      const now = Date.now();
      for (const { pid } of running) process.kill(pid, 'SIGHUP');
      while (running.some((app) => lastTold(app).at < now)) await sleep(25);
      return Math.max(...running.map((app) => lastTold(app).heapUsed));
    },
    stop() {
      clearInterval(watch);
      github.deliverTo(null);
      for (const app of running) app.kill();
    },
  };
}
