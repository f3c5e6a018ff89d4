// A Probot app that does nothing, as Probot itself serves it: what an acknowledgement costs at least.
import { run } from 'probot';

await run((app) => {
  app.on('issues.edited', () => {});
});
