export const situations = ['lost-clients', 'illness', 'family', 'disaster', 'other'] as const;
export type Situation = (typeof situations)[number];

/** A question of the coordinator, and the answer once it is there. */
export interface Exchange {
  question: string;
  askedOn: string;
  answer: string | null;
  answeredOn: string | null;
}

/** What only the applicant, the coordinator and the committee may read: kept encrypted, as one. */
export interface ApplicationContent {
  situation: Situation;
  reason: string;
  otherAid: string;
  /** Null for the account of the file. */
  iban: string | null;
  exchanges: Exchange[];
  appeal: string | null;
}

export const ask = (content: ApplicationContent, question: string, askedOn: string): ApplicationContent => ({
  ...content,
  exchanges: [...content.exchanges, { question, askedOn, answer: null, answeredOn: null }],
});

/** Answers the last question. */
export const answer = (content: ApplicationContent, text: string, answeredOn: string): ApplicationContent => ({
  ...content,
  exchanges: content.exchanges.map((one, index) =>
    index === content.exchanges.length - 1 ? { ...one, answer: text, answeredOn } : one,
  ),
});
