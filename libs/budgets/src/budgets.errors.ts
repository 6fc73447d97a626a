import { defineErrors } from '@coopera/kernel';

export const budgetErrors = defineErrors('budgets', {
  'not-enough-budget': {
    kind: 'refused',
    title: {
      fr: 'Le budget disponible ({available} €) ne couvre pas {amount} € : il manque {missing} €.',
      nl: 'Het beschikbare budget (€ {available}) dekt € {amount} niet: er ontbreekt € {missing}.',
      en: 'The budget available (€{available}) does not cover €{amount}: €{missing} is missing.',
    },
  },
  'not-earned-yet': {
    kind: 'conflict',
    title: {
      fr: 'Le budget de cette facture n’est pas encore crédité.',
      nl: 'Het budget van deze factuur is nog niet gecrediteerd.',
      en: 'The budget of this invoice is not credited yet.',
    },
  },
});
