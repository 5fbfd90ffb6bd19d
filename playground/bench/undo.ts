/** What has been started and has to be ended again, last first. */
export type Undo = (() => void | Promise<void>)[];

/** Runs work and ends all that it started, however it goes. */
export async function withUndo<T>(work: (undo: Undo) => Promise<T>): Promise<T> {
  const undo: Undo = [];
  try {
    return await work(undo);
  } finally {
    for (const each of undo.toReversed()) await each();
  }
}
