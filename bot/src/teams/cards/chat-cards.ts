import type { Receipt } from '../../application/request/receive-request.ts';
import { openDialog, openUrl } from './actions.ts';
import type { CardScene } from './card-scene.ts';
import { card, heading, said, text, type Card } from './elements.ts';

/** What the bot can do, after a sentence that leads to it. */
export function helpCard(scene: CardScene, lines: string[], lead: string | null): Card {
  const { thisApp } = scene.words;
  return card({
    lang: scene.form,
    spoken: [...(lead === null ? [] : [lead]), ...lines].join(' '),
    body: [heading(thisApp), ...(lead === null ? [] : [said(lead)]), ...lines.map((line) => text(line))],
  });
}

/** The button that opens the form for a new request: Teams opens a dialog only when a person presses something. */
export function newRequestCard(scene: CardScene): Card {
  const { chat, button } = scene.texts;
  return card({
    lang: scene.form,
    spoken: chat.newRequest,
    body: [text(chat.newRequest)],
    actions: [openDialog(button.newRequest, 'newRequest', {}, { style: 'positive' })],
  });
}

/** The receipt for a new request, with the day of the forum that looks at it. */
export function receiptCard(receipt: Receipt, scene: CardScene, statusUrl: string): Card {
  const { request, button, requestNo } = scene.texts;
  const words = request.receipt(receipt.caseNo, scene.day(receipt.forum), scene.day(receipt.replyBy));
  return card({
    lang: scene.form,
    spoken: words,
    body: [heading(requestNo(receipt.caseNo)), text(words)],
    actions: [openUrl(button.openTab, scene.tabLink(receipt.caseNo)), openUrl(request.statusLink, statusUrl)],
  });
}
