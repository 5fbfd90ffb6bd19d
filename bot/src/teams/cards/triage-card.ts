import { viewKey } from '../../domain/delivery/view-key.ts';
import type { HistoryLine } from '../../domain/request/history.ts';
import { LIMITS } from '../../domain/request/limits.ts';
import { isBeforeForum } from '../../domain/request/request-status.ts';
import type { CaseFile, Contact, RequestCase, Up1Support } from '../../domain/request/request-case.ts';
import { nextForum } from '../../domain/forum/forum-calendar.ts';
import { actionSet, execute, openDialog, openUrl, showCard, toggle, type ActionData } from './actions.ts';
import { caseFacts, caseTitle, outcomeOf } from './case-facts.ts';
import type { CardScene } from './card-scene.ts';
import {
  card,
  container,
  fact,
  heading,
  said,
  shortened,
  text,
  type Action,
  type Card,
  type Element,
} from './elements.ts';
import { summaryOf } from './forum-card.ts';
import { EMPTY_FORM, inputsOf } from './inputs.ts';
import { lastWord } from './last-word.ts';

const NEED_ON_CARD = 600;
const TEXT_ON_CARD = 500;
const SUGGESTIONS = 'suggestions';

type TriageView = { personId: string; round: number };

/** The nestleder's card: everything needed to decide, and the five things there are to do (T012, T014, T017, T111). */
export function triageCard(file: CaseFile, history: HistoryLine[], scene: CardScene, view: TriageView): Card {
  const { request } = file;
  const { texts } = scene;
  const { caseNo } = request;
  const isOlder = view.round < request.round;
  const isOpen = isBeforeForum(request.status) && !isOlder;
  const data = { caseNo, view: viewKey({ kind: 'triageCard', caseNo, ...view }) };
  const readAll = openDialog(texts.button.readAll, 'readAll', { caseNo });
  const openTab = openUrl(texts.button.openTab, scene.tabLink(caseNo));
  return card({
    lang: scene.form,
    spoken: summaryOf(request, scene),
    body: [
      heading(texts.requestNo(caseNo)),
      ...(isOlder ? [text(texts.triage.newerCard, { weight: 'Bolder' })] : []),
      ...(isOpen ? [text(texts.triage.intro(scene.day(deskForum(scene))))] : []),
      ...caseTitle(request),
      said(shortened(request.need, NEED_ON_CARD)),
      ...caseFacts(request, scene),
      ...fact(texts.label.involvement, shortened(request.involvement, TEXT_ON_CARD)),
      ...senderLines(file.contact, request, scene),
      ...supportLines(request.support, scene),
      ...dialogueLines(file, scene),
      ...(isOlder ? [] : decisionLines(file, history, scene)),
      ...(isOpen
        ? [
            suggestions(request, scene),
            actionSet([toggle(texts.button.suggestSections, SUGGESTIONS), readAll, openTab]),
          ]
        : []),
    ],
    // Five actions at the most are shown by every client; the rest stand in the body.
    actions: isOpen ? deskActions(request, scene, data) : [readAll, openTab],
  });
}

/** The next lederforum as of today: a case put on the agenda now goes there. */
function deskForum({ register }: CardScene): string {
  return nextForum(register, register.today);
}

function senderLines(contact: Contact | null, request: RequestCase, scene: CardScene): Element[] {
  const { label } = scene.texts;
  const phone = contact?.phone ?? null;
  return [
    ...(contact ? fact(label.sender, `${contact.name}, ${contact.role}`) : []),
    ...(contact ? fact(label.email, contact.email) : []),
    ...fact(label.phone, phone),
    ...(request.registeredBy === null
      ? []
      : fact(label.registeredBy, scene.personName(request.registeredBy))),
  ];
}

/** What the network's UP1 has added, shortened. */
export function supportLines(
  support: Up1Support | null,
  { texts, words }: CardScene,
  limit = TEXT_ON_CARD,
): Element[] {
  if (support === null) return [];
  return [
    ...fact(texts.label.needsAnalysis, shortened(support.needsAnalysis, limit)),
    ...fact(texts.label.priority, words.priority[support.priority]),
    ...fact(texts.label.evaluation, shortened(support.evaluation, limit)),
  ];
}

function dialogueLines({ request, messages }: CaseFile, { texts }: CardScene): Element[] {
  const answer = messages.filter((message) => message.from === 'sender').at(-1);
  return [
    ...(request.question === null
      ? []
      : fact(texts.label.question, shortened(request.question, TEXT_ON_CARD))),
    ...(answer ? fact(texts.label.lastAnswer, shortened(answer.text, TEXT_ON_CARD)) : []),
    ...(request.status === 'awaitingReply' ? [text(texts.triage.waiting)] : []),
  ];
}

function decisionLines(file: CaseFile, history: HistoryLine[], scene: CardScene): Element[] {
  const { outcome } = scene.texts;
  const ended = outcomeOf(file, scene);
  const sent = history.filter((line) => line.kind === 'putOnAgenda' || line.kind === 'markedUrgent').at(-1);
  if (ended.length > 0 || !sent || isBeforeForum(file.request.status))
    return [...lastWord(file, history, scene), ...ended];
  const day = scene.day(sent.forum ?? file.request.forum);
  const name = scene.personName(sent.by);
  const words = sent.kind === 'markedUrgent' ? outcome.urgent(name, day) : outcome.onAgenda(day, name);
  return [said(words, { weight: 'Bolder' }), ...lastWord(file, history, scene)];
}

function suggestions(request: RequestCase, scene: CardScene): Element {
  const choices = scene.register.sections.map((section) => [section.id, section.name[scene.form]] as const);
  const { choiceField } = inputsOf(EMPTY_FORM);
  const items = choiceField('suggestedSectionIds', scene.texts.triage.sectionsInMind, choices, {
    several: true,
    start: request.suggestedSectionIds.join(','),
  });
  return container(items, { id: SUGGESTIONS, isVisible: false });
}

/** Input ids are unique on the whole card: a client may send the inputs of every folded-out part along. */
function deskActions(request: RequestCase, scene: CardScene, data: ActionData): Action[] {
  const { button, triage, required } = scene.texts;
  const { textField } = inputsOf(EMPTY_FORM);
  const reachesSender = text(triage.reasonReachesSender(request.form));
  const reason = (id: string) => textField(id, triage.reason, LIMITS.reason, { lines: 3, required });
  const referTo = textField('referTo', triage.referTo, LIMITS.organisation, { required });
  const question = textField('question', triage.question, LIMITS.message, { lines: 3, required });
  return [
    execute(button.putOnAgenda, 'putOnAgenda', data, { style: 'positive' }),
    showCard(
      button.urgent,
      [text(triage.urgentMeans(scene.day(deskForum(scene))))],
      [execute(triage.markUrgent, 'markUrgent', data)],
    ),
    showCard(button.ask, [text(triage.askMeans), ...question], [execute(button.send, 'askSender', data)]),
    showCard(
      button.refer,
      [...referTo, reachesSender, ...reason('referReason')],
      [execute(button.refer, 'refer', data)],
    ),
    showCard(
      button.decline,
      [reachesSender, ...reason('declineReason')],
      [execute(button.decline, 'decline', data, { style: 'destructive' })],
    ),
  ];
}
