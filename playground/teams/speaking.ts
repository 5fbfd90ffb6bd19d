import type { Activities } from './activities.ts';
import type { BotDoor } from './bot-door.ts';
import type { Conversations, Message } from './conversations.ts';
import type { Directory } from './directory.ts';
import type { Json } from './json.ts';
import { ADAPTIVE_CARD } from './wire.ts';

type Parts = { directory: Directory; conversations: Conversations; activities: Activities; door: BotDoor };

/** Writing to the bot, and what it writes back. */
export function speaking(
  { directory, conversations, activities, door }: Parts,
  message: (id: string) => Message,
) {
  const write = (personaId: string, where: string, text: string) => {
    const persona = directory.persona(personaId);
    const place = where === 'bot' ? { base: directory.chatId(persona) } : directory.placeNamed(where);
    const mention = `<at>${directory.bot.name}</at>`;
    const inChannel = directory.personaOfChat(place.base) === undefined;
    const said = {
      type: 'message',
      text: inChannel && !text.includes(mention) ? `${mention} ${text}` : text,
    };
    return { persona, written: conversations.add(place, said, personaId) };
  };
  /** What the bot answers to an activity; what it posts there of its own accord meanwhile is no answer. */
  const answers = async (to: Message, activity: Json) => {
    const chat = directory.personaOfChat(to.base) !== undefined;
    const place = chat ? { base: to.base } : { base: to.base, root: to.root };
    const before = new Set(conversations.at(place));
    await door.send(activity);
    const isAnswer = ({ personaId, activity: given }: Message) =>
      personaId === undefined && given.replyToId !== undefined;
    return conversations.at(place).filter((one) => isAnswer(one) && !before.has(one));
  };
  return {
    say: async (personaId: string, where: string, text: string) => {
      const { persona, written } = write(personaId, where, text);
      return answers(written, activities.message(persona, written));
    },
    share: (personaId: string, where: string, card: Json) => {
      const attachments = [{ contentType: ADAPTIVE_CARD, content: card }];
      return conversations.add(directory.placeNamed(where), { type: 'message', attachments }, personaId);
    },
    submit: async (personaId: string, messageId: string, data: Json) => {
      const to = message(messageId);
      return answers(to, activities.submitted(directory.persona(personaId), to, data));
    },
    activity: (personaId: string, where: string, text: string) => {
      const { persona, written } = write(personaId, where, text);
      return activities.message(persona, written);
    },
  };
}
