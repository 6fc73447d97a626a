import { fill, type Language, type Localized } from '@coopera/kernel';

const sentences = {
  'communication-matches': {
    fr: 'La communication structurée {communication} est attendue',
    nl: 'De gestructureerde mededeling {communication} wordt verwacht',
    en: 'The structured communication {communication} is expected',
  },
  'reference-in-text': {
    fr: 'La communication cite {reference}',
    nl: 'De mededeling vermeldt {reference}',
    en: 'The communication names {reference}',
  },
  'amount-matches': {
    fr: 'Le montant {amount} est exactement ce qui reste dû',
    nl: 'Het bedrag {amount} is precies wat nog verschuldigd is',
    en: 'The amount {amount} is exactly what is due',
  },
  'iban-matches': {
    fr: 'Le compte {iban} est celui du débiteur',
    nl: 'Rekening {iban} is die van de schuldenaar',
    en: "Account {iban} is the debtor's",
  },
  'name-matches': {
    fr: 'Le nom « {name} » est celui du débiteur',
    nl: 'De naam "{name}" is die van de schuldenaar',
    en: 'The name "{name}" is the debtor\'s',
  },
  'name-resembles': {
    fr: 'Le nom « {name} » ressemble à « {debtor} »',
    nl: 'De naam "{name}" lijkt op "{debtor}"',
    en: 'The name "{name}" resembles "{debtor}"',
  },
  'several-add-up': {
    fr: '{count} montants attendus font ensemble {amount}',
    nl: '{count} verwachte bedragen zijn samen {amount}',
    en: '{count} expected amounts add up to {amount}',
  },
  'oldest-first': {
    fr: 'Le montant ne couvre pas tout : les plus anciens d’abord',
    nl: 'Het bedrag dekt niet alles: de oudste eerst',
    en: 'The amount does not cover everything: the oldest first',
  },
  'partial-payment': {
    fr: 'Paiement partiel : {missing} restent dus',
    nl: 'Gedeeltelijke betaling: {missing} blijft verschuldigd',
    en: 'Partial payment: {missing} remain due',
  },
  'over-payment': {
    fr: 'Paiement en trop : {remainder} sans affectation',
    nl: 'Te veel betaald: {remainder} niet toegewezen',
    en: 'Over-payment: {remainder} not allocated',
  },
  'already-settled': {
    fr: '{reference} est déjà soldé',
    nl: '{reference} is al vereffend',
    en: '{reference} is settled already',
  },
  'unknown-communication': {
    fr: 'La communication structurée {communication} n’est pas attendue',
    nl: 'De gestructureerde mededeling {communication} wordt niet verwacht',
    en: 'The structured communication {communication} is not expected',
  },
  'several-candidates': {
    fr: '{count} montants attendus correspondent également',
    nl: '{count} verwachte bedragen komen evenzeer overeen',
    en: '{count} expected amounts match equally',
  },
  'not-a-receipt': { fr: 'De l’argent qui sort', nl: 'Uitgaand geld', en: 'Money that goes out' },
  reversal: {
    fr: 'Retour d’un mouvement antérieur',
    nl: 'Terugkeer van een eerdere beweging',
    en: 'The return of an earlier movement',
  },
  'nothing-found': {
    fr: 'Rien d’attendu ne correspond',
    nl: 'Niets verwachts komt overeen',
    en: 'Nothing expected matches',
  },
} satisfies Record<string, Localized>;

export type MatchReasonCode = keyof typeof sentences;

export interface MatchReason {
  readonly code: MatchReasonCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export const because = (code: MatchReasonCode, params: MatchReason['params'] = {}): MatchReason => ({ code, params });

/** The reasons in words, one sentence after another. */
export const describeReasons = (reasons: readonly MatchReason[], language: Language): string =>
  reasons.map(({ code, params }) => fill(sentences[code][language], params)).join('. ');
