import { Avatar, Badge } from '@fluentui/react-components';
import type { Dialog } from '../../teams/outcomes.ts';
import type { Overview, ShownMessage } from '../../teams/page-contract.ts';
import { CardInMessage } from './card-in-message.tsx';
import { markdown } from './card-markdown.ts';

type Props = {
  message: ShownMessage;
  persona: Overview['personas'][number];
  channel: boolean;
  onLink: (url: string) => void;
  onDialog: (dialog: Dialog) => void;
};

const CLOCK = new Intl.DateTimeFormat('nb-NO', { timeStyle: 'short', timeZone: 'Europe/Oslo' });
const DAY = new Intl.DateTimeFormat('nb-NO', { day: 'numeric', month: 'short', timeZone: 'Europe/Oslo' });

/** "14:32" today, "23. nov. 14:32" on other days. */
function when(at: string): string {
  const date = new Date(at);
  const day = DAY.format(date);
  return day === DAY.format(new Date()) ? CLOCK.format(date) : `${day} ${CLOCK.format(date)}`;
}

/** One message: who, when, the text and the cards. */
export function Post({ message, persona, channel, onLink, onDialog }: Props) {
  const mine = message.author === persona.name;
  const { updatedAt } = message;
  return (
    <div className={`post ${channel ? 'in-channel' : mine ? 'mine' : 'theirs'}`} data-message={message.id}>
      {message.fromBot ? (
        <Avatar name={message.author} size={32} shape="square" color="brand" aria-hidden />
      ) : (
        <Avatar name={message.author} size={32} color="colorful" aria-hidden />
      )}
      <div className="post-body">
        <div className="post-head">
          <strong>{message.author}</strong>
          <time dateTime={message.at}>{when(message.at)}</time>
          {updatedAt !== undefined && (
            <Badge key={message.version} className="updated" appearance="tint" size="small">
              oppdatert {when(updatedAt)}
            </Badge>
          )}
        </div>
        {message.text !== '' && <Text message={message} />}
        <CardInMessage {...{ message, persona, onLink, onDialog }} />
      </div>
    </div>
  );
}

function Text({ message }: { message: ShownMessage }) {
  // A bot writes Markdown; what a person has typed is shown as it is typed.
  if (!message.fromBot)
    return (
      <p className="post-text">
        {message.text.split(/<at>(.*?)<\/at>/).map((part, index) =>
          index % 2 === 1 ? (
            <span key={index} className="mention">
              {part}
            </span>
          ) : (
            part
          ),
        )}
      </p>
    );
  return <div className="post-text" dangerouslySetInnerHTML={{ __html: markdown(message.text) }} />;
}
