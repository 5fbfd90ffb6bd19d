import { viewKey } from '../../domain/delivery/view-key.ts';
import type { HistoryLine } from '../../domain/request/history.ts';
import { isEnded } from '../../domain/request/request-status.ts';
import type { CaseFile } from '../../domain/request/request-case.ts';
import { openDialog, openUrl } from './actions.ts';
import { caseTitle, outcomeOf, whereItIs } from './case-facts.ts';
import type { CardScene } from './card-scene.ts';
import { card, fact, heading, said, shortened, text, type Card } from './elements.ts';
import { summaryOf } from './forum-card.ts';
import { lastWord } from './last-word.ts';

const NEED_ON_CARD = 400;

/** What a network's UP1 is told of a request from it: where it is, who has the next step, and how to help (T014, T017). */
export function contactCard(
  file: CaseFile,
  history: HistoryLine[],
  scene: CardScene,
  personId: string,
): Card {
  const { request } = file;
  const { texts } = scene;
  const { caseNo } = request;
  const question = request.question === null ? null : shortened(request.question, NEED_ON_CARD);
  const view = viewKey({ kind: 'contactCard', caseNo, personId });
  const support = isEnded(request.status)
    ? []
    : [openDialog(texts.button.support, 'support', { caseNo, view })];
  return card({
    lang: scene.form,
    spoken: summaryOf(request, scene),
    body: [
      heading(texts.requestNo(caseNo)),
      said(texts.contact.intro(scene.networkName(request.networkId)), { isSubtle: true }),
      ...caseTitle(request),
      ...fact(texts.label.organisation, request.organisation),
      said(shortened(request.need, NEED_ON_CARD)),
      ...whereItIs(request, scene),
      ...lastWord(file, history, scene),
      ...fact(texts.label.question, question),
      ...outcomeOf(file, scene),
      ...(request.support ? [text(texts.contact.hasSupport)] : []),
    ],
    actions: [
      ...support,
      openDialog(texts.button.readAll, 'readAll', { caseNo }),
      openUrl(texts.button.openTab, scene.tabLink(caseNo)),
    ],
  });
}
