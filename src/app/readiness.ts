// Whether the server can do its work now: who it depends on is asked, and not too often.
import { Unreadable } from '../github/errors.js';

export interface Readiness {
  /** Why it is not ready, one sentence each; none where it is. */
  reasons(): Promise<string[]>;
}

/** Asks that give no answer for so long have failed, milliseconds. */
const PATIENCE = 5_000;
/** An answer holds for so long, milliseconds: whoever may ask must not make requests of ours. */
const HOLDS = 10_000;

/** Asks what fails with its reason. @param asks name to a question that throws where it fails. */
export function createReadiness(
  asks: Readonly<Record<string, () => Promise<unknown>>>,
  whyNot: (error: unknown) => string,
  // The time of day may be set back.
  clock: () => number = () => performance.now(),
): Readiness {
  let asked = Number.NEGATIVE_INFINITY;
  let answer: Promise<string[]> = Promise.resolve([]);

  async function ask(name: string, question: () => Promise<unknown>): Promise<string[]> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new Unreadable(`it gave no answer in ${PATIENCE / 1_000} s`, true)),
        PATIENCE,
      );
    });
    try {
      await Promise.race([question(), late]);
      return [];
    } catch (error) {
      return [`${name} cannot be reached: ${whyNot(error)}`];
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    reasons() {
      if (clock() - asked < HOLDS) return answer;
      asked = clock();
      const all = Object.entries(asks).map(([name, question]) => ask(name, question));
      answer = Promise.all(all).then((each) => each.flat());
      return answer;
    },
  };
}
