// The folder of this checkout, from the sources and from the bundle alike.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function find(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('The playground needs its checkout: no package.json found');
  return find(above);
}

export const ROOT = find(dirname(fileURLToPath(import.meta.url)));
