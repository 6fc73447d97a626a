/** Decides the channel of the invoice, the term and the law of recovery. */
export type ClientKind = 'business' | 'consumer' | 'public' | 'foreign';
