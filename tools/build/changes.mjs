// Prints what the changelog says about a version: the notes of its release.
import { readFileSync } from 'node:fs';

const [version = '', file = 'CHANGELOG.md'] = process.argv.slice(2);
const parts = readFileSync(file, 'utf8').split(/^## /m).slice(1);
const part = parts.find((text) => text.startsWith(`[${version}] - `));
if (!version || !part) {
  const expected = `## [${version || '0.2.0'}] - 2026-12-01`;
  process.stderr.write(
    `${file} says nothing about version “${version}”. Expected a heading like “${expected}”. Move there what stands under Unreleased.\n`,
  );
  process.exit(1);
}
const [, ...lines] = part.split('\n');
process.stdout.write(
  `${lines
    .filter((line) => !/^\[[^\]]+\]: /.test(line))
    .join('\n')
    .trim()}\n`,
);
