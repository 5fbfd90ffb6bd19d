import type { TaskModuleResponse } from 'botbuilder';
import { readClaimForm } from '../../application/claim/read-claim-form.ts';
import { readCaseFile } from '../../application/request/read-case-file.ts';
import { caseNoParts } from '../../domain/kernel/case-no.ts';
import { may } from '../../domain/people/permissions.ts';
import type { Person } from '../../domain/people/person.ts';
import { networksOf, type Network, type Register } from '../../domain/people/register.ts';
import { refusalText } from '../../texts/refusals.ts';
import { claimDialog } from '../cards/claim-dialog.ts';
import type { CardScene } from '../cards/card-scene.ts';
import type { FormState } from '../cards/inputs.ts';
import { EMPTY_FORM } from '../cards/inputs.ts';
import { readAllDialog } from '../cards/read-all-dialog.ts';
import { requestDialog } from '../cards/request-dialog.ts';
import { supportDialog } from '../cards/support-dialog.ts';
import type { BotParts } from './bot-parts.ts';
import { textOf, type CardData } from './card-data.ts';
import { dialogSaying, dialogWith } from './dialog-answers.ts';

/** What was typed before, and why it did not go through: then a form comes back with everything in it. */
export type SentBack = { state: FormState; notice: string; opKey: string };

type Asked = { parts: BotParts; person: Person; scene: CardScene; data: CardData; sentBack: SentBack | null };
type Opener = (asked: Asked) => Promise<TaskModuleResponse>;

export const DIALOGS = ['claim', 'readAll', 'support', 'newRequest'] as const;
export type DialogName = (typeof DIALOGS)[number];

/** What a button or a sent-in dialog asks to see (task/fetch, and task/submit that meets a no). */
export function openDialogNamed(name: string, asked: Asked): Promise<TaskModuleResponse> {
  const { scene, data } = asked;
  const known = DIALOGS.find((each) => each === name);
  if (known === undefined) return Promise.resolve(dialogSaying(scene.texts.chat.notUnderstoodCard));
  const caseNo = textOf(data, 'caseNo');
  if (known !== 'newRequest' && caseNoParts(caseNo) === null)
    return Promise.resolve(refusing(asked, { code: 'unknownCase', caseNo: caseNo.slice(0, 20) }));
  return OPEN[known](asked);
}

const OPEN: Record<DialogName, Opener> = {
  claim: openClaim,
  readAll: openReadAll,
  support: openSupport,
  newRequest: openNewRequest,
};

async function openClaim(asked: Asked): Promise<TaskModuleResponse> {
  const { parts, person, scene, data, sentBack } = asked;
  const sectionId = textOf(data, 'sectionId');
  const read = await readClaimForm(
    parts.world,
    person,
    textOf(data, 'caseNo'),
    sectionId === '' ? null : sectionId,
  );
  if (!read.ok) return refusing(asked, read.refusal);
  const hidden = {
    opKey: sentBack?.opKey ?? parts.world.randomId(),
    // A form that comes back is filled in against what stands now; its sentence has said what changed meanwhile.
    seenVersion: read.value.before?.version ?? 0,
  };
  const card = claimDialog(read.value, scene, hidden, sentBack?.state ?? null, sentBack?.notice ?? null);
  return dialogWith(scene.texts.button.claim, card);
}

async function openReadAll(asked: Asked): Promise<TaskModuleResponse> {
  const { parts, person, scene, data } = asked;
  const read = await readCaseFile(parts.world, person, textOf(data, 'caseNo'));
  if (!read.ok) return refusing(asked, read.refusal);
  return dialogWith(scene.texts.readAllTitle, readAllDialog(read.value, scene));
}

async function openSupport(asked: Asked): Promise<TaskModuleResponse> {
  const { parts, person, scene, data, sentBack } = asked;
  const read = await readCaseFile(parts.world, person, textOf(data, 'caseNo'));
  if (!read.ok) return refusing(asked, read.refusal);
  const { request } = read.value;
  const allowed = may(person, 'supportRequest', request, scene.register);
  if (!allowed.ok) return refusing(asked, allowed.refusal);
  const opKey = sentBack?.opKey ?? parts.world.randomId();
  const card = supportDialog(request, scene, opKey, sentBack?.state ?? null, sentBack?.notice ?? null);
  return dialogWith(scene.texts.support.title, card);
}

function openNewRequest(asked: Asked): Promise<TaskModuleResponse> {
  const { parts, person, scene, sentBack } = asked;
  const networks = networksFor(person, scene.register);
  const allowed = may(person, 'registerRequest', {}, scene.register);
  if (!allowed.ok && allowed.refusal.code !== 'notYourNetwork')
    return Promise.resolve(refusing(asked, allowed.refusal));
  if (networks.length === 0) return Promise.resolve(dialogSaying(scene.texts.request.noNetworks));
  const opKey = sentBack?.opKey ?? parts.world.randomId();
  const card = requestDialog(networks, scene, opKey, sentBack?.state ?? EMPTY_FORM, sentBack?.notice ?? null);
  return Promise.resolve(dialogWith(scene.texts.request.title, card));
}

/** Networks that a person may register a request for: their own, or all. */
export function networksFor(person: Person, register: Register): Network[] {
  const own = networksOf(register, person.id);
  return register.networks.filter(
    (network) =>
      own.includes(network) || may(person, 'registerRequest', { networkId: network.id }, register).ok,
  );
}

function refusing({ scene }: Asked, refusal: Parameters<typeof refusalText>[1]): TaskModuleResponse {
  return dialogSaying(refusalText(scene.form, refusal, scene.register));
}
