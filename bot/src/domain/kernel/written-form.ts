/** The two written forms of Norwegian: bokmål and nynorsk (språklova § 4). */
export type WrittenForm = 'nb' | 'nn';

/** What is said in both. */
export type InBothForms = Record<WrittenForm, string>;

export const WRITTEN_FORMS: readonly WrittenForm[] = ['nb', 'nn'];
