import type { Message } from './conversations.ts';
import type { Directory } from './directory.ts';
import type { Json } from './json.ts';

/**
 * A message as Graph tells it: learn.microsoft.com/graph/api/resources/chatmessage. A deleted one keeps its cards here
 * (the page does not say whether it does), so that a reader has to look at `deletedDateTime`.
 */
export function graphMessage(message: Message, directory: Directory, botAppId: string): Json {
  const { id, at, updatedAt, activity } = message;
  const attachments = (activity.attachments ?? []).map(({ contentType, content }, place) => ({
    id: `${id}-${place}`,
    contentType,
    contentUrl: null,
    content: typeof content === 'string' ? content : JSON.stringify(content),
    name: null,
  }));
  const marks = attachments.map((one) => `<attachment id="${one.id}"></attachment>`);
  return {
    id,
    replyToId: message.root === id ? null : message.root,
    etag: String(message.version),
    messageType: 'message',
    createdDateTime: at,
    lastModifiedDateTime: updatedAt ?? at,
    lastEditedDateTime: updatedAt ?? null,
    deletedDateTime: message.deleted ? (updatedAt ?? at) : null,
    summary: activity.summary ?? null,
    from: writer(message, directory, botAppId),
    body: { contentType: 'html', content: `${activity.text ?? ''}${marks.join('')}` },
    attachments,
    mentions: [],
    reactions: [],
  };
}

function writer({ personaId }: Message, directory: Directory, botAppId: string): Json {
  if (personaId === undefined) {
    const application = { id: botAppId, displayName: directory.bot.name, applicationIdentityType: 'bot' };
    return { application, device: null, user: null };
  }
  const { aadObjectId, name } = directory.persona(personaId);
  const user = { id: aadObjectId, displayName: name, userIdentityType: 'aadUser' };
  return { application: null, device: null, user };
}
