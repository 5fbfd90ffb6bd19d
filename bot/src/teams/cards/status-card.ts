import type { CaseSummary } from '../../application/ports/case-store.ts';
import type { HistoryLine } from '../../domain/request/history.ts';
import type { CaseFile } from '../../domain/request/request-case.ts';
import { openDialog, openUrl } from './actions.ts';
import { caseTitle, outcomeOf, whereItIs } from './case-facts.ts';
import type { CardScene } from './card-scene.ts';
import { card, fact, heading, said, type Card } from './elements.ts';
import { summaryOf } from './forum-card.ts';
import { lastWord } from './last-word.ts';

/** Where a case is, for whoever asks «status 2026-0042» (T009). */
export function statusCard(file: CaseFile, history: HistoryLine[], scene: CardScene): Card {
  const { request } = file;
  const { texts } = scene;
  return card({
    lang: scene.form,
    spoken: summaryOf(request, scene),
    body: [
      heading(texts.requestNo(request.caseNo)),
      ...caseTitle(request),
      ...fact(texts.label.organisation, request.organisation),
      ...fact(texts.label.network, scene.networkName(request.networkId)),
      ...whereItIs(request, scene),
      ...lastWord(file, history, scene),
      ...outcomeOf(file, scene),
    ],
    actions: [
      openDialog(texts.button.readAll, 'readAll', { caseNo: request.caseNo }),
      openUrl(texts.button.openTab, scene.tabLink(request.caseNo)),
    ],
  });
}

/** A case that was searched for, as it is put into a conversation: no more than its line in a list says. */
export function hitCard(row: CaseSummary, scene: CardScene): Card {
  const { texts, words } = scene;
  const name = scene.networkName(row.networkId);
  return card({
    lang: scene.form,
    spoken: `${texts.requestNo(row.caseNo)}: ${words.status[row.status].toLowerCase()}.`,
    body: [
      heading(texts.requestNo(row.caseNo)),
      said(row.title, { size: 'Large', weight: 'Bolder' }),
      ...fact(texts.label.organisation, row.organisation),
      ...fact(texts.label.network, name),
      ...fact(texts.label.status, words.status[row.status]),
    ],
    actions: [openUrl(texts.button.openTab, scene.tabLink(row.caseNo))],
  });
}
