import type { ReactNode } from 'react';
import type { CasePage } from '../../../../bot/src/contract/tab-views.ts';
import { momentInWords, daysFigure, listInWords } from '../../../../bot/src/texts/dates.ts';
import { useReader } from '../../app/reader.ts';

/** The facts of a case, beside its texts. */
export function CaseFacts({ page }: { page: CasePage }) {
  const { t, words, day, semester } = useReader();
  const said = (value: string | number | null) => value ?? <span className="quiet">{t.page.notSaid}</span>;
  return (
    <aside className="facts" aria-labelledby="facts">
      <Sender sender={page.sender} />
      <h2 id="facts">{t.page.facts}</h2>
      <dl>
        <Fact name={t.page.scheme}>{page.scheme.name}</Fact>
        <Fact name={t.page.network}>{page.network.name}</Fact>
        <Fact name={t.page.contacts}>
          {page.contacts.length > 0 ? (
            listInWords(page.contacts)
          ) : (
            <span className="quiet">{t.page.noContacts}</span>
          )}
        </Fact>
        <Fact name={t.page.audience}>{page.audience}</Fact>
        <Fact name={t.page.participants}>{said(page.participants)}</Fact>
        <Fact name={t.page.start}>
          {page.startSemester === null ? words.undecided : semester(page.startSemester)}
        </Fact>
        <Fact name={t.page.period}>{said(page.period)}</Fact>
        <Fact name={t.page.size}>
          <Size size={page.size} />
        </Fact>
        <Fact name={t.page.funding}>{words.funding[page.funding]}</Fact>
        <Fact name={t.page.forum}>{day(page.forum)}</Fact>
        {page.suggestedSections.length > 0 && (
          <Fact name={t.page.suggested}>{listInWords(page.suggestedSections.map(({ name }) => name))}</Fact>
        )}
        <Fact name={t.page.answerForm}>{words.writtenForm[page.form]}</Fact>
        <Fact name={t.page.received}>
          {momentInWords(page.receivedAt)}
          {page.registeredBy !== null && (
            <span className="quiet"> {t.page.registeredBy(page.registeredBy)}</span>
          )}
        </Fact>
      </dl>
    </aside>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Sender({ sender }: { sender: CasePage['sender'] }) {
  const { t } = useReader();
  return (
    <>
      <h2>{t.page.sender}</h2>
      {sender === null ? (
        <p className="quiet">{t.page.senderErased}</p>
      ) : (
        <p className="sender">
          <strong>{sender.name}</strong>
          <span>{sender.role}</span>
          <a className="link" href={`mailto:${sender.email}`}>
            {sender.email}
          </a>
          {sender.phone !== null && (
            <a className="link" href={`tel:${sender.phone.replace(/\s/g, '')}`}>
              {sender.phone}
            </a>
          )}
        </p>
      )}
    </>
  );
}

/** How much is asked for, in words. */
export function Size({ size }: { size: CasePage['size'] }) {
  const { t } = useReader();
  const days =
    size.extraDays === null ? null : t.claims.days(daysFigure(size.extraDays), size.extraDays === 1);
  if (size.kind === 'base') return t.page.baseOnly;
  if (size.kind === 'basePlus') return t.page.basePlus(days);
  return days === null ? t.page.planningOnly : t.page.planningDays(days);
}
