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

/** What every card is drawn with: the reader's written form, the register for names, and where a case is in the tab. */
export type CardScene = {
  form: WrittenForm;
  register: Register;
  texts: CardTexts;
  words: CommonTexts;
  tabLink: (caseNo: string) => string;
  day: (date: CivilDate) => string;
  sectionName: (id: string) => string;
  networkName: (id: string) => string;
  schemeName: (id: string) => string;
  personName: (id: string | null) => string;
};

/** A scene in one written form. An id that the register no longer knows is shown as it is. */
export function sceneIn(
  form: WrittenForm,
  register: Register,
  tabLink: (caseNo: string) => string,
): CardScene {
  return {
    form,
    register,
    texts: cardTexts[form],
    words: common[form],
    tabLink,
    day: (date) => dayInWords(form, date, register.today),
    sectionName: (id) => sectionById(register, id)?.name[form] ?? id,
    networkName: (id) => networkById(register, id)?.name ?? id,
    schemeName: (id) => schemeById(register, id)?.name[form] ?? id,
    personName: (id) => personById(register, id)?.name ?? id ?? '',
  };
}

/** The scene of somebody's own card. */
export function sceneFor(
  person: Pick<Person, 'form'>,
  register: Register,
  tabLink: (caseNo: string) => string,
): CardScene {
  return sceneIn(person.form, register, tabLink);
}

/** A link to a case in the personal tab. Source: Microsoft Teams, «Deep link to a tab» (subEntityId). */
export function tabLinkOf(teamsAppId: string): (caseNo: string) => string {
  return (caseNo) => {
    const context = encodeURIComponent(JSON.stringify({ subEntityId: `case:${caseNo}` }));
    return `https://teams.microsoft.com/l/entity/${encodeURIComponent(teamsAppId)}/hjem?context=${context}`;
  };
}
