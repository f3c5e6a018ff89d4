// Facts: what was read from GitHub, as plain JSON. Rules and verdicts see nothing else.
export * from './facts/conversation.js';
export * from './facts/evidence.js';
export * from './facts/incident.js';
export * from './facts/release.js';
