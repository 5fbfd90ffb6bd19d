import type { Renderer } from '../application/ports/delivery.ts';
import { viewKey, type CaseView, type View, type ViewKind } from '../domain/delivery/view-key.ts';
import type { Person } from '../domain/people/person.ts';
import type { CaseFile } from '../domain/request/request-case.ts';
import type { Card } from './cards/elements.ts';
import { drawAgenda } from './drawing/agenda-view.ts';
import { drawCaseView, drawCaseViewFor } from './drawing/case-views.ts';
import { drawDigest, drawDigestFor } from './drawing/digest-view.ts';
import type { Drawn, DrawingParts } from './drawing/drawing-parts.ts';
import { drawSenderMail } from './drawing/mail-view.ts';
import { drawReminder, drawReminderFor } from './drawing/reminder-view.ts';

/** A view that is one person's own and of no single case. */
export type OwnView = Extract<Exclude<View, CaseView>, { personId: string }>;

/** Draws views from the tables as they are now. */
export type Drawing = {
  render: Renderer;
  /** A view of a case as one person is to see it, in their own written form; null when it is not theirs. */
  drawFor(view: CaseView, person: Person, file: CaseFile): Promise<Card | null>;
  /** A person's own view as it is now, after they pressed something on it; null when it is not theirs. */
  drawOwn(view: OwnView, person: Person): Promise<Card | null>;
};

type Draw<K extends ViewKind> = (
  parts: DrawingParts,
  view: Extract<View, { kind: K }>,
) => Promise<Drawn | null>;

/** How each kind is drawn; a new kind does not compile until it has its line. */
const DRAW: { [K in ViewKind]: Draw<K> } = {
  forumCard: drawCaseView,
  triageCard: drawCaseView,
  contactCard: drawCaseView,
  adminTask: drawCaseView,
  outcomeCard: drawCaseView,
  senderMail: drawSenderMail,
  agendaCard: drawAgenda,
  reminder: drawReminder,
  digest: drawDigest,
};

type DrawOwn<K extends OwnView['kind']> = (
  parts: DrawingParts,
  view: Extract<OwnView, { kind: K }>,
  person: Person,
) => Promise<Card | null>;

const DRAW_OWN: { [K in OwnView['kind']]: DrawOwn<K> } = {
  reminder: drawReminderFor,
  digest: drawDigestFor,
};

export function createDrawing(parts: DrawingParts): Drawing {
  return {
    async render(view) {
      // The table is exhaustive by its type; the cast only ties the view to its own row.
      const drawn = await (DRAW[view.kind] as Draw<ViewKind>)(parts, view);
      return drawn && { ...drawn, key: viewKey(view) };
    },
    drawFor: (view, person, file) => drawCaseViewFor(parts, view, person, file),
    async drawOwn(view, person) {
      if (view.personId !== person.id) return null;
      return (DRAW_OWN[view.kind] as DrawOwn<OwnView['kind']>)(parts, view, person);
    },
  };
}
