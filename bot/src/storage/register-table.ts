import type { RegisterStore } from '../application/ports/world.ts';
import { osloDate } from '../domain/kernel/calendar.ts';
import type { Person } from '../domain/people/person.ts';
import type { ForumPlan, Network, Register, Scheme, Section, Up1Term } from '../domain/people/register.ts';
import type { Settings } from '../domain/people/settings.ts';
import { fromCells, toCells, type Columns } from './columns.ts';
import { limited, readRange, transact, type Tables } from './tables.ts';

/** Columns of the people table: the only place where the institute's own persons are described. */
export const PERSON: Columns<Person> = {
  id: 'text',
  name: 'text',
  email: 'text',
  phone: 'text',
  title: 'text',
  aadObjectId: 'text',
  sectionId: 'text',
  roles: 'json',
  form: 'text',
  experience: 'text',
  motivated: 'flag',
  topics: 'json',
  capacityDays: 'number',
  digest: 'json',
};
export const SECTION: Columns<Section> = { id: 'text', name: 'json', leaderIds: 'json' };
export const NETWORK: Columns<Network> = { id: 'text', name: 'text', schoolOwners: 'json', form: 'text' };
export const SCHEME: Columns<Scheme> = {
  id: 'text',
  name: 'json',
  text: 'json',
  icon: 'text',
  validFrom: 'text',
  validTo: 'text',
};
export const TERM: Columns<Up1Term> = {
  id: 'text',
  networkId: 'text',
  personId: 'text',
  from: 'text',
  to: 'text',
};
export const FORUM_PLAN: Columns<ForumPlan> = {
  date: 'text',
  change: 'text',
  time: 'text',
  standInId: 'text',
};
export const SETTINGS: Columns<{ settings: Settings }> = { settings: 'json' };

/** How old what a command reads may be, in milliseconds: it changes a few times a year. */
const FRESH_MS = 5_000;

export type RegisterContents = Omit<Register, 'today'>;

/** People, sections, networks, schemes, UP1 terms and settings in Azure Tables. */
export function registerTable(tables: Tables, unit: string, now: () => number): RegisterStore {
  let cached: { contents: RegisterContents; at: number } | undefined;
  const write = async (person: Person) => {
    await tables.people.updateEntity(personRow(unit, person), 'Replace', limited());
    cached = undefined;
  };
  const change = async (personId: string, next: Partial<Person>) => {
    const { people } = await readContents(tables, unit);
    const person = people.find((each) => each.id === personId);
    if (person) await write({ ...person, ...next });
  };
  return {
    async read() {
      if (!cached || now() - cached.at > FRESH_MS)
        cached = { contents: await readContents(tables, unit), at: now() };
      return { ...cached.contents, today: osloDate(now()) };
    },
    setWrittenForm: (personId, form) => change(personId, { form }),
    setDigest: (personId, digest) => change(personId, { digest }),
    async planForum(plan) {
      const row = { partitionKey: unit, rowKey: `FORUM|${plan.date}`, ...toCells(FORUM_PLAN, plan) };
      await tables.register.upsertEntity(row, 'Replace', limited());
      cached = undefined;
    },
    async linkAadObject(person, aadObjectId) {
      await write({ ...person, aadObjectId });
    },
  };
}

async function readContents(tables: Tables, unit: string): Promise<RegisterContents> {
  const [people, rest] = await Promise.all([
    readRange(tables.people, unit, ''),
    readRange(tables.register, unit, ''),
  ]);
  const of = <T extends object>(prefix: string, columns: Columns<T>) =>
    rest.filter((row) => row.rowKey?.startsWith(prefix)).map((row) => fromCells(columns, row));
  const settings = of('SETTINGS', SETTINGS)[0]?.settings;
  if (!settings) throw new Error('The register has no settings yet: load it with `npm run register`.');
  return {
    people: people.map((row) => fromCells(PERSON, row)),
    sections: of('SECTION|', SECTION),
    networks: of('NETWORK|', NETWORK),
    schemes: of('SCHEME|', SCHEME),
    terms: of('TERM|', TERM),
    forumPlans: of('FORUM|', FORUM_PLAN),
    settings,
  };
}

/** What an administrator's file holds; what people have chosen in Bindeledd is not in it. */
export type RegisterFile = Omit<RegisterContents, 'people' | 'forumPlans'> & {
  people: (Omit<Person, 'digest'> & Partial<Pick<Person, 'digest'>>)[];
  forumPlans?: ForumPlan[];
};

/** Writes the file over what stands: rows of the same id are replaced, others stay, and so do people's own choices. */
export async function loadRegister(tables: Tables, unit: string, contents: RegisterFile): Promise<void> {
  const row = (rowKey: string, cells: Record<string, unknown>) => ({ partitionKey: unit, rowKey, ...cells });
  const register = [
    ...contents.sections.map((each) => row(`SECTION|${each.id}`, toCells(SECTION, each))),
    ...contents.networks.map((each) => row(`NETWORK|${each.id}`, toCells(NETWORK, each))),
    ...contents.schemes.map((each) => row(`SCHEME|${each.id}`, toCells(SCHEME, each))),
    ...(contents.forumPlans ?? []).map((each) => row(`FORUM|${each.date}`, toCells(FORUM_PLAN, each))),
    ...contents.terms.map((each) => row(`TERM|${each.id}`, toCells(TERM, each))),
    row('SETTINGS', toCells(SETTINGS, { settings: contents.settings })),
  ];
  for (const group of hundreds(register))
    await transact(
      tables.register,
      group.map((entity) => ['upsert', entity, 'Replace']),
    );
  const known = new Map(
    (await readRange(tables.people, unit, '')).map((each) => [each.rowKey, fromCells(PERSON, each)]),
  );
  const people = contents.people.map((person): Person => {
    const before = known.get(person.id);
    const digest = person.digest ?? before?.digest ?? null;
    return { ...person, digest, aadObjectId: person.aadObjectId ?? before?.aadObjectId ?? null };
  });
  for (const group of hundreds(people.map((person) => personRow(unit, person))))
    await transact(
      tables.people,
      group.map((entity) => ['upsert', entity, 'Replace']),
    );
}

function personRow(unit: string, person: Person) {
  return { partitionKey: unit, rowKey: person.id, ...toCells(PERSON, person) };
}

/** A transaction takes a hundred operations at the most. */
function hundreds<T>(all: T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / 100) }, (_, i) => all.slice(i * 100, i * 100 + 100));
}
