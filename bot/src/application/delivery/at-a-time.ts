/**
 * Runs work at most so many at a time, in the order in which it came.
 * @returns the function that runs one piece of work when its turn comes, and gives what that gives
 */
export function atATime(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      // A place that is handed on stays taken.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
