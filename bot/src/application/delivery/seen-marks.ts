import type { StaleMark } from '../ports/delivery.ts';
import type { LookAgain } from './note-result.ts';

/** Marks that were looked at and have to wait: until then their rows need not be read, unless they are marked anew. */
export function seenMarks() {
  type Seen = { etag: string; until: number };
  const nameOf = ({ partition, key }: StaleMark) => `${partition} ${key}`;
  let waiting = new Map<string, Seen>();
  return {
    note(mark: StaleMark, again: LookAgain): void {
      if (again !== null) waiting.set(nameOf(mark), { etag: mark.etag, until: again });
    },
    due(marks: StaleMark[], now: number, lookAgain: (at: number) => void): StaleMark[] {
      const still = new Map<string, Seen>();
      const due = marks.filter((mark) => {
        const seen = waiting.get(nameOf(mark));
        if (seen?.etag !== mark.etag || seen.until <= now) return true;
        still.set(nameOf(mark), seen);
        lookAgain(seen.until);
        return false;
      });
      waiting = still;
      return due;
    },
  };
}
