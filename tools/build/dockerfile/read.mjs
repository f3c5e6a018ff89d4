// Reads a Dockerfile and a .dockerignore, as far as ours use them; anything else is an error.

const KNOWN = new Set([
  'FROM',
  'WORKDIR',
  'COPY',
  'RUN',
  'ENV',
  'USER',
  'EXPOSE',
  'STOPSIGNAL',
  'HEALTHCHECK',
  'CMD',
]);

/** The instructions of a Dockerfile in their order. @returns {{ name: string, rest: string }[]} */
export function readDockerfile(text) {
  const lines = text
    .split('\n')
    .filter((line) => !/^\s*(?:#|$)/.test(line))
    .join('\n')
    .replace(/\\\n\s*/g, ' ')
    .split('\n');
  return lines.map((line) => {
    const [, name = '', rest = ''] = line.match(/^([A-Z]+)\s+(.*)$/) ?? [];
    if (!KNOWN.has(name))
      throw new Error(`the Dockerfile has an instruction not known here: ${line}`);
    return { name, rest: rest.trim() };
  });
}

/** The exec form of a command: `["node", "a.js"]`. A shell in front would not pass signals on. */
export function execForm(text) {
  const found = text.match(/\[.*\]$/);
  if (!found) throw new Error(`expected a command such as ["node", "a.js"], found: ${text}`);
  return JSON.parse(found[0]);
}

/** Whether a path of the repository goes into the image, by the patterns of a .dockerignore. */
export function isSent(ignore, path) {
  const patterns = ignore.split('\n').filter((line) => line && !line.startsWith('#'));
  let sent = true;
  for (const pattern of patterns) {
    const bare = pattern.replace(/^!/, '');
    const parts = bare.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    // A folder stands for all that it holds.
    if (new RegExp(`^${parts.join('[^/]*')}(?:/|$)`).test(path)) sent = pattern.startsWith('!');
  }
  return sent;
}
