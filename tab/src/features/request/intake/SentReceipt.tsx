import { Button, Field, Input } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Receipt } from '../../../../../bot/src/contract/request-form.ts';
import { useReader } from '../../../app/reader.ts';
import { hashOf } from '../../../router/route.ts';

/** What was registered, and the link for the sender. */
export function SentReceipt({ receipt, onAnother }: { receipt: Receipt; onAnother: () => void }) {
  const { t, day } = useReader();
  const heading = useRef<HTMLHeadingElement>(null);
  const link = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  useEffect(() => heading.current?.focus(), []);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(receipt.statusUrl);
      setSaid(t.intake.copied);
    } catch {
      // Some frames may not use the clipboard: then the person copies it.
      link.current?.select();
      setSaid(t.intake.copyByHand);
    }
  };
  return (
    <div className="intake">
      <h1 ref={heading} tabIndex={-1} className="page-heading">
        {t.intake.sentTitle(receipt.caseNo)}
      </h1>
      <p>{t.intake.sentBody(day(receipt.lookedAt), day(receipt.answerBy))}</p>
      <p>{t.intake.contact(receipt.contact.name, receipt.contact.email)}</p>
      <div className="status-link">
        <Field label={t.intake.statusLink}>
          <Input input={{ ref: link }} readOnly value={receipt.statusUrl} />
        </Field>
        <Button onClick={() => void copy()}>{t.intake.copy}</Button>
      </div>
      <p className="quiet">{t.intake.statusLinkHint}</p>
      <p role="status">{said}</p>
      <div className="buttons">
        <Button as="a" appearance="primary" href={hashOf({ page: 'case', caseNo: receipt.caseNo })}>
          {t.intake.openCase}
        </Button>
        <Button onClick={onAnother}>{t.intake.another}</Button>
      </div>
    </div>
  );
}
