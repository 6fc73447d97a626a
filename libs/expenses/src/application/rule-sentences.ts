import type { Language, Localized } from '@coopera/kernel';
import type { RefusalRule } from '../domain/expense-line';

/** The rule that refuses, as the member reads it. */
const sentences: Record<RefusalRule, Localized> = {
  'not-in-cooperative-name': {
    fr: 'le justificatif doit être au nom de la coopérative',
    nl: 'het bewijsstuk moet op naam van de coöperatie staan',
    en: 'the receipt must be in the name of the cooperative',
  },
  'receipt-unreadable': {
    fr: 'le justificatif doit être lisible et complet',
    nl: 'het bewijsstuk moet leesbaar en volledig zijn',
    en: 'the receipt must be readable and whole',
  },
  'amount-differs': {
    fr: 'le montant et la TVA doivent être ceux du justificatif',
    nl: 'het bedrag en de btw moeten die van het bewijsstuk zijn',
    en: 'the amount and the VAT must be those of the receipt',
  },
  'wrong-type': {
    fr: 'la catégorie doit correspondre à la dépense',
    nl: 'de categorie moet bij de uitgave passen',
    en: 'the category must be that of the expense',
  },
  'private-expense': {
    fr: 'la dépense doit être faite pour l’Activité',
    nl: 'de uitgave moet voor de activiteit zijn gedaan',
    en: 'the expense must be made for the Activité',
  },
  duplicate: {
    fr: 'une dépense ne se rembourse qu’une fois',
    nl: 'een uitgave wordt maar één keer terugbetaald',
    en: 'an expense is reimbursed once only',
  },
  'out-of-year': {
    fr: 'les frais sont datés de l’année et remis avant le 15 janvier suivant',
    nl: 'kosten zijn van dit jaar en worden vóór 15 januari daarop ingediend',
    en: 'expenses are dated in the year and handed in before 15 January after it',
  },
  other: {
    fr: 'voyez le commentaire',
    nl: 'zie de opmerking',
    en: 'see the comment',
  },
};

export const ruleSentence = (rule: RefusalRule, language: Language): string => sentences[rule][language];
