import type { Localized } from '@coopera/kernel';

/** What each named strategy of the pay engine does, in plain words. */
export const strategyWords: Record<string, Localized> = {
  'month-accumulated': {
    fr: 'Précompte : tous les contrats du mois sont additionnés et taxés par la formule mensuelle ; la dernière fiche du mois régularise.',
    nl: 'Bedrijfsvoorheffing: alle overeenkomsten van de maand worden opgeteld en belast met de maandformule; de laatste loonbrief regulariseert.',
    en: 'Withholding tax: all the month’s contracts are added up and taxed by the monthly formula; the last slip of the month regularises.',
  },
  'reference-20': {
    fr: 'Précompte : impôt du salaire mensuel de référence, divisé par 20, pour chaque jour travaillé.',
    nl: 'Bedrijfsvoorheffing: belasting op het refertemaandloon, gedeeld door 20, per gewerkte dag.',
    en: 'Withholding tax: the tax of the monthly reference pay, divided by 20, for each day worked.',
  },
  'flat-11.11': {
    fr: 'Précompte : 11,11 % sans réduction (artistes et paiement à la tâche, points 80 et 74 de l’annexe III).',
    nl: 'Bedrijfsvoorheffing: 11,11 % zonder vermindering (kunstenaars en taakloon, punten 80 en 74 van bijlage III).',
    en: 'Withholding tax: 11.11 % without reduction (artists and task pay, points 80 and 74 of annex III).',
  },
  'per-occupation': {
    fr: 'Bonus à l’emploi : chaque contrat a sa propre fraction.',
    nl: 'Werkbonus: elke overeenkomst heeft haar eigen breuk.',
    en: 'Work bonus: each contract with its own fraction.',
  },
  'month-aggregated': {
    fr: 'Bonus à l’emploi : les contrats du mois comptent ensemble.',
    nl: 'Werkbonus: de overeenkomsten van de maand tellen samen.',
    en: 'Work bonus: the month’s contracts count together.',
  },
  quarter: {
    fr: 'Réduction structurelle : estimation pour le trimestre ; la déclaration trimestrielle fixe le montant, la différence va au pot commun.',
    nl: 'Structurele vermindering: raming voor het kwartaal; de kwartaalaangifte legt het bedrag vast, het verschil gaat naar de gemeenschappelijke pot.',
    en: 'Structural reduction: an estimate for the quarter; the quarterly return settles it, the difference goes to the common pot.',
  },
};
