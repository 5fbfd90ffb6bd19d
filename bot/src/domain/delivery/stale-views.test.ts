import {
  AT,
  applied,
  by,
  deputy,
  mathsLeader,
  newCase,
  norwegianLeader,
  norwegianPair,
  pair,
  register,
  requestForm,
  yes,
} from '../../../test/sample.ts';
import { claimCompetence } from '../claim/claim-competence.ts';
import { confirmCompetence } from '../forum/confirm-competence.ts';
import type { CaseChange } from '../request/case-change.ts';
import { receiveRequest } from '../request/receive-request.ts';
import type { CaseFile } from '../request/request-case.ts';
import { addInformation, askSender, putOnAgenda } from '../request/triage.ts';
import { staleViews } from './stale-views.ts';
import { viewKey } from './view-key.ts';

const told = (before: CaseFile | null, change: CaseChange | null) =>
  change === null ? [] : staleViews(before, change, register).map(viewKey).sort();
const onAgenda = applied(newCase(), yes(putOnAgenda(newCase(), [], register, by(deputy))));

test('T012, T016: a new case is told to the nestleder, the network’s UP1 and the sender, and nothing stands in the channel yet', () => {
  const act = { by: null, at: AT, channel: 'web' as const, linkSalt: 'salt' };
  expect(told(null, receiveRequest(requestForm, register, act)('2026-0042'))).toEqual([
    'contactCard:2026-0042:p13',
    'senderMail:2026-0042:1',
    'triageCard:2026-0042:a01:1',
  ]);
});

test('T015: put on the agenda, the case gets its card in the channel and its line on the agenda', () => {
  const stale = told(newCase(), yes(putOnAgenda(newCase(), [], register, by(deputy))));
  expect(stale).toEqual(expect.arrayContaining(['forumCard:2026-0042', 'agendaCard:2026-11-25']));
});

test('a claim makes only the channel’s cards stale, so that ten claims are one update of each', () => {
  const first = yes(claimCompetence(onAgenda, 'sek-mat', pair, 0, register, by(mathsLeader)));
  const claimed = applied(onAgenda, first);
  const change = yes(claimCompetence(claimed, 'sek-norsk', norwegianPair, 0, register, by(norwegianLeader)));
  expect(told(claimed, change)).toEqual(['agendaCard:2026-11-25', 'forumCard:2026-0042']);
});

test('T009: the first claim gives the case another status, which every card that shows it learns of', () => {
  const change = yes(claimCompetence(onAgenda, 'sek-mat', pair, 0, register, by(mathsLeader)));
  expect(told(onAgenda, change)).toEqual([
    'agendaCard:2026-11-25',
    'contactCard:2026-0042:p13',
    'forumCard:2026-0042',
    'triageCard:2026-0042:a01:1',
  ]);
});

test('an answer from the sender is a new card on the desk, and the old one learns of it', () => {
  const asked = applied(newCase(), yes(askSender(newCase(), 'Hva?', by(deputy))));
  const stale = told(asked, yes(addInformation(asked, 'Dette.', register, by(null))));
  expect(stale).toEqual(expect.arrayContaining(['triageCard:2026-0042:a01:1', 'triageCard:2026-0042:a01:2']));
});

test('T009, T017, T018: a confirmation is told to administration, every leader who claimed, the network’s UP1 and the sender', () => {
  const one = applied(
    onAgenda,
    yes(claimCompetence(onAgenda, 'sek-mat', pair, 0, register, by(mathsLeader))),
  );
  const both = applied(
    one,
    yes(claimCompetence(one, 'sek-norsk', norwegianPair, 0, register, by(norwegianLeader))),
  );
  const given = {
    sectionIds: ['sek-mat'],
    leadSectionId: null,
    personIds: null,
    reason: 'Fordi.',
    resources: { withinCapacity: true, note: null },
  };
  const stale = told(both, yes(confirmCompetence(both, given, register, by(deputy))));
  expect(stale).toEqual([
    'adminTask:2026-0042:a03',
    'agendaCard:2026-11-25',
    'contactCard:2026-0042:p13',
    'forumCard:2026-0042',
    'outcomeCard:2026-0042:p01',
    'outcomeCard:2026-0042:p03',
    'outcomeCard:2026-0042:p13',
    'senderMail:2026-0042:5',
    'triageCard:2026-0042:a01:1',
  ]);
});
