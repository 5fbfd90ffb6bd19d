import type { CivilDate } from '../../domain/kernel/calendar.ts';
import type { WrittenForm } from '../../domain/kernel/written-form.ts';
import {
  networkById,
  personById,
  schemeById,
  sectionById,
  type Register,
} from '../../domain/people/register.ts';
import type { Person } from '../../domain/people/person.ts';
import { cardTexts, type CardTexts } from '../../texts/cards.ts';
import { common, type CommonTexts } from '../../texts/common.ts';
import { dayInWords } from '../../texts/dates.ts';
import { forumCardTexts, type ForumCardTexts } from '../../texts/forum-cards.ts';

/** A place in the personal tab, as a deep link names it. */
export type TabPlace = `case:${string}` | `forum:${CivilDate}` | 'settings' | 'home' | 'deliveries';
/** Gives the address of a place in the personal tab. */
export type TabLink = (place: TabPlace) => string;

/** What every card is drawn with: the reader's written form, the register for names, and where a case is in the tab. */
export type CardScene = {
  form: WrittenForm;
  register: Register;
  texts: CardTexts;
  forumTexts: ForumCardTexts;
  words: CommonTexts;
  /** To a case in the tab. */
  tabLink: (caseNo: string) => string;
  placeLink: TabLink;
  day: (date: CivilDate) => string;
  sectionName: (id: string) => string;
  networkName: (id: string) => string;
  schemeName: (id: string) => string;
  personName: (id: string | null) => string;
};

/** A scene in one written form. An id that the register no longer knows is shown as it is. */
export function sceneIn(form: WrittenForm, register: Register, placeLink: TabLink): CardScene {
  return {
    form,
    register,
    texts: cardTexts[form],
    forumTexts: forumCardTexts[form],
    words: common[form],
    tabLink: (caseNo) => placeLink(`case:${caseNo}`),
    placeLink,
    day: (date) => dayInWords(form, date, register.today),
    sectionName: (id) => sectionById(register, id)?.name[form] ?? id,
    networkName: (id) => networkById(register, id)?.name ?? id,
    schemeName: (id) => schemeById(register, id)?.name[form] ?? id,
    personName: (id) => personById(register, id)?.name ?? id ?? '',
  };
}

/** The scene of somebody's own card. */
export function sceneFor(person: Pick<Person, 'form'>, register: Register, placeLink: TabLink): CardScene {
  return sceneIn(person.form, register, placeLink);
}

/** Links to places in the personal tab. Source: Microsoft Teams, «Deep link to a tab» (subEntityId). */
export function tabLinkOf(teamsAppId: string): TabLink {
  return (place) => {
    const context = encodeURIComponent(JSON.stringify({ subEntityId: place }));
    return `https://teams.microsoft.com/l/entity/${encodeURIComponent(teamsAppId)}/hjem?context=${context}`;
  };
}
