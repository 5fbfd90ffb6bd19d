import { html } from 'ghtml';
import type { Letter, LetterPart } from '../application/ports/mail.ts';

/** The letter as plain text: paragraphs, quotes with «>» before each line (RFC 3676, section 4.5), addresses as they are. */
export function textOf({ parts }: Letter): string {
  return `${parts.map(textOfPart).join('\n\n')}\n`;
}

function textOfPart(part: LetterPart): string {
  if (part.kind === 'link') return `${part.words}\n${part.url}`;
  if (part.kind === 'ours') return part.words;
  return part.words
    .split(/\r?\n/)
    .map((line) => `> ${line}`)
    .join('\n');
}

/** The same as simple HTML: no images, no styles from elsewhere, nothing that tells who has read it. */
export function htmlOf({ parts, form, subject }: Letter): string {
  return html`<!doctype html>
    <html lang="${form}">
      <head>
        <meta charset="utf-8" />
        <title>${subject}</title>
      </head>
      <body>
        !${parts.map(htmlOfPart)}
      </body>
    </html>`;
}

function htmlOfPart(part: LetterPart): string {
  if (part.kind === 'link') return html`<p>${part.words}<br /><a href="${part.url}">${part.url}</a></p>`;
  if (part.kind === 'ours') return html`<p>${part.words}</p>`;
  const lines = part.words.split(/\r?\n/).map((line) => html`${line}<br />`);
  return html`<blockquote>!${lines}</blockquote>`;
}
