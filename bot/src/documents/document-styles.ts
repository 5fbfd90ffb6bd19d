import type { IStylesOptions } from 'docx';
import type { WrittenForm } from '../domain/kernel/written-form.ts';

/** A4 with margins of 2.5 cm, in twentieths of a point (ISO 216; ECMA-376 part 1, 17.6.13). */
export const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1_417, right: 1_417, bottom: 1_417, left: 1_417 },
};

const FONT = 'Calibri';

/** Plain looks, and the language, so that Word checks spelling and screen readers speak in the right one (BCP 47). Sizes are half points. */
export function documentStyles(form: WrittenForm): IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { font: FONT, size, bold: true, color: '000000' },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: FONT, size: 22, language: { value: form === 'nn' ? 'nn-NO' : 'nb-NO' } },
        paragraph: { spacing: { after: 60, line: 276 } },
      },
      heading1: heading(36, 0),
      heading2: heading(26, 360),
    },
  };
}
