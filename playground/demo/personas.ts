import { osloDate } from '../../bot/src/domain/kernel/calendar.ts';
import { common } from '../../bot/src/texts/common.ts';
import type { Persona } from '../teams/start-teams.ts';
import { demoRegister } from './demo-register.ts';

/** Whom one can be in the playground: nestleder, three section leaders, coordinator, UP1, administration, economist. */
const CHOSEN = ['a01', 'p01', 'p03', 'p07', 'p09', 'p13', 'p17', 'a03', 'a05'];

/** @param more ids of others to be there as well */
export function demoPersonas(more: string[] = []): Persona[] {
  const { people, sections, networks, terms } = demoRegister(osloDate(Date.now()));
  return [...CHOSEN, ...more].map((id) => {
    const person = people.find((each) => each.id === id);
    if (!person) throw new Error(`The demo has no person ${id}.`);
    const { name, aadObjectId, email, roles, form } = person;
    const section = sections.find((each) => each.leaderIds.includes(id));
    const network = networks.find((each) =>
      terms.some((term) => term.personId === id && term.networkId === each.id),
    );
    const role = common[form].role[roles[roles.length - 1] ?? 'up2'];
    const place = section?.name[form] ?? network?.name;
    return {
      id,
      name,
      aadObjectId: aadObjectId ?? '',
      upn: email,
      title: place === undefined ? role : `${role}, ${place}`,
      roles,
      form,
    };
  });
}
