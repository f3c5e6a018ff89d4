// The configuration by which a release is judged.
import { CONFIG_PATH, defaultConfig } from '../core/config/constants.js';
import { formatConfigProblem, saysBeside } from '../core/config/problem.js';
import { settledByLanding } from '../core/config/settled-by-landing.js';
import type { DecisionFacts } from '../core/facts.js';
import { attemptReading, type Reading, whole } from '../github/attempt.js';
import { readBeside, readConfig } from '../github/read-config.js';
import type { GateOptions } from './gate-options.js';

export type Loaded = Pick<DecisionFacts, 'config' | 'organization'>;

/** The configuration; what it leaves open about adoption is the App's installation. */
export async function loadConfig(options: GateOptions): Promise<Reading<Loaded>> {
  const { client, subject, configPath, app } = options;
  const what = 'the configuration';
  const nothing: Loaded = { config: defaultConfig() };
  const { value, unread } = await attemptReading(what, nothing, async () => {
    if (options.config) return whole<Loaded>({ config: options.config });
    const reading = await readConfig(client.api, subject.repository, configPath);
    const beside = reading.file ? [] : await readBeside(client.api, subject.repository);
    const said = [
      ...reading.problems.map(formatConfigProblem),
      ...beside.map((path) => saysBeside(path, CONFIG_PATH)),
    ];
    const { repository = null, file = null } = reading.organization ?? {};
    const found = file !== null;
    return {
      value: {
        config: reading.config,
        ...(repository === null ? {} : { organization: { repository, found } }),
      },
      unread: said.map((why) => ({ what, why })),
    };
  });
  // Artifacts are deleted in time: of a release of the past nothing tells which cases ran.
  const config = options.past ? settledByLanding(value.config) : value.config;
  const since = config.incidents.since ?? app?.installedAt;
  const adopted = since ? { ...config, incidents: { ...config.incidents, since } } : config;
  return { value: { ...value, config: adopted }, unread };
}
