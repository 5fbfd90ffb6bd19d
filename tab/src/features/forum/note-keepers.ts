import type { Note } from '../../../../bot/src/contract/forum-views.ts';
import type { ApiClient } from '../../api/api-client.ts';
import { forumNote } from '../../api/endpoints.ts';
import { NoteKeeper } from './note-keeper.ts';

/** The notes of one meeting. They live as long as its page, so that what is on its way when one goes to another case arrives. */
export type NoteKeepers = {
  of: (caseNo: string) => NoteKeeper;
  /** Saves what is being written, at once. */
  saveAll: () => Promise<void>;
};

export function createNoteKeepers(api: ApiClient, date: string): NoteKeepers {
  const keepers = new Map<string, NoteKeeper>();
  return {
    of: (caseNo) => {
      const known = keepers.get(caseNo);
      if (known) return known;
      const made = new NoteKeeper({
        key: `note:${date}:${caseNo}`,
        send: (body) => api.send<typeof body, Note>(forumNote(date, caseNo), body),
        now: () => Date.now(),
      });
      keepers.set(caseNo, made);
      return made;
    },
    saveAll: async () => {
      await Promise.all([...keepers.values()].map((keeper) => keeper.save()));
    },
  };
}
