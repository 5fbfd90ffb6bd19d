import { useState } from 'react';
import { useChanges } from './use-changes.ts';

/**
 * What is new: how often each conversation and the log have changed, and which conversations have unread messages.
 * @param base the conversation in sight, which is read as it comes
 */
export function useNews(base: string | undefined, reload: () => void) {
  const [revisions, setRevisions] = useState<Record<string, number>>({});
  const [unread, setUnread] = useState<ReadonlySet<string>>(new Set());
  const count = (name: string) => setRevisions((before) => ({ ...before, [name]: (before[name] ?? 0) + 1 }));
  const connection = useChanges((change) => {
    if (change === 'all') {
      count('all');
      reload();
    } else if (change.kind === 'messages') {
      count(change.base);
      if (change.news && change.base !== base) setUnread((before) => new Set(before).add(change.base));
    } else if (change.kind === 'calls') count('calls');
    else reload();
  });
  const read = (shown: string | undefined) => {
    setUnread((before) => new Set([...before].filter((one) => one !== shown)));
  };
  const revision = (name: string) => (revisions[name] ?? 0) + (revisions.all ?? 0);
  return { connection, unread, read, revision };
}
