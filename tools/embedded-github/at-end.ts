// What has to be done when this process ends, however it ends: children and files outlive it otherwise.

const owed = new Set<() => void>();

/** Runs it at the end of this process. @param run may wait for nothing. @returns what takes it back. */
export function atEnd(run: () => void): () => void {
  // One listener for all: the process warns of many.
  if (owed.size === 0) process.on('exit', runAll);
  owed.add(run);
  return () => {
    owed.delete(run);
    if (owed.size === 0) process.off('exit', runAll);
  };
}

function runAll(): void {
  for (const run of owed) run();
}
