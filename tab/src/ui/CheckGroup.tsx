import { useId, type ReactNode } from 'react';

type Props = { legend: string; hint?: string; error?: string | undefined; children: ReactNode };

/** Several boxes under one question. */
export function CheckGroup({ legend, hint, error, children }: Props) {
  const hintId = useId();
  return (
    <fieldset className="check-group" aria-describedby={hint === undefined ? undefined : hintId}>
      <legend>{legend}</legend>
      {hint !== undefined && (
        <p id={hintId} className="quiet">
          {hint}
        </p>
      )}
      <div>{children}</div>
      {error !== undefined && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
