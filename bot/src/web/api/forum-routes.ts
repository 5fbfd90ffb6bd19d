import type { Request } from 'restify';
import { approveMinutes } from '../../application/forum/approve-minutes.ts';
import { closeForum } from '../../application/forum/close-forum.ts';
import { planForum } from '../../application/forum/plan-forum.ts';
import { listForums, readForum } from '../../application/forum/read-forum.ts';
import { takeNote } from '../../application/forum/take-note.ts';
import { weighCase } from '../../application/forum/weigh-case.ts';
import {
  forumPathSchema,
  forumPlanSchema,
  noteBodySchema,
  type ClosedForum,
  type ForumList,
  type ForumPage,
  type Note,
} from '../../contract/forum-views.ts';
import type { CivilDate } from '../../domain/kernel/calendar.ts';
import { accepted, type Outcome } from '../../domain/kernel/outcome.ts';
import type { Person } from '../../domain/people/person.ts';
import { parse } from '../answer.ts';
import { presentForum, presentForums, presentNote, presentWeighing } from './present-forum.ts';
import type { FileRoute, TabApiDeps, TabRoute } from './tab-route.ts';

type Params = { date: string; caseNo: string };
const params = (req: Request) => req.params as Params;

/** Routes about lederforum: the plan of meetings, one meeting with its notes and minutes, what is weighed before a choice. */
export function forumRoutes(deps: TabApiDeps): TabRoute[] {
  const { world } = deps;
  return [
    { method: 'get', path: '/api/forums', handle: (person) => forumList(deps, person) },
    {
      method: 'post',
      path: '/api/forums/plan',
      handle: async (person, req) => {
        const plan = parse(forumPlanSchema, req.body);
        if (!plan.ok) return plan;
        const planned = await planForum(world, person, plan.value);
        return planned.ok ? forumList(deps, person) : planned;
      },
    },
    {
      method: 'get',
      path: '/api/forums/:date',
      handle: (person, req) => onDate(req, (date) => forumPage(deps, person, date)),
    },
    {
      method: 'put',
      path: '/api/forums/:date/notes/:caseNo',
      handle: (person, req) => onDate(req, (date) => note(deps, person, date, req)),
    },
    {
      method: 'post',
      path: '/api/forums/:date/close',
      handle: (person, req) => onDate(req, (date) => close(deps, person, date)),
    },
    {
      method: 'post',
      path: '/api/forums/:date/approve',
      handle: (person, req) =>
        onDate(req, async (date) => {
          const approved = await approveMinutes(world, person, date);
          return approved.ok ? forumPage(deps, person, date) : approved;
        }),
    },
    {
      method: 'get',
      path: '/api/cases/:caseNo/weighing',
      handle: async (person, req) => {
        const weighed = await weighCase(world, person, params(req).caseNo);
        if (!weighed.ok) return weighed;
        return accepted(presentWeighing(weighed.value, await world.register.read(), person.form));
      },
    },
  ];
}

/** The minutes as a Word document, in the written form of the channel: it is the institute's document, not the reader's. */
export function minutesFile({ world, minutesDocument }: TabApiDeps): FileRoute {
  return {
    path: '/api/forums/:date/minutes.docx',
    handle: (person, req) =>
      onDate(req, async (date) => {
        const reading = await readForum(world, person, date);
        if (!reading.ok) return reading;
        const bytes = await minutesDocument(reading.value);
        return accepted({ bytes, type: WORD, name: `referat-${date}.docx` });
      }),
  };
}

/** Media type of Office Open XML documents (ECMA-376). */
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

async function onDate<T>(req: Request, work: (date: CivilDate) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const path = parse(forumPathSchema, { date: params(req).date });
  return path.ok ? work(path.value.date) : path;
}

async function forumList({ world }: TabApiDeps, person: Person): Promise<Outcome<ForumList>> {
  const listed = await listForums(world, person);
  return listed.ok ? accepted(presentForums(listed.value)) : listed;
}

async function forumPage(
  { world }: TabApiDeps,
  person: Person,
  date: CivilDate,
): Promise<Outcome<ForumPage>> {
  const reading = await readForum(world, person, date);
  return reading.ok ? accepted(presentForum(reading.value, person.form)) : reading;
}

async function note(
  { world }: TabApiDeps,
  person: Person,
  date: CivilDate,
  req: Request,
): Promise<Outcome<Note>> {
  const body = parse(noteBodySchema, req.body);
  if (!body.ok) return body;
  const { text, seenVersion } = body.value;
  const { caseNo } = params(req);
  const taken = await takeNote(world, person, { date, caseNo, text: text ?? '', seenVersion });
  return taken.ok ? accepted(presentNote(taken.value, await world.register.read())) : taken;
}

async function close(deps: TabApiDeps, person: Person, date: CivilDate): Promise<Outcome<ClosedForum>> {
  const closed = await closeForum(deps.world, person, date);
  if (!closed.ok) return closed;
  const page = await forumPage(deps, person, date);
  return page.ok ? accepted({ page: page.value, carried: closed.value.carried }) : page;
}
