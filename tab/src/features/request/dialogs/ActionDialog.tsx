import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { createContext, useContext, useEffect, useRef, type ReactNode, type RefObject } from 'react';
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

const Inline = createContext(false);

/** Within this the dialogs stand in the page itself, as in a meeting where everybody looks at one screen. */
export function InlineActions({ children }: { children: ReactNode }) {
  return <Inline value={true}>{children}</Inline>;
}

/** The frame of every dialog that changes a case: what will happen, the form, what went wrong, and two buttons. */
export function ActionDialog(props: Props) {
  return useContext(Inline) ? <InlineForm {...props} /> : <DialogForm {...props} />;
}

function InlineForm(props: Props) {
  const { title, explain, submit, busy, problem, onClose, children } = props;
  const { t } = useReader();
  const form = useRef<HTMLFormElement>(null);
  useFocusOnError(form, props);
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>('select, textarea, input') ?? form.current;
    first?.focus();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <form
      ref={form}
      tabIndex={-1}
      noValidate
      className="inline-form"
      aria-label={title}
      onSubmit={submitting(props)}
    >
      <h3>{title}</h3>
      <p>{explain}</p>
      {children}
      <ProblemBox problem={problem} />
      <div className="buttons">
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {submit}
        </Button>
        <Button onClick={onClose}>{t.shell.cancel}</Button>
      </div>
    </form>
  );
}

function submitting({ busy, onSubmit }: Props) {
  return (event: { preventDefault: () => void }) => {
    event.preventDefault();
    if (!busy) onSubmit();
  };
}

function useFocusOnError(form: RefObject<HTMLFormElement | null>, { stopped = 0, problem }: Props) {
  useEffect(() => {
    if (stopped > 0 || problem) focusFirstError(form.current);
  }, [form, stopped, problem]);
}

function DialogForm(props: Props) {
  const { title, explain, submit, busy, problem, onClose, children } = props;
  const { t } = useReader();
  const form = useRef<HTMLFormElement>(null);
  useFocusOnError(form, props);
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className="dialog" aria-label={title}>
        <form ref={form} noValidate onSubmit={submitting(props)}>
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
