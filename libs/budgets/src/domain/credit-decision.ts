export const creditKinds = ['client-limit', 'activity-limit', 'overdraft'] as const;
export type CreditKind = (typeof creditKinds)[number];
