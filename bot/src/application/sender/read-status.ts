import { accepted, type Outcome } from '../../domain/kernel/outcome.ts';
import { contactsOf, type Register } from '../../domain/people/register.ts';
import type { Person } from '../../domain/people/person.ts';
import { isShownToSender, type HistoryLine } from '../../domain/request/history.ts';
import { answerDue, nextStep, type StepHolder } from '../../domain/request/next-step.ts';
import type { CaseFile } from '../../domain/request/request-case.ts';
import type { World } from '../ports/world.ts';
import { openByLink, type StatusLink } from './open-by-link.ts';

/** What a sender sees of their case: only this, so nothing internal can leak through the page. */
export type SenderStatus = {
  file: CaseFile;
  history: HistoryLine[];
  step: { holder: StepHolder; by: string | null };
  answerBy: string;
  contacts: Person[];
  register: Register;
};

/** Where the case is, who has the next step and by when, for whoever holds its link (T009, T017). */
export async function readStatus(world: World, link: StatusLink): Promise<Outcome<SenderStatus>> {
  const opened = await openByLink(world, link);
  if (!opened.ok) return opened;
  const file = opened.value;
  const [register, history] = await Promise.all([world.register.read(), world.cases.history(link.caseNo)]);
  return accepted({
    file,
    history: history.filter((line) => isShownToSender(line.kind)),
    step: nextStep(file.request, register.settings),
    answerBy: answerDue(file.request, register.settings),
    contacts: contactsOf(register, file.request.networkId),
    register,
  });
}
