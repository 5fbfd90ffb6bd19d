import type { ConversationStore } from '../../application/ports/conversation-store.ts';
import type { ViewStore } from '../../application/ports/delivery.ts';

type Parts = {
  views: Pick<ViewStore, 'row'>;
  conversations: Pick<ConversationStore, 'forumChannel'>;
  /** Null with authentication off. */
  tenantId: string | null;
};

/**
 * Finds the address of a view's message in the channel; null while it does not stand. Source: Microsoft Teams, «Deep
 * link to a message in a channel» (channel id, then the id of the thread's first message).
 */
export function threadLinker({ views, conversations, tenantId }: Parts) {
  return async (viewKey: string): Promise<string | null> => {
    const [row, channel] = await Promise.all([views.row(viewKey), conversations.forumChannel()]);
    const { conversationId, activityId } = row;
    if (conversationId === null || activityId === null) return null;
    const [channelId = ''] = conversationId.split(';');
    const params = new URLSearchParams({
      ...(tenantId === null ? {} : { tenantId }),
      ...(channel?.groupId ? { groupId: channel.groupId } : {}),
      parentMessageId: activityId,
    });
    const message = `${encodeURIComponent(channelId)}/${encodeURIComponent(activityId)}`;
    return `https://teams.microsoft.com/l/message/${message}?${params.toString()}`;
  };
}
