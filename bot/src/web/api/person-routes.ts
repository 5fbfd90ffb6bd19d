import { readHome } from '../../application/home/read-home.ts';
import { chooseDigest } from '../../application/digest/choose-digest.ts';
import { preferencesSchema } from '../../contract/digest-views.ts';
import type { Home, IntakeOptions, Me } from '../../contract/tab-views.ts';
import { nextForum } from '../../domain/forum/forum-calendar.ts';
import { addDays, semesterOf, semestersFrom } from '../../domain/kernel/calendar.ts';
import { accepted } from '../../domain/kernel/outcome.ts';
import { may, reach } from '../../domain/people/permissions.ts';
import type { Person } from '../../domain/people/person.ts';
import { networksOf, openSchemes, sectionsLedBy, type Register } from '../../domain/people/register.ts';
import { parse } from '../answer.ts';
import { presentDigestChoice } from './digest-routes.ts';
import { namedSection, presentRow } from './present-case.ts';
import type { TabApiDeps, TabRoute } from './tab-route.ts';

/** How many semesters ahead a request can be for. */
const SEMESTERS_AHEAD = 4;

/** Routes about the signed-in person: who they are, what waits, what a new request offers. */
export function personRoutes({ world }: TabApiDeps): TabRoute[] {
  return [
    {
      method: 'get',
      path: '/api/me',
      handle: async (person) => accepted(presentMe(person, await world.register.read())),
    },
    {
      method: 'put',
      path: '/api/me/preferences',
      handle: async (person, req) => {
        const body = parse(preferencesSchema, req.body);
        if (!body.ok) return body;
        const { form = person.form, digest } = body.value;
        const chosen = digest === undefined ? accepted(person) : await chooseDigest(world, person, digest);
        if (!chosen.ok) return chosen;
        if (body.value.form !== undefined) await world.register.setWrittenForm(person.id, form);
        return accepted(presentMe({ ...chosen.value, form }, await world.register.read()));
      },
    },
    {
      method: 'get',
      path: '/api/home',
      handle: async (person) => {
        const home = await readHome(world, person);
        if (!home.ok) return home;
        const { waiting, open, register } = home.value;
        return accepted<Home>({
          waiting: waiting.map(({ reason, case: row, sectionId }) => ({
            reason,
            case: presentRow(row, register, person.form),
            section: sectionId === null ? null : namedSection(register, sectionId, person.form),
          })),
          open,
          // Today's is still to come, or being held.
          nextForum: nextForum(register, addDays(register.today, -1)),
          forumTime: register.settings.forum.time,
        });
      },
    },
    {
      method: 'get',
      path: '/api/intake-options',
      handle: async (person) => accepted(presentOptions(person, await world.register.read())),
    },
  ];
}

function presentMe(person: Person, register: Register): Me {
  const { id, name, roles, form } = person;
  return {
    person: { id, name, roles, form },
    sections: sectionsLedBy(register, id).map((section) => ({ id: section.id, name: section.name[form] })),
    networks: networksOf(register, id).map((network) => ({ id: network.id, name: network.name })),
    mayRegister: may(person, 'registerRequest', {}, register).ok,
    mayReadForum: may(person, 'readForum', {}, register).ok,
    mayReadDeliveries: may(person, 'readDeliveries', {}, register).ok,
    digest: presentDigestChoice(person, register),
  };
}

/** Whoever may register only for their own networks is offered only those (T050). */
function presentOptions(person: Person, register: Register): IntakeOptions {
  const everywhere = person.roles.some((role) => reach(role, 'registerRequest') === 'yes');
  const networks = everywhere ? register.networks : networksOf(register, person.id);
  return {
    schemes: openSchemes(register, register.today).map(({ id, name, text, icon }) => ({
      id,
      name: name[person.form],
      text: text?.[person.form] ?? null,
      icon,
    })),
    networks: networks.map(({ id, name, form }) => ({ id, name, form })),
    semesters: semestersFrom(semesterOf(register.today), SEMESTERS_AHEAD),
    basePackage: register.settings.basePackage,
  };
}
