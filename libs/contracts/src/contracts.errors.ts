import { defineErrors } from '@coopera/kernel';

export const contractErrors = defineErrors('contracts', {
  'contract-not-found': {
    kind: 'not-found',
    title: {
      fr: 'Ce contrat de travail n’existe pas.',
      nl: 'Deze arbeidsovereenkomst bestaat niet.',
      en: 'There is no such employment contract.',
    },
  },
  'worker-missing': {
    kind: 'invalid',
    title: {
      fr: 'Indiquez pour quel membre le contrat est fait.',
      nl: 'Geef aan voor welk lid de overeenkomst is.',
      en: 'Say for which member the contract is.',
    },
  },
  'amount-not-positive': {
    kind: 'invalid',
    title: {
      fr: 'Le montant doit dépasser zéro.',
      nl: 'Het bedrag moet groter zijn dan nul.',
      en: 'The amount must be above zero.',
    },
  },
  'dates-out-of-order': {
    kind: 'invalid',
    title: {
      fr: 'Le contrat ne peut pas finir avant de commencer.',
      nl: 'De overeenkomst kan niet eindigen vóór ze begint.',
      en: 'The contract cannot end before it starts.',
    },
  },
  'spans-two-months': {
    kind: 'invalid',
    title: {
      fr: 'Un contrat tient dans un mois civil, car la paie se calcule par mois : faites-en un par mois.',
      nl: 'Een overeenkomst past in één kalendermaand, want het loon wordt per maand berekend: maak er één per maand.',
      en: 'A contract lies within one calendar month, for pay is computed by month: make one a month.',
    },
  },
  'too-many-days': {
    kind: 'invalid',
    title: {
      fr: 'La période ne compte que {possible} jour(s) : {days} ne peuvent pas y être travaillés.',
      nl: 'De periode telt maar {possible} dag(en): er kunnen er geen {days} gewerkt worden.',
      en: 'The period has only {possible} day(s): {days} cannot be worked in it.',
    },
  },
  'start-in-the-past': {
    kind: 'refused',
    title: {
      fr: 'Le travail doit être déclaré (Dimona) avant de commencer : choisissez aujourd’hui ou plus tard, ou demandez à votre conseiller.',
      nl: 'Werk moet aangegeven zijn (Dimona) voor het begint: kies vandaag of later, of vraag het aan uw adviseur.',
      en: 'Work must be declared (Dimona) before it starts: choose today or later, or ask your adviser.',
    },
  },
  'below-minimum-wage': {
    kind: 'refused',
    title: {
      fr: 'Le brut de {gross} € est sous le salaire minimum de {minimum} € pour ce travail.',
      nl: 'Het bruto van € {gross} ligt onder het minimumloon van € {minimum} voor dit werk.',
      en: 'The gross of €{gross} is below the minimum wage of €{minimum} for this work.',
    },
  },
  overlaps: {
    kind: 'conflict',
    title: {
      fr: 'Le contrat {number} couvre déjà des jours de cette période.',
      nl: 'Overeenkomst {number} dekt al dagen van deze periode.',
      en: 'Contract {number} already covers days of this period.',
    },
  },
  'already-started': {
    kind: 'refused',
    title: {
      fr: 'Le travail a commencé le {startsOn} : le contrat ne s’annule plus.',
      nl: 'Het werk is begonnen op {startsOn}: de overeenkomst kan niet meer geannuleerd worden.',
      en: 'The work started on {startsOn}: the contract is not cancelled any more.',
    },
  },
  'not-cancellable': {
    kind: 'conflict',
    title: {
      fr: 'Ce contrat est déjà payé ou annulé.',
      nl: 'Deze overeenkomst is al betaald of geannuleerd.',
      en: 'This contract is paid or cancelled already.',
    },
  },
  'not-declared': {
    kind: 'refused',
    title: {
      fr: 'Le contrat {number} n’est pas déclaré : il ne peut pas être payé.',
      nl: 'Overeenkomst {number} is niet aangegeven: ze kan niet betaald worden.',
      en: 'Contract {number} is not declared: it cannot be paid.',
    },
  },
  'document-not-ready': {
    kind: 'not-found',
    title: {
      fr: 'Le document est en préparation : réessayez dans un instant.',
      nl: 'Het document wordt voorbereid: probeer het zo meteen opnieuw.',
      en: 'The document is being made: try again in a moment.',
    },
  },
});
