import { forumTexts, type ForumTexts } from '../../../../bot/src/texts/forum.ts';
import { useLanguage } from '../../app/reader.ts';

/** The texts of the meeting page, in the reader's written form. */
export function useForumTexts(): ForumTexts {
  return forumTexts[useLanguage().form];
}
