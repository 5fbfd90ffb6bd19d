import type { Request } from 'restify';
import { readClaimForm, type Candidate } from '../../application/claim/read-claim-form.ts';
import { listCases } from '../../application/request/list-cases.ts';
import { readCase } from '../../application/request/read-case.ts';
import { receive } from '../../application/request/receive-request.ts';
import { runCaseCommand } from '../../application/request/run-case-command.ts';
import { caseActionSchema } from '../../contract/case-actions.ts';
import { newRequestSchema, type Receipt } from '../../contract/request-form.ts';
import { caseQuerySchema, type Changed } from '../../contract/routes.ts';
import type { CaseList, CasePage, ClaimFormView } from '../../contract/tab-views.ts';
import { accepted, type Outcome } from '../../domain/kernel/outcome.ts';
import type { Person } from '../../domain/people/person.ts';
import { parse } from '../answer.ts';
import { namedSection, presentCase, presentClaim, presentRow } from './present-case.ts';
import type { TabApiDeps, TabRoute } from './tab-route.ts';

type Params = { caseNo: string; sectionId: string };
const params = (req: Request) => req.params as Params;

/** Routes about cases: the list, one case, what a claim needs, and everything that can be done to it. */
export function caseRoutes(deps: TabApiDeps): TabRoute[] {
  const { world } = deps;
  return [
    {
      method: 'get',
      path: '/api/cases',
      handle: async (person, req) => {
        const query = parse(caseQuerySchema, req.query ?? {});
        if (!query.ok) return query;
        const { status, text, after } = query.value;
        const [found, register] = await Promise.all([
          listCases(world, person, { status, text, after: after ?? null }),
          world.register.read(),
        ]);
        if (!found.ok) return found;
        const { cases, next } = found.value;
        return accepted<CaseList>({
          cases: cases.map((row) => presentRow(row, register, person.form)),
          next,
        });
      },
    },
    { method: 'post', path: '/api/cases', handle: (person, req) => register(deps, person, req) },
    {
      method: 'get',
      path: '/api/cases/:caseNo',
      handle: (person, req) => casePage(deps, person, params(req).caseNo),
    },
    {
      method: 'get',
      path: '/api/cases/:caseNo/claim-form/:sectionId',
      handle: (person, req) => claimForm(deps, person, params(req)),
    },
    {
      method: 'post',
      path: '/api/cases/:caseNo/actions',
      handle: async (person, req) => {
        const body = parse(caseActionSchema, req.body);
        if (!body.ok) return body;
        const { caseNo } = params(req);
        const done = await runCaseCommand(world, person, caseNo, body.value.opKey, body.value.command);
        if (!done.ok) return done;
        const page = await casePage(deps, person, caseNo);
        return page.ok ? accepted<Changed>({ changed: done.value.changed, page: page.value }) : page;
      },
    },
  ];
}

async function register(deps: TabApiDeps, person: Person, req: Request): Promise<Outcome<Receipt>> {
  const body = parse(newRequestSchema, req.body);
  if (!body.ok) return body;
  const { form, contact, opKey } = body.value;
  const received = await receive(deps.world, person, form, contact, opKey);
  if (!received.ok) return received;
  const { caseNo, forum, replyBy, linkSalt } = received.value;
  const { settings } = await deps.world.register.read();
  return accepted({
    caseNo,
    lookedAt: forum,
    answerBy: replyBy,
    statusUrl: deps.statusUrl(caseNo, linkSalt),
    contact: { name: settings.publicPage.contact.name, email: settings.publicPage.contact.email },
  });
}

async function casePage({ world }: TabApiDeps, person: Person, caseNo: string): Promise<Outcome<CasePage>> {
  const reading = await readCase(world, person, caseNo);
  if (!reading.ok) return reading;
  const sections = reading.value.file.claims.map((claim) => claim.sectionId);
  const workload = await Promise.all(sections.map((id) => world.cases.workload(id)));
  return accepted(presentCase(reading.value, person, workload.flat()));
}

async function claimForm(
  { world }: TabApiDeps,
  person: Person,
  { caseNo, sectionId }: Params,
): Promise<Outcome<ClaimFormView>> {
  const reading = await readClaimForm(world, person, caseNo, sectionId);
  if (!reading.ok) return reading;
  const { section, register: now, before, days, experienced, newColleague } = reading.value;
  const candidate = ({ person: each, left }: Candidate) => ({ id: each.id, name: each.name, left });
  return accepted({
    section: namedSection(now, section.id, person.form),
    experienced: experienced.map(candidate),
    newColleague: newColleague.map(candidate),
    days,
    seenVersion: before?.version ?? 0,
    before: before ? presentClaim(before, now, person.form, [], caseNo) : null,
  });
}
