// Waits for something, and not for ever.

/** What is promised, or `otherwise` where that fails or takes longer than `within` milliseconds. */
export async function soon<T, O>(
  promise: Promise<T>,
  within: number,
  otherwise: O,
): Promise<T | O> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<O>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), within);
  });
  return Promise.race([promise.catch(() => otherwise), late]).finally(() => clearTimeout(timer));
}
