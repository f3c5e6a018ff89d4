// What happens in a busy repository: a guess, written down so that it can be doubted.
import type { Use } from './model.js';

export const BUSY: Use = {
  hourly: {
    'an incident is filed': 0.02,
    'an incident is edited': 0.1,
    'somebody comments on an issue': 2,
    'a pull request is opened': 1,
    'a pull request gets a commit': 3,
    'a pull request is merged': 1,
    'a release is proposed that names an incident': 0.05,
    'a release gets a commit': 0.1,
    'the eval of an open release lands': 0.02,
  },
  pass: {
    'a pass, an open incident': 2,
    'a pass, an open pull request': 5,
    'a pass, the rest of a repository': 1,
  },
  // The full look; between two of them a repository without news costs nothing.
  every: 60,
};
