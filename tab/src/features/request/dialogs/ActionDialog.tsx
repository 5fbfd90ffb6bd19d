import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Problem } from '../../../api/answer.ts';
import { useReader } from '../../../app/reader.ts';
import { focusFirstError } from '../../../ui/field-errors.ts';
import { ProblemBox } from '../../../ui/Problem.tsx';

type Props = {
  title: string;
  explain: string;
  submit: string;
  busy: boolean;
  problem: Problem | null;
  /** Counts the tries that stopped at a field: each moves the focus to it. */
  stopped?: number;
  onSubmit: () => void;
  onClose: () => void;
  children?: ReactNode;
};

/** The frame of every dialog that changes a case: what will happen, the form, what went wrong, and two buttons. */
export function ActionDialog({
  title,
  explain,
  submit,
  busy,
  problem,
  stopped = 0,
  onSubmit,
  onClose,
  children,
}: Props) {
  const { t } = useReader();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (stopped > 0 || problem) focusFirstError(form.current);
  }, [stopped, problem]);
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className="dialog" aria-label={title}>
        <form
          ref={form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!busy) onSubmit();
          }}
        >
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className="dialog-content">
              <p>{explain}</p>
              {children}
              <ProblemBox problem={problem} />
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{t.shell.cancel}</Button>
              <Button type="submit" appearance="primary" disabledFocusable={busy}>
                {submit}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
