// The licences of the packages that the Action's bundle carries, in the order of their names.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

function packageOf(input) {
  const at = input.lastIndexOf('node_modules/');
  if (at < 0) return null;
  const rest = input.slice(at + 'node_modules/'.length).split('/');
  const name = rest[0].startsWith('@') ? `${rest[0]}/${rest[1]}` : rest[0];
  return `${input.slice(0, at)}node_modules/${name}`;
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.|$)/i.test(entry));
  const text = file ? readFileSync(`${folder}/${file}`, 'utf8').replace(/\r\n/g, '\n').trim() : '';
  return { name, version, text: `${name} ${version} (${license})\n\n${text}`.trim() };
}

/** @param inputs paths of the files that were bundled. */
export function licencesOf(inputs) {
  const folders = [...new Set(inputs.map(packageOf))].filter(
    (folder) => folder && existsSync(`${folder}/package.json`),
  );
  const licences = folders.map(licenceOf);
  licences.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const line = '='.repeat(80);
  return `${licences.map(({ text }) => text).join(`\n\n${line}\n\n`)}\n`;
}
