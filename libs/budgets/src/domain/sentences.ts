import { fill, type Language, type Localized } from '@coopera/kernel';

/** One sentence a reason, that a person who is no accountant understands. */
const sentences: Record<string, Localized> = {
  'budget-earned': {
    fr: 'Facture {number} à {client} : {net} € hors TVA, moins {rate} % pour le pot commun ({levy} €)',
    nl: 'Factuur {number} aan {client}: € {net} excl. btw, min {rate} % voor de gemeenschappelijke pot (€ {levy})',
    en: 'Invoice {number} to {client}: €{net} excluding VAT, less {rate} % for the common pot (€{levy})',
  },
  'budget-paid': {
    fr: '{client} a payé la facture {number} : ce budget est maintenant encaissé',
    nl: '{client} heeft factuur {number} betaald: dit budget is nu ontvangen',
    en: '{client} paid invoice {number}: this budget is now received',
  },
  'budget-credited-back': {
    fr: 'Note de crédit {number} sur la facture {invoice} : le budget et la contribution sont rendus',
    nl: 'Kredietnota {number} op factuur {invoice}: budget en bijdrage worden teruggegeven',
    en: 'Credit note {number} on invoice {invoice}: budget and contribution are given back',
  },
  'budget-reserved': { fr: 'Réservé pour : {label}', nl: 'Gereserveerd voor: {label}', en: 'Reserved for: {label}' },
  'budget-released': {
    fr: 'Réservation rendue : {label}',
    nl: 'Reservering vrijgegeven: {label}',
    en: 'Reservation given back: {label}',
  },
  'budget-reservation-used': {
    fr: 'Réservation utilisée : {label}',
    nl: 'Reservering gebruikt: {label}',
    en: 'Reservation used: {label}',
  },
  'budget-spent': {
    fr: 'Salaire payé : {label} (coût {cost} €, contribution à la coopérative {contribution} €)',
    nl: 'Loon betaald: {label} (kost € {cost}, bijdrage aan de coöperatie € {contribution})',
    en: 'Pay: {label} (cost €{cost}, contribution to the cooperative €{contribution})',
  },
  'budget-loss-covered': {
    fr: '{client} ne paiera pas la facture {number} : le pot commun couvre {covered} € sur {lost} €',
    nl: '{client} zal factuur {number} niet betalen: de gemeenschappelijke pot dekt € {covered} van € {lost}',
    en: '{client} will not pay invoice {number}: the common pot covers €{covered} of €{lost}',
  },
  'expense-spent': {
    fr: 'Frais validés : {label}',
    nl: 'Goedgekeurde kosten: {label}',
    en: 'Expense validated: {label}',
  },
  'expense-refunded': {
    fr: 'Frais rendus au budget : {label}',
    nl: 'Kosten terug naar het budget: {label}',
    en: 'Expense given back: {label}',
  },
  'internal-order-accepted': {
    fr: 'Commande interne {number} « {title} » : {buyer} à {seller}, sans facture ni contribution',
    nl: 'Interne bestelling {number} “{title}”: {buyer} aan {seller}, zonder factuur of bijdrage',
    en: 'Internal order {number} “{title}”: {buyer} to {seller}, without invoice or contribution',
  },
  'internal-order-cancelled': {
    fr: 'Commande interne {number} « {title} » annulée : {seller} rend à {buyer}',
    nl: 'Interne bestelling {number} “{title}” geannuleerd: {seller} geeft terug aan {buyer}',
    en: 'Internal order {number} “{title}” cancelled: {seller} gives back to {buyer}',
  },
  'pot-service-charged': {
    fr: '{label} (service de la coopérative)',
    nl: '{label} (dienst van de coöperatie)',
    en: '{label} (service of the cooperative)',
  },
  'pot-service-refunded': { fr: 'Remboursé : {label}', nl: 'Terugbetaald: {label}', en: 'Refunded: {label}' },
  'pot-service-paid': {
    fr: 'La coopérative vous paie : {label}',
    nl: 'De coöperatie betaalt u: {label}',
    en: 'The cooperative pays you: {label}',
  },
};

const decimals = (params: Record<string, string>, language: Language): Record<string, string> =>
  language === 'en'
    ? params
    : Object.fromEntries(
        Object.entries(params).map(([name, text]) => [
          name,
          /^-?\d+\.\d{1,2}$/.test(text) ? text.replace('.', ',') : text,
        ]),
      );

export const sentenceOf = (reason: string, params: Record<string, string>, language: Language): string =>
  fill(sentences[reason]?.[language] ?? reason, decimals(params, language));
