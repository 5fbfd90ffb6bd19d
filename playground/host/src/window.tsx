import type { ReactNode } from 'react';
import {
  Button,
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import { useFrame } from './frame-context.ts';

// learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/task-modules/invoking-task-modules, "Dialog sizing".
const WIDTHS: Record<string, number> = { small: 280, medium: 600, large: 960 };
/** Narrower than this no form of ours can be read. */
const NARROWEST = 440;

type Props = { title: string; width?: unknown; busy?: boolean; onClose: () => void; children: ReactNode };

/** The window of a dialog, inside the frame of this Teams; on a phone it fills the frame. */
export function Window({ title, width, busy = false, onClose, children }: Props) {
  const { frame, phone } = useFrame();
  const pixels = typeof width === 'number' ? width : (WIDTHS[String(width)] ?? 600);
  return (
    <Dialog open onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface
        mountNode={frame}
        className={phone ? 'window window-phone' : 'window'}
        style={phone ? {} : { maxWidth: Math.max(pixels, NARROWEST) }}
      >
        <DialogBody className="window-body">
          <DialogTitle
            action={
              <Button appearance="subtle" icon={<Dismiss20Regular />} aria-label="Lukk" onClick={onClose} />
            }
          >
            {title}
          </DialogTitle>
          <DialogContent aria-busy={busy}>{children}</DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
