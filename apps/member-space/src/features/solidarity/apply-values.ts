import type { ApplicationDraftDto, OwnApplicationDto } from '@coopera/api-client';

/** What is typed to ask for an aid. */
export interface ApplyValues {
  situation: ApplicationDraftDto['situation'];
  reason: string;
  otherAid: string;
  iban: string;
  linkedTo: string[];
}

export const situations: ApplyValues['situation'][] = ['lost-clients', 'illness', 'family', 'disaster', 'other'];

/** What was kept, or an empty page. */
export const valuesOf = (application?: OwnApplicationDto): ApplyValues => ({
  situation: application?.content?.situation ?? 'lost-clients',
  reason: application?.content?.reason ?? '',
  otherAid: application?.content?.otherAid ?? '',
  iban: application?.content?.iban ?? '',
  linkedTo: application?.linkedTo ?? [],
});

export const toDraft = ({ iban, ...values }: ApplyValues): ApplicationDraftDto => ({
  ...values,
  iban: iban.trim() || null,
});
