import type { CasePage } from '../../../../bot/src/contract/tab-views.ts';
import { momentInWords } from '../../../../bot/src/texts/dates.ts';
import { useReader } from '../../app/reader.ts';

/** What the sender and the institute have written to each other, oldest first. */
export function Messages({ messages }: { messages: CasePage['messages'] }) {
  const { t } = useReader();
  if (messages.length === 0) return null;
  return (
    <section aria-labelledby="messages">
      <h2 id="messages">{t.page.messages}</h2>
      <ul className="messages">
        {messages.map((message) => (
          <li key={`${message.at}:${message.from}`} className={`message message-${message.from}`}>
            <p className="quiet">
              <strong>{message.from === 'sender' ? t.page.fromSender : t.page.fromInstitute}</strong>{' '}
              {momentInWords(message.at)}
            </p>
            <p className="as-written">{message.text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
