import type { WrittenForm } from '../../domain/kernel/written-form.ts';

/** Words of ours, words that somebody at the institute wrote to the sender, or an address to open. */
export type LetterPart =
  { kind: 'ours' | 'quote'; words: string } | { kind: 'link'; words: string; url: string };

/**
 * A mail before it is made into one: what a rendering that goes by mail carries as its card. Nothing in it was typed in
 * the public form, so that nobody can have their words sent to a stranger through it.
 */
export type Letter = { subject: string; form: WrittenForm; parts: LetterPart[] };
