// How much of the Action is loaded when: what every run waits for, and what is loaded on demand.

/** What a file brings in by its imports, itself included; on demand only what is named. */
function loadedWith(outputs, file, onDemand, seen = new Set()) {
  if (seen.has(file) || !outputs[file]) return seen;
  seen.add(file);
  for (const { path, kind } of outputs[file].imports) {
    const entry = outputs[path]?.entryPoint;
    if (kind === 'import-statement' || onDemand.includes(entry))
      loadedWith(outputs, path, onDemand, seen);
  }
  return seen;
}

/**
 * @param outputs of esbuild's metafile.
 * @param {string[]} onDemand sources that are loaded on demand and count as loaded.
 * @returns {{ bytes: number, files: number }}
 */
export function loaded(outputs, onDemand) {
  const entry = Object.keys(outputs).find(
    (file) => outputs[file].entryPoint === 'src/action/index.ts',
  );
  const files = [...loadedWith(outputs, entry, onDemand)];
  return { bytes: files.reduce((sum, file) => sum + outputs[file].bytes, 0), files: files.length };
}

/** Before the first request of a judgement: the gate alone. The rest is loaded while GitHub answers. */
export const FIRST = ['src/action/gate.ts'];
const JUDGEMENT = [...FIRST, 'src/collect/judge-release.ts', 'src/action/tell.ts'];

export function sayLoaded(outputs) {
  const [first, whole] = [FIRST, JUDGEMENT].map((onDemand) => loaded(outputs, onDemand));
  const scripts = Object.keys(outputs).filter((file) => file.endsWith('.js'));
  const all = scripts.reduce((sum, file) => sum + outputs[file].bytes, 0);
  return `The Action loads ${first.bytes} bytes in ${first.files} files before its first request, ${whole.bytes} in ${whole.files} for a judgement, of ${all} in ${scripts.length}.`;
}
