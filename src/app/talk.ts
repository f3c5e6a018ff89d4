// Questions and answers between two threads.
/** A question by name with what is given; `id` is null where no answer is wanted. */
type Question = { id: number | null; ask: string; given: unknown };
type Answer = { id: number; value: unknown } | { id: number; error: string };

/** A thread, seen from either side. */
export interface Port {
  postMessage(message: Question | Answer): void;
  on(event: 'message', heard: (message: Question | Answer) => void): unknown;
}

interface Talk {
  /** Rejects where answering failed. */
  ask<T>(name: string, given?: unknown): Promise<T>;
  /** Tells something to which there is no answer. */
  tell(name: string, given: unknown): void;
}

// biome-ignore lint/suspicious/noExplicitAny: what is given is what the other thread's code gives.
export type Answers = Record<string, (given: any) => unknown>;

/** Talks over a port. @param answers by name of the question. @param heard each time the other says anything. */
export function talk(port: Port, answers: Answers, heard: () => void = () => {}): Talk {
  let last = 0;
  const open = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();

  async function reply({ id, ask, given }: Question): Promise<void> {
    try {
      const value = await answers[ask]?.(given);
      if (id !== null) port.postMessage({ id, value } satisfies Answer);
    } catch (error) {
      if (id === null) throw error;
      const message = error instanceof Error ? error.message : String(error);
      port.postMessage({ id, error: message } satisfies Answer);
    }
  }

  port.on('message', (message: Question | Answer) => {
    heard();
    if ('ask' in message) return void reply(message);
    const asked = open.get(message.id);
    open.delete(message.id);
    if ('error' in message) asked?.reject(new Error(message.error));
    else asked?.resolve(message.value);
  });

  return {
    ask<T>(ask: string, given?: unknown) {
      last += 1;
      const id = last;
      return new Promise<T>((resolve, reject) => {
        open.set(id, { resolve: resolve as (value: unknown) => void, reject });
        port.postMessage({ id, ask, given } satisfies Question);
      });
    },
    tell: (ask, given) => port.postMessage({ id: null, ask, given } satisfies Question),
  };
}
