// An incident: it is reviewed, and what is judged by it is judged again.
import { reviewIncidentIssue } from '../flows/incident.js';
import { incidentKey } from '../keys.js';
import type { Reconcile } from './kind.js';

export const incident: Reconcile<'incident'> = async (look) => {
  const { task, key, hint, about, dependencies, pushAll, concernedBy, wakeAt, sharedGrades } = look;
  const { ref } = key;
  // What it says counts for a release even where we cannot write on it.
  if (!hint.quiet && !hint.again) await pushAll(await concernedBy(ref), hint);
  const { until, references, files, moved } = await reviewIncidentIssue({
    ...task,
    ref,
    readGrades: sharedGrades({
      installation: hint.installation,
      quiet: hint.quiet === true && hint.pass !== undefined,
      now: task.now,
    }),
    readPermissions: () => about.permissions(hint.installation),
  });
  if (moved) await pushAll([incidentKey(moved)], hint);
  await dependencies.watch(key, references, files);
  await wakeAt(key, until, hint);
};
