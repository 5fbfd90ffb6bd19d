import type { Claim } from '../claim/claim.ts';
import type { MinutesLine } from '../forum/minutes.ts';
import type { Act } from '../kernel/act.ts';
import type { CaseFile, Message, RequestCase } from './request-case.ts';
import type { EventKind, HistoryLine } from './history.ts';

/** What a rule wants saved, all of it or nothing: the next state, the row it touched, and the history line. */
export type CaseChange = {
  request: RequestCase;
  claim: Claim | null;
  message: Message | null;
  line: HistoryLine;
  /** The minutes' line, where it was decided in lederforum. */
  minutes: MinutesLine | null;
};

/** A change of the case as a whole: the next version with its history line. */
export function change(
  file: CaseFile,
  act: Act,
  kind: EventKind,
  next: Partial<RequestCase>,
  extra: Partial<Pick<HistoryLine, 'sectionId' | 'personIds' | 'forum' | 'reason'>> & {
    claim?: Claim;
    message?: Pick<Message, 'from' | 'text'>;
    minutes?: MinutesLine | null;
  } = {},
): CaseChange {
  const version = file.request.version + 1;
  const moved = next.status !== undefined && next.status !== file.request.status;
  return {
    request: { ...file.request, ...(moved ? { statusSince: act.at } : {}), ...next, version },
    claim: extra.claim ?? null,
    message: extra.message ? { ...extra.message, no: file.messages.length + 1, at: act.at } : null,
    line: {
      version,
      kind,
      at: act.at,
      by: act.by,
      sectionId: extra.sectionId ?? null,
      personIds: extra.personIds ?? [],
      forum: extra.forum ?? null,
      reason: extra.reason ?? null,
    },
    minutes: extra.minutes ?? null,
  };
}

/** `null` where the case already is as asked for: pressing a button five times is one change. */
export type ChangeOrNothing = CaseChange | null;
