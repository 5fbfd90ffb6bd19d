import { applied, by, deputy, mathsLeader, newCase, pair, register, yes } from '../../../test/sample.ts';
import { claimCompetence } from '../claim/claim-competence.ts';
import { putOnAgenda, addInformation, askSender } from '../request/triage.ts';
import { parseViewKey, staleViews, viewKey, type View } from './view-key.ts';

const keys = (views: View[]) => views.map(viewKey).sort();

test('every key reads back as the view it was made of', () => {
  const views: View[] = [
    { kind: 'forumCard', caseNo: '2026-0042' },
    { kind: 'triageCard', caseNo: '2026-0042', personId: 'a01', round: 2 },
    { kind: 'contactCard', caseNo: '2026-0042', personId: 'p13' },
    { kind: 'adminTask', caseNo: '2026-0042', personId: 'a03' },
  ];
  expect(views.map((view) => parseViewKey(viewKey(view)))).toEqual(views);
  expect(parseViewKey('somethingElse:1:2')).toBeNull();
});

test('T012, T016: a new case is told to the nestleder and the network’s UP1, and nothing stands in the channel yet', () => {
  const file = newCase();
  expect(keys(staleViews(null, file.request, 'received', register))).toEqual([
    'contactCard:2026-0042:p13',
    'triageCard:2026-0042:a01:1',
  ]);
});

test('T015: put on the agenda, the case gets its card in the channel', () => {
  const file = newCase();
  const change = yes(putOnAgenda(file, [], register, by(deputy)));
  expect(keys(staleViews(file.request, change?.request ?? file.request, 'putOnAgenda', register))).toContain(
    'forumCard:2026-0042',
  );
});

test('a claim makes only the channel’s card stale, so that ten claims are one update', () => {
  const file = applied(newCase(), yes(putOnAgenda(newCase(), [], register, by(deputy))));
  const change = yes(claimCompetence(file, 'sek-mat', pair, 0, register, by(mathsLeader)));
  expect(keys(staleViews(file.request, change?.request ?? file.request, 'claimed', register))).toEqual([
    'forumCard:2026-0042',
  ]);
});

test('an answer from the sender is a new card on the desk, and the old one learns of it', () => {
  const asked = applied(newCase(), yes(askSender(newCase(), 'Hva?', by(deputy))));
  const change = yes(addInformation(asked, 'Dette.', by(null)));
  const stale = keys(staleViews(asked.request, change?.request ?? asked.request, 'answered', register));
  expect(stale).toEqual(expect.arrayContaining(['triageCard:2026-0042:a01:1', 'triageCard:2026-0042:a01:2']));
});
