import { fromDayNumber } from '../kernel/calendar.ts';

/** The stretch of time that an instant is in, when time is divided into equal stretches from 1970 on. Milliseconds. */
export function intervalSlot(now: number, everyMs: number) {
  const dueAt = Math.floor(now / everyMs) * everyMs;
  return { period: utc(dueAt), dueAt, validUntil: dueAt + everyMs };
}

/** `2026-12-02T08:00:00`, in UTC: an hour of its own also when the clocks go back in autumn. */
function utc(instant: number): string {
  const seconds = Math.floor(instant / 1_000) % 86_400;
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  const time = parts.map((part) => String(part).padStart(2, '0')).join(':');
  return `${fromDayNumber(Math.floor(instant / 86_400_000))}T${time}`;
}
