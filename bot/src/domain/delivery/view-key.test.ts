import { parseViewKey, viewKey, type View } from './view-key.ts';

test('every key reads back as the view it was made of', () => {
  const views: View[] = [
    { kind: 'forumCard', caseNo: '2026-0042' },
    { kind: 'triageCard', caseNo: '2026-0042', personId: 'a01', round: 2 },
    { kind: 'contactCard', caseNo: '2026-0042', personId: 'p13' },
    { kind: 'adminTask', caseNo: '2026-0042', personId: 'a03' },
    { kind: 'outcomeCard', caseNo: '2026-0042', personId: 'p03' },
    { kind: 'senderMail', caseNo: '2026-0042', version: 7 },
    { kind: 'agendaCard', forum: '2026-12-02' },
    { kind: 'reminder', personId: 'p03', day: '2026-12-01' },
    { kind: 'digest', personId: 'a01', period: 'forum-2026-12-02' },
  ];
  expect(views.map((view) => parseViewKey(viewKey(view)))).toEqual(views);
  expect(parseViewKey('somethingElse:1:2')).toBeNull();
});
