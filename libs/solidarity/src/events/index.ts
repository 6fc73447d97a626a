import { defineEvent, type LocalDate, type MoneyJson } from '@coopera/kernel';

export interface CampaignNews {
  campaignId: string;
  title: string;
  envelope: MoneyJson;
  /** Promised so far. */
  committed: MoneyJson;
  on: LocalDate;
}

export const campaignOpened = defineEvent<CampaignNews>('solidarity.campaign-opened.v1', {
  isPublic: true,
  description: 'A campaign of the solidarity fund opened, with its envelope.',
});

export const campaignClosed = defineEvent<CampaignNews>('solidarity.campaign-closed.v1', {
  isPublic: true,
  description: 'A campaign of the solidarity fund closed; what was left of its envelope went back to the endowment.',
});

/** No identity leaves the module: an application is known by its number. */
export interface ApplicationNewsPayload {
  applicationId: string;
  number: string;
  campaignId: string;
  on: LocalDate;
}

export const applicationSubmitted = defineEvent<ApplicationNewsPayload>('solidarity.application-submitted.v1', {
  isPublic: true,
  description: 'A request for aid was sent.',
});

export const applicationAppealed = defineEvent<ApplicationNewsPayload>('solidarity.application-appealed.v1', {
  isPublic: true,
  description: 'A refusal of aid was appealed.',
});

export interface AidDecided extends ApplicationNewsPayload {
  /** 1, or 2 for the appeal. */
  round: number;
  /** Null for a refusal. */
  amount: MoneyJson | null;
}

export const aidGranted = defineEvent<AidDecided>('solidarity.aid-granted.v1', {
  isPublic: true,
  description: 'The committee granted an aid; its payment is asked for.',
});

export const aidRefused = defineEvent<AidDecided>('solidarity.aid-refused.v1', {
  isPublic: true,
  description: 'The committee refused an aid.',
});
