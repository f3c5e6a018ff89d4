// The line by which an editor finds the schema of the configuration.

/** The schema of this major version; the tag moves with it. */
const SCHEMA_URL =
  'https://raw.githubusercontent.com/agent-incident-review/agent-incident-review/v0/docs/config.schema.json';

/** First line of a configuration file; for the reader it is a comment. */
export const SCHEMA_LINE = `# yaml-language-server: $schema=${SCHEMA_URL}`;
