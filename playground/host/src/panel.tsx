import type { ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import { SCROLLS } from './scrolls.ts';

/** A panel beside the Teams: the playground's own, not part of what it imitates. */
export function Panel({
  title,
  onClose,
  children,
}: {
  title: string;
  onClose: () => void;
  children: ReactNode;
}) {
  return (
    <aside className="panel" aria-label={title}>
      <div className="panel-head">
        <h2>{title}</h2>
        <Button
          appearance="subtle"
          icon={<Dismiss20Regular />}
          aria-label={`Lukk ${title.toLowerCase()}`}
          onClick={onClose}
        />
      </div>
      <div className="panel-body" role="region" aria-label={`${title}, innhold`} {...SCROLLS}>
        {children}
      </div>
    </aside>
  );
}
