import type { Values } from './check-fields.ts';
import { keep, lasting, newOpKey, passing, recall } from './storage.ts';

/**
 * What is typed survives a reload, an error and a lost connection. The need is kept until it is sent, for 30 days at
 * the most; it is the long part, and the one that hurts to lose. Who the sender is (name, e-mail, telephone) is kept
 * only as long as the tab: a school computer has many users, and the next one has no business with it.
 */
export type Draft = {
  values: Values;
  /** Made once per draft, so that sending twice gives one case. */
  opKey: string;
  /** A mark of what was sent when an answer was lost: it may or may not have arrived. */
  uncertain: string | null;
};

type Kept = Draft & { savedAt: number };

const CASE_KEY = 'bindeledd-draft';
const CONTACT_KEY = 'bindeledd-draft-contact';
const LONGEST_MS = 30 * 86_400_000;

/** The draft that was kept, or a new one. */
export function openDraft(now: number): Draft {
  const contact = (recall(passing, CONTACT_KEY) ?? {}) as Values;
  const kept = recall(lasting, CASE_KEY) as Kept | null;
  if (!kept || now - kept.savedAt > LONGEST_MS)
    return { values: contact, opKey: newOpKey(), uncertain: null };
  return { values: { ...kept.values, ...contact }, opKey: kept.opKey, uncertain: kept.uncertain };
}

/** Keeps the draft, each part where it belongs. */
export function saveDraft(draft: Draft, now: number): void {
  const entries = Object.entries(draft.values);
  const isContact = ([name]: [string, string]) => name.startsWith('contact.');
  const kept: Kept = {
    ...draft,
    values: Object.fromEntries(entries.filter((entry) => !isContact(entry))),
    savedAt: now,
  };
  keep(lasting, CASE_KEY, kept);
  keep(passing, CONTACT_KEY, Object.fromEntries(entries.filter(isContact)));
}

/** Forgets the draft: it has been sent, or its owner wants it gone. */
export function clearDraft(): void {
  keep(lasting, CASE_KEY, null);
  keep(passing, CONTACT_KEY, null);
}
