// Says at the start whether GitHub takes the key for the App's, in words that tell what to do.
import { statusOf, whyUnread } from '../github/errors.js';
import type { Identity } from '../github/identity.js';

interface Log {
  info(about: object, text: string): void;
  warn(about: object, text: string): void;
  error(about: object, text: string): void;
}

/** What GitHub's refusal of an App's own token means; null where it refused nothing. */
function refusal(error: unknown, app: string, server: string): string | null {
  const status = statusOf(error);
  const said = (error as { message?: string } | null)?.message ?? '';
  if (status === 401 && /'(?:exp|iat)'|expir|issued at/i.test(said)) {
    return `${server} refuses the App's token because of its times: this machine's clock is wrong. Set the clock.`;
  }
  if (status === 401) {
    return `The key does not belong to App ${app} on ${server}. Take the App ID and a private key from the same App's settings page, and set APP_ID and PRIVATE_KEY (or PRIVATE_KEY_PATH) together. Nothing is reviewed or judged until then.`;
  }
  if (status === 404) {
    return `There is no App ${app} on ${server}. Check APP_ID, and GHE_HOST if the App lives on GitHub Enterprise Server. Nothing is reviewed or judged until then.`;
  }
  return null;
}

/**
 * Asks GitHub who the App is, and logs the answer; a GitHub that cannot be reached ends nothing.
 * @param app its id. @param server host of GitHub.
 */
export async function tellWhoseKey(
  self: () => Promise<Identity>,
  log: Log,
  app: string,
  server: string,
): Promise<void> {
  try {
    const { login } = await self();
    log.info({ app, login }, `GitHub knows this App as ${login}`);
  } catch (error) {
    const refused = refusal(error, app, server);
    if (refused) log.error({ app, status: statusOf(error) }, refused);
    else {
      const why = whyUnread(error);
      log.warn(
        { app, why },
        `${server} could not be asked who App ${app} is (${why}); the server goes on and asks again with the first event.`,
      );
    }
  }
}
