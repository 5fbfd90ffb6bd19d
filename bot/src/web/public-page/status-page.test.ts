import type { WrittenForm } from '../../domain/kernel/written-form.ts';
import { REQUEST_STATUSES } from '../../domain/request/request-status.ts';
import type { SenderStatus } from '../../application/sender/read-status.ts';
import { confirmed, declined, INTERNAL, line, register, statusOf } from '../../../test/sample-status.ts';
import { renderStatusPage } from './status-page.ts';

const assets = { script: '/public-page/main.js', styles: [], files: new Map() };
const LINK = { caseNo: '2026-0042', token: 'abc' };
const draw = (status: SenderStatus, form: WrittenForm = 'nb') =>
  renderStatusPage({ form, register, assets, publicUrl: 'https://page.example.no' }, status, LINK);

const received = line('received', 1, { by: null });
const asked = line('asked', 2);
const answered = line('answered', 3, { by: null });
const everything = [
  received,
  asked,
  answered,
  line('supported', 4),
  line('putOnAgenda', 5, { forum: '2026-12-09' }),
  line('claimed', 6, { by: 'p05' }),
  line('claimChanged', 7, { by: 'p05' }),
  line('claimDeclined', 8, { by: 'p05' }),
  line('claimWithdrawn', 9, { by: 'p05' }),
  line('confirmed', 10),
];

test.each(REQUEST_STATUSES)('nothing internal is on the page of a case that is %s', (status) => {
  const decision =
    status === 'declined' || status === 'referred' ? { ...declined, to: 'PPT', kind: status } : confirmed;
  for (const form of ['nb', 'nn'] as const) {
    const page = draw(statusOf({ status, decision }, everything), form);
    expect(page).not.toContain(INTERNAL);
    expect(page).not.toContain('sek-ped');
    expect(page).not.toContain('p05');
  }
});

test('a claim is the sections’ own affair: the sender sees the same before and after it', () => {
  expect(draw(statusOf({ status: 'competenceClaimed' }))).toBe(draw(statusOf({ status: 'onAgenda' })));
});

test('T009: the page says where the case is, who has the next step and when the answer comes', () => {
  const page = draw(statusOf({ status: 'onAgenda' }));
  expect(page).toMatch(/aria-current="step">\s*<span class="progress-name">I lederforum<\/span>/);
  expect(page).toContain('Lederforum drøfter henvendelsen onsdag 9. desember.');
  expect(page).toContain('Dere får svar senest onsdag 16. desember.');
});

test('T009: an answer that is late is said to be late', () => {
  const page = draw(statusOf({ status: 'onAgenda', forum: '2026-11-11' }));
  expect(page).toContain('Henvendelsen sto på saklista til lederforum onsdag 11. november.');
  expect(page).toContain('Dere skulle hatt svar onsdag 18. november.');
});

test('T009: a no comes with its reason and somebody to talk to', () => {
  const page = draw(statusOf({ status: 'declined', decision: declined }));
  expect(page).toContain('Vi kan dessverre ikke ta på oss dette nå');
  expect(page).toContain('Vi har ingen ledige fagfolk på dette feltet før høsten 2028.');
  expect(page).toContain('Ta gjerne kontakt med Nora Nestlederdemo');
});

test('T009: whoever is referred is told to whom and why', () => {
  const page = draw(
    statusOf({ status: 'referred', decision: { ...declined, kind: 'referred', to: 'PPT i Fjelldal' } }),
    'nn',
  );
  expect(page).toContain('Vi har vist dykk vidare til PPT i Fjelldal.');
  expect(page).toContain('Vi har ingen ledige fagfolk');
});

test('a waiting question stands first, with room for the answer', () => {
  const page = draw(statusOf({ status: 'awaitingReply', question: 'Hvor mange skoler?' }));
  expect(page.indexOf('Hvor mange skoler?')).toBeLessThan(page.indexOf('Hvor saken er'));
  expect(page).toContain('Send svaret');
  expect(page.match(/<textarea/g)).toHaveLength(1);
});

test('T017: the history tells what happened in words, newest first, with what was written and people by role', () => {
  const messages = [
    { no: 1, from: 'institute' as const, text: 'Hvor mange skoler?', at: asked.at },
    { no: 2, from: 'sender' as const, text: 'Fire skoler.', at: answered.at },
  ];
  const page = draw(statusOf({ status: 'received' }, [received, asked, answered], messages));
  const events = [...page.matchAll(/<p class="event">(.*?)<\/p>/g)].map((match) => match[1]);
  expect(events).toEqual(['Svaret deres kom inn', 'Vi spurte dere om mer', 'Vi fikk henvendelsen']);
  expect(page).toMatch(/Vi spurte dere om mer[\s\S]*nestleder for utdanning[\s\S]*Hvor mange skoler\?/);
  expect(page).toContain('Fire skoler.');
});

test.each([
  ['nb', 'Lederforum utsatte saken til onsdag 9. desember', 'Lederforum tok opp saken på nytt'],
  ['nn', 'Leiarforum utsette saka til onsdag 9. desember', 'Leiarforum tok opp saka på nytt'],
] as const)(
  'T009: a case that is put off, not reached, moved or taken up again says until when and why: %s',
  (form, postponed, undone) => {
    const forum = '2026-12-09';
    const history = [
      received,
      line('postponed', 2, { forum, reason: 'Vi venter på svar fra fylket.' }),
      line('carriedOver', 3, { forum: '2026-12-23', by: null }),
      line('forumMoved', 4, { forum: '2027-01-06', by: null }),
      line('confirmed', 5),
      line('undone', 6, { forum: '2027-01-06' }),
    ];
    const page = draw(statusOf({ status: 'competenceClaimed', forum: '2027-01-06' }, history), form);
    const events = [...page.matchAll(/<p class="event">(.*?)<\/p>/g)].map((match) => match[1]);
    expect(events[0]).toBe(undone);
    expect(events[2]).toMatch(/onsdag 6\. januar 2027$/);
    expect(events[3]).toMatch(/onsdag 23\. desember$/);
    expect(events[4]).toBe(postponed);
    expect(page).toMatch(new RegExp(`${postponed}[\\s\\S]*Vi venter på svar fra fylket\\.`));
    // Nobody at the sender's carried it over.
    expect(page.split(form === 'nb' ? 'fra dere' : 'frå dykk')).toHaveLength(2);
    expect(page).not.toContain(INTERNAL);
  },
);

test('T053, T065: the sender sees their network’s contacts of today; a network without one is given the nestleder', () => {
  const page = draw(statusOf({}));
  expect(page).toContain('Ingrid Utkasthaug');
  expect(page).toContain('tel:+4773000009');
  const without = draw(statusOf({ networkId: 'net-5' }));
  expect(without).toContain('Revfjordnettverket har ingen fast utviklingspartner');
  expect(without).toContain('Nora Nestlederdemo');
});

test('whoever has the link does not get the contact’s e-mail address or telephone', () => {
  const page = draw(statusOf({}));
  expect(page).toContain('Tone Skoleeierdemo, kommunalsjef');
  expect(page).not.toContain('tone@kommune.example.no');
  expect(page).not.toContain('40 00 00 00');
});

test('a request can be withdrawn until the forum has decided, and added to until it has ended', () => {
  const can = (page: string) => [page.includes('id="withdraw"'), page.includes('id="message-form"')];
  expect(can(draw(statusOf({ status: 'onAgenda' })))).toEqual([true, true]);
  expect(can(draw(statusOf({ status: 'withAdministration', decision: confirmed })))).toEqual([false, true]);
  expect(can(draw(statusOf({ status: 'withdrawn' })))).toEqual([false, false]);
});

test('what a sender writes is shown as text, never as markup', () => {
  const hostile = `<img src=x onerror=alert(1)>"'</script>`;
  const texts = {
    title: hostile,
    need: hostile,
    organisation: hostile,
    audience: hostile,
    involvement: hostile,
  };
  const messages = [{ no: 1, from: 'institute' as const, text: hostile, at: asked.at }];
  const page = draw(
    statusOf(
      { ...texts, period: hostile, status: 'awaitingReply', question: hostile },
      [received, asked],
      messages,
    ),
  );
  expect(page).not.toContain('<img');
  const no = { ...declined, reason: hostile, to: hostile };
  expect(draw(statusOf({ status: 'declined', decision: no }))).not.toContain('<img');
});

test('a status page is kept out of search engines and has both forms at the same link', () => {
  const page = draw(statusOf({}));
  expect(page).toContain('<meta name="robots" content="noindex" />');
  expect(page).not.toContain('rel="canonical"');
  expect(page).toContain('href="/sak/2026-0042/abc?maalform&#61;nn"');
});
