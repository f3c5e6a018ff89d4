// A configuration by which what has landed is settled: for looks that read no runs.
import type { Config } from './schema.js';

export function settledByLanding(config: Config): Config {
  return { ...config, release: { ...config.release, proof: 'landed' } };
}
