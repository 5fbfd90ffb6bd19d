import type { NewRequest } from '../../../../../bot/src/contract/request-form.ts';
import type { IntakeOptions, Me } from '../../../../../bot/src/contract/tab-views.ts';
import { daysWritten } from '../../claim/claim-value.ts';

type Form = NewRequest['form'];

/** What is typed, as it is typed: an empty text is what nobody has answered. */
export type IntakeValue = {
  organisation: string;
  networkId: string;
  name: string;
  role: string;
  email: string;
  phone: string;
  form: Form['form'];
  title: string;
  need: string;
  audience: string;
  participants: string;
  involvement: string;
  schemeId: string;
  startSemester: string;
  period: string;
  size: Form['size']['kind'];
  extraDays: string;
  funding: Form['funding'] | '';
};

export type IntakeField = keyof IntakeValue;

const MUST: readonly IntakeField[] = [
  'organisation',
  'networkId',
  'name',
  'role',
  'email',
  'title',
  'need',
  'audience',
  'involvement',
  'schemeId',
  'funding',
];

/** Chosen from a list, not typed. */
const CHOSEN: readonly IntakeField[] = ['networkId', 'schemeId', 'funding'];

export function emptyIntake(form: Form['form']): IntakeValue {
  return {
    organisation: '',
    networkId: '',
    name: '',
    role: '',
    email: '',
    phone: '',
    form,
    title: '',
    need: '',
    audience: '',
    participants: '',
    involvement: '',
    schemeId: '',
    startSemester: '',
    period: '',
    size: 'base',
    extraDays: '',
    funding: '',
  };
}

export type IntakeProblem = 'required' | 'pick' | 'number' | 'email' | 'halfDays';

/** What is lacking or plainly wrong before it is worth sending; the server judges the rest. */
export function intakeProblems(value: IntakeValue): Partial<Record<IntakeField, IntakeProblem>> {
  const found: Partial<Record<IntakeField, IntakeProblem>> = {};
  for (const field of MUST)
    if (value[field].trim() === '') found[field] = CHOSEN.includes(field) ? 'pick' : 'required';
  if (value.email.trim() !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value.email.trim()))
    found.email = 'email';
  if (value.participants.trim() !== '' && !/^[1-9]\d{0,4}$/.test(value.participants.trim()))
    found.participants = 'number';
  if (value.size !== 'base' && daysWritten(value.extraDays) === null) found.extraDays = 'halfDays';
  return found;
}

export function newRequestFrom(value: IntakeValue, opKey: string): NewRequest {
  const orNull = (text: string) => (text.trim() === '' ? null : text.trim());
  const extra = value.size === 'base' || value.extraDays.trim() === '' ? null : daysWritten(value.extraDays);
  const { organisation, networkId, schemeId, title, need, audience, involvement, form } = value;
  return {
    opKey,
    form: {
      ...{ organisation, networkId, schemeId, title, need, audience, involvement, form },
      participants: value.participants.trim() === '' ? null : Number(value.participants),
      startSemester: orNull(value.startSemester),
      period: orNull(value.period),
      size: { kind: value.size, extraDays: extra },
      funding: value.funding === '' ? 'unclear' : value.funding,
    },
    contact: { name: value.name, role: value.role, email: value.email.trim(), phone: orNull(value.phone) },
  };
}

/** The networks somebody may register for: all, or a UP1's own. */
export function networksFor(me: Me, options: IntakeOptions): IntakeOptions['networks'] {
  const { roles } = me.person;
  if (roles.includes('deputyHead') || roles.includes('administration')) return options.networks;
  return options.networks.filter(({ id }) => me.networks.some((own) => own.id === id));
}
