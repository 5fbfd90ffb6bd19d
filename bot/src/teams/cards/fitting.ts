import type { Element } from './elements.ts';

/** Teams takes a message of about 28 KB; what is left is for the card's frame, its buttons and the envelope. Bytes. */
export const ROOM_FOR_LINES = 21 * 1024;

/**
 * As many of the lines as there is room for, whole lines only, in their order.
 * @param room in bytes of JSON in UTF-8
 */
export function fitting(lines: Element[][], room: number): { shown: Element[]; left: number } {
  const shown: Element[] = [];
  let used = 0;
  for (const [index, line] of lines.entries()) {
    used += Buffer.byteLength(JSON.stringify(line));
    if (used > room) return { shown, left: lines.length - index };
    shown.push(...line);
  }
  return { shown, left: 0 };
}
