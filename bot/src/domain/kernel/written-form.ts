/** The two written forms of Norwegian: bokmål and nynorsk (språklova § 4). */
export type WrittenForm = 'nb' | 'nn';

export const WRITTEN_FORMS: readonly WrittenForm[] = ['nb', 'nn'];
