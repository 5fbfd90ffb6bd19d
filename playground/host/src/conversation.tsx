import { useEffect, useState } from 'react';
import type { Dialog } from '../../teams/outcomes.ts';
import type { Overview, ShownMessage } from '../../teams/page-contract.ts';
import { api, sentence } from './api.ts';
import { ComposeBox } from './compose-box.tsx';
import { DialogWindow } from './dialog-window.tsx';
import { Post } from './post.tsx';
import { SCROLLS } from './scrolls.ts';
import { Trouble } from './trouble.tsx';
import { useNewestInSight } from './use-newest-in-sight.ts';

type Props = {
  world: Overview;
  persona: Overview['personas'][number];
  where: string;
  channel: boolean;
  revision: number;
  onLink: (url: string) => void;
};

/** A chat or a channel: its messages, oldest at the top, and the box to write in. */
export function Conversation(props: Props) {
  const { world, persona, where, channel, onLink } = props;
  const { messages, problem } = useMessages(props);
  const [dialog, setDialog] = useState<Dialog>();
  const newest = useNewestInSight();
  return (
    <div className="conversation">
      <NotInstalled {...props} />
      <Trouble text={problem} />
      <div className="messages" role="log" aria-label="Meldinger" ref={newest} {...SCROLLS}>
        <div className="messages-inner">
          {messages?.length === 0 && <p className="empty">Her er det ikke skrevet noe ennå.</p>}
          {channel
            ? threadsOf(messages ?? []).map((thread) => (
                <Thread key={thread.root.id} {...props} thread={thread} onDialog={setDialog} />
              ))
            : messages?.map((one) => (
                <Post key={one.id} message={one} {...{ persona, channel, onLink }} onDialog={setDialog} />
              ))}
        </div>
      </div>
      <ComposeBox
        label={channel ? `Nytt innlegg (@${world.bot.name} settes foran)` : `Skriv til ${world.bot.name}`}
        onSend={(text) => api.say(persona.id, where, text)}
      />
      {dialog && <DialogWindow dialog={dialog} persona={persona.id} onChange={setDialog} onLink={onLink} />}
    </div>
  );
}

/** The messages as they are now; an answer to an older question is thrown away. */
function useMessages({ persona, where, revision }: Props) {
  const [messages, setMessages] = useState<ShownMessage[]>();
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    let current = true;
    api.messages(persona.id, where).then(
      (found) => {
        if (!current) return;
        setMessages(found);
        setProblem(undefined);
      },
      (error: unknown) => {
        if (current) setProblem(sentence(error));
      },
    );
    return () => {
      current = false;
    };
  }, [persona.id, where, revision]);
  return { messages, problem };
}

type Thread = { root: ShownMessage; posts: ShownMessage[] };

function threadsOf(messages: ShownMessage[]): Thread[] {
  const threads = new Map<string, Thread>();
  for (const message of messages) {
    const thread = threads.get(message.root);
    if (thread) thread.posts.push(message);
    else threads.set(message.root, { root: message, posts: [message] });
  }
  return [...threads.values()];
}

function Thread({ thread, ...props }: Props & { thread: Thread; onDialog: (dialog: Dialog) => void }) {
  const { persona, where, channel, onLink, onDialog } = props;
  const { root, posts } = thread;
  return (
    <article className="thread" aria-label={`Innlegg fra ${root.author}`}>
      {posts.map((message) => (
        <Post key={message.id} {...{ message, persona, channel, onLink, onDialog }} />
      ))}
      <ComposeBox
        label="Svar i tråden"
        slim
        onSend={(text) => api.say(persona.id, `${where};messageid=${root.root}`, text)}
      />
    </article>
  );
}

function NotInstalled({ world, persona, channel }: Props) {
  const [problem, setProblem] = useState<string>();
  if (channel ? world.team.installed : persona.installed) return null;
  const place = channel ? 'i dette teamet' : 'i denne chatten';
  const install = () => {
    const done = api.install(channel ? undefined : persona.id, true);
    done.catch((error: unknown) => setProblem(sentence(error)));
  };
  return (
    <>
      <Trouble
        intent="warning"
        text={`Appen er ikke lagt til her. Boten kan verken høre eller skrive ${place}.`}
        action={{ name: 'Legg til appen', run: install }}
      />
      <Trouble text={problem} />
    </>
  );
}
