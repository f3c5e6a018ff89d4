// A pull request: a release is judged, another one checked.
import { numberOf } from '../../core/refs.js';
import { watchPullRequest } from '../flows/pull-request.js';
import type { Reconcile } from './kind.js';

export const pull: Reconcile<'pull'> = ({ task, key, hint, judge }) =>
  judge(key, hint, (onJudging) => watchPullRequest({ ...task, onJudging }, numberOf(key.ref)));
