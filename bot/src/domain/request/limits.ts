/** The longest texts that are taken in, in characters. Chosen so that a card with all of them stays below 28 KB. */
export const LIMITS = {
  organisation: 120,
  title: 120,
  need: 3_000,
  audience: 200,
  period: 120,
  involvement: 1_000,
  contactName: 100,
  contactRole: 100,
  email: 200,
  phone: 30,
  participants: 10_000,
  extraDays: 30,
  message: 2_000,
  reason: 1_000,
  comment: 500,
  support: 1_000,
} as const;
