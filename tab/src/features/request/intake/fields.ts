import type { IntakeField, IntakeValue } from './intake-value.ts';

/** What each part of the form is given. */
export type FieldsProps = {
  value: IntakeValue;
  change: (part: Partial<IntakeValue>) => void;
  errorOf: (field: IntakeField) => string | undefined;
};
