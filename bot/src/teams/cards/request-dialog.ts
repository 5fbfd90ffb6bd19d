import { semesterOf, semestersFrom } from '../../domain/kernel/calendar.ts';
import { WRITTEN_FORMS } from '../../domain/kernel/written-form.ts';
import { openSchemes, type Network } from '../../domain/people/register.ts';
import { LIMITS } from '../../domain/request/limits.ts';
import { FUNDINGS, SIZE_KINDS } from '../../domain/request/request-case.ts';
import { semesterInWords } from '../../texts/dates.ts';
import { submit } from './actions.ts';
import type { CardScene } from './card-scene.ts';
import { card, heading, text, type Card, type Element } from './elements.ts';
import { inputsOf, type FormState } from './inputs.ts';

/** The choice of no semester yet: a choice must have a value. */
export const UNDECIDED = 'undecided';
/** How many semesters ahead can be wished for. */
const SEMESTERS = 5;

/**
 * The form by which a UP1 (or the institute) registers a request for a network: the same fields as the public page (T001, T016).
 * @param networks those the person may register for
 */
export function requestDialog(
  networks: Network[],
  scene: CardScene,
  opKey: string,
  state: FormState,
  notice: string | null,
): Card {
  const { request, button } = scene.texts;
  return card({
    lang: scene.form,
    spoken: request.intro,
    body: [
      ...(notice === null ? [] : [text(notice, { color: 'Attention', weight: 'Bolder' })]),
      text(request.intro),
      text(request.noPupils, { weight: 'Bolder' }),
      ...wish(networks, scene, state),
      ...frame(scene, state),
      heading(request.whoSends),
      ...contact(scene, state),
    ],
    actions: [submit(button.send, 'newRequest', { opKey })],
  });
}

function wish(networks: Network[], scene: CardScene, state: FormState): Element[] {
  const { label, required, claim } = scene.texts;
  const { textField, choiceField, numberField } = inputsOf(state);
  const only = networks.length === 1 ? (networks[0]?.id ?? '') : '';
  const schemes = openSchemes(scene.register, scene.register.today);
  const choose = { placeholder: claim.choose, required };
  return [
    ...textField('organisation', label.organisation, LIMITS.organisation, { required }),
    ...choiceField(
      'networkId',
      label.network,
      networks.map((network) => [network.id, network.name]),
      { ...choose, start: only },
    ),
    ...choiceField(
      'schemeId',
      label.scheme,
      schemes.map((scheme) => [scheme.id, scheme.name[scene.form]]),
      choose,
    ),
    ...textField('title', label.title, LIMITS.title, { required }),
    ...textField('need', label.need, LIMITS.need, { lines: 5, required }),
    ...textField('audience', label.audience, LIMITS.audience, { required }),
    ...numberField('participants', label.participants),
    ...textField('involvement', label.involvement, LIMITS.involvement, { lines: 3, required }),
  ];
}

function frame(scene: CardScene, state: FormState): Element[] {
  const { label, request } = scene.texts;
  const { textField, choiceField, numberField } = inputsOf(state);
  const semesters = semestersFrom(semesterOf(scene.register.today), SEMESTERS);
  return [
    ...choiceField(
      'startSemester',
      label.start,
      [
        [UNDECIDED, scene.words.undecided],
        ...semesters.map((each) => [each, semesterInWords(scene.form, each)] as const),
      ],
      { start: UNDECIDED },
    ),
    ...textField('period', label.period, LIMITS.period),
    ...choiceField(
      'sizeKind',
      label.size,
      SIZE_KINDS.map((kind) => [kind, request.sizeKind[kind]]),
      { start: 'base' },
    ),
    ...numberField('extraDays', label.extraDays),
    ...choiceField(
      'funding',
      label.funding,
      FUNDINGS.map((funding) => [funding, scene.words.funding[funding]]),
      { start: 'unclear' },
    ),
    ...choiceField(
      'form',
      label.writtenForm,
      WRITTEN_FORMS.map((form) => [form, scene.words.writtenForm[form]]),
      { start: scene.form },
    ),
  ];
}

function contact(scene: CardScene, state: FormState): Element[] {
  const { label, required } = scene.texts;
  const { textField } = inputsOf(state);
  return [
    ...textField('contactName', label.senderName, LIMITS.contactName, { required }),
    ...textField('contactRole', label.senderRole, LIMITS.contactRole, { required }),
    ...textField('contactEmail', label.email, LIMITS.email, { required, style: 'Email' }),
    ...textField('contactPhone', label.phone, LIMITS.phone, { style: 'Tel' }),
  ];
}
