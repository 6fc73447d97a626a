import type { NewTrainerDto, SessionFileDto, SessionTermsDto } from '@coopera/api-client';
import { parseAmount } from '@coopera/i18n';

export interface SlotValues {
  day: string;
  from: string;
  until: string;
}

export interface SessionValues {
  courseId: string;
  language: SessionTermsDto['language'];
  /** "online", or an office. */
  officeId: string;
  room: string;
  onlineUrl: string;
  minimum: string;
  capacity: string;
  signUpUntil: string;
  slots: SlotValues[];
  sellingActivityId: string;
  trainerKind: '' | 'activity' | 'supplier';
  trainerActivityId: string;
  trainerName: string;
  trainerIban: string;
  trainerFee: string;
}

export const ONLINE = 'online';

export const emptySession: SessionValues = {
  courseId: '',
  language: 'fr',
  officeId: ONLINE,
  room: '',
  onlineUrl: '',
  minimum: '4',
  capacity: '12',
  signUpUntil: '',
  slots: [{ day: '', from: '09:30', until: '12:30' }],
  sellingActivityId: '',
  trainerKind: '',
  trainerActivityId: '',
  trainerName: '',
  trainerIban: '',
  trainerFee: '',
};

/** A session as it stands; its trainers are not shown again, their accounts being hidden. */
export const sessionValues = (session: SessionFileDto): SessionValues => ({
  ...emptySession,
  courseId: session.courseId,
  language: session.language,
  officeId: session.officeId ?? ONLINE,
  room: session.room ?? '',
  onlineUrl: session.onlineUrl ?? '',
  minimum: String(session.minimum),
  capacity: String(session.capacity),
  signUpUntil: session.signUpUntil,
  sellingActivityId: session.sellingActivityId ?? '',
  slots: session.slots.map(({ day, from, until }) => ({ day, from, until })),
});

const filled = (text: string): string | undefined => text.trim() || undefined;

function trainersOf(values: SessionValues): NewTrainerDto[] {
  const { trainerKind: kind, trainerActivityId, trainerName: name, trainerIban, trainerFee } = values;
  if (!kind) return [];
  const fee = { amount: parseAmount(trainerFee) ?? '0', currency: 'EUR' };
  return kind === 'activity'
    ? [{ kind, activityId: filled(trainerActivityId), name, fee }]
    : [{ kind, iban: filled(trainerIban), name, fee }];
}

/** What was left empty does not travel. */
export const toSession = (values: SessionValues): SessionTermsDto => ({
  courseId: values.courseId,
  language: values.language,
  officeId: values.officeId === ONLINE ? undefined : values.officeId,
  room: filled(values.room),
  onlineUrl: filled(values.onlineUrl),
  minimum: Number(values.minimum),
  capacity: Number(values.capacity),
  signUpUntil: values.signUpUntil,
  sellingActivityId: filled(values.sellingActivityId),
  slots: values.slots,
  trainers: trainersOf(values),
});
