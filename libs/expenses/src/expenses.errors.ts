import { defineErrors } from '@coopera/kernel';

export const expenseErrors = defineErrors('expenses', {
  'line-not-found': {
    kind: 'not-found',
    title: {
      fr: 'Cette dépense n’existe pas.',
      nl: 'Deze uitgave bestaat niet.',
      en: 'There is no such expense.',
    },
  },
  'sheet-not-found': {
    kind: 'not-found',
    title: {
      fr: 'Cette note de frais n’existe pas.',
      nl: 'Deze onkostennota bestaat niet.',
      en: 'There is no such expense sheet.',
    },
  },
  'vehicle-not-found': {
    kind: 'not-found',
    title: {
      fr: 'Ce véhicule n’existe pas.',
      nl: 'Dit voertuig bestaat niet.',
      en: 'There is no such vehicle.',
    },
  },
  'receipt-not-found': {
    kind: 'not-found',
    title: {
      fr: 'Il n’y a pas de justificatif.',
      nl: 'Er is geen bewijsstuk.',
      en: 'There is no receipt.',
    },
  },
  'unknown-type': {
    kind: 'invalid',
    title: {
      fr: 'Ce type de frais n’existe pas pour cette catégorie à cette date.',
      nl: 'Dit soort kosten bestaat niet voor deze categorie op die datum.',
      en: 'This type of expense does not exist for this category on that day.',
    },
  },
  'amount-of-nothing': {
    kind: 'invalid',
    title: {
      fr: 'Le montant doit dépasser zéro.',
      nl: 'Het bedrag moet groter zijn dan nul.',
      en: 'The amount must be above zero.',
    },
  },
  'vat-too-high': {
    kind: 'invalid',
    title: {
      fr: 'La TVA ne peut pas dépasser {highest} € pour ce montant.',
      nl: 'De btw kan voor dit bedrag niet hoger zijn dan € {highest}.',
      en: 'The VAT cannot exceed €{highest} for this amount.',
    },
  },
  'trip-missing': {
    kind: 'invalid',
    title: {
      fr: 'Un trajet demande un véhicule, un départ, une arrivée, un motif et des kilomètres.',
      nl: 'Een rit vraagt een voertuig, vertrek, aankomst, reden en kilometers.',
      en: 'A trip needs a vehicle, from, to, a reason and kilometres.',
    },
  },
  'supplier-missing': {
    kind: 'invalid',
    title: {
      fr: 'Indiquez le fournisseur.',
      nl: 'Vermeld de leverancier.',
      en: 'Say who the supplier is.',
    },
  },
  'line-decided': {
    kind: 'conflict',
    title: {
      fr: 'Cette dépense est déjà remise : elle ne se modifie plus.',
      nl: 'Deze uitgave is al ingediend: ze kan niet meer worden gewijzigd.',
      en: 'This expense has been submitted: it can no longer be changed.',
    },
  },
  'line-not-submitted': {
    kind: 'conflict',
    title: {
      fr: 'Cette dépense n’attend pas de décision.',
      nl: 'Deze uitgave wacht niet op een beslissing.',
      en: 'This expense does not await a decision.',
    },
  },
  'line-not-waivable': {
    kind: 'conflict',
    title: {
      fr: 'On renonce à une dépense remise ou validée, avant que son paiement soit demandé.',
      nl: 'Men ziet af van een ingediende of goedgekeurde uitgave, vóór de betaling wordt gevraagd.',
      en: 'An expense is given up once submitted or validated, before its payment is asked for.',
    },
  },
  'nothing-to-submit': {
    kind: 'refused',
    title: {
      fr: 'Il n’y a rien à remettre sur cette note.',
      nl: 'Er is niets in te dienen op deze nota.',
      en: 'There is nothing to submit on this sheet.',
    },
  },
  'receipt-in-the-future': {
    kind: 'refused',
    title: {
      fr: '« {label} » : la date {date} est dans le futur.',
      nl: '“{label}”: de datum {date} ligt in de toekomst.',
      en: '“{label}”: the date {date} is in the future.',
    },
  },
  'receipt-out-of-year': {
    kind: 'refused',
    title: {
      fr: '« {label} » : les frais sont datés de l’année ; {date} est trop ancien (règle de la coopérative).',
      nl: '“{label}”: kosten zijn van dit jaar; {date} is te oud (regel van de coöperatie).',
      en: '“{label}”: expenses are dated in the year; {date} is too old (rule of the cooperative).',
    },
  },
  'after-deadline': {
    kind: 'refused',
    title: {
      fr: '« {label} » : les frais de l’année précédente se remettent jusqu’au {deadline} (règle de la coopérative).',
      nl: '“{label}”: kosten van het vorige jaar worden uiterlijk op {deadline} ingediend (regel van de coöperatie).',
      en: '“{label}”: expenses of the year before are handed in by {deadline} (rule of the cooperative).',
    },
  },
  'not-in-cooperative-name': {
    kind: 'refused',
    title: {
      fr: '« {label} » : au-delà de {limit} €, il faut une facture au nom de la coopérative.',
      nl: '“{label}”: boven € {limit} is een factuur op naam van de coöperatie nodig.',
      en: '“{label}”: above €{limit}, an invoice in the name of the cooperative is needed.',
    },
  },
  'receipt-missing': {
    kind: 'refused',
    title: {
      fr: '« {label} » : ce type de frais demande un justificatif.',
      nl: '“{label}”: dit soort kosten vraagt een bewijsstuk.',
      en: '“{label}”: this type of expense needs a receipt.',
    },
  },
  'mileage-limit': {
    kind: 'refused',
    title: {
      fr: '« {label} » : {limit} km par an et par personne au plus ; {driven} km sont déjà remis pour {year} (limite fiscale).',
      nl: '“{label}”: hoogstens {limit} km per jaar en per persoon; voor {year} zijn er al {driven} km ingediend (fiscale grens).',
      en: '“{label}”: at most {limit} km a year and person; {driven} km are handed in for {year} already (tax limit).',
    },
  },
  'duplicate-receipt': {
    kind: 'refused',
    title: {
      fr: 'Ce justificatif (le même fichier) a déjà servi pour une autre dépense.',
      nl: 'Dit bewijsstuk (hetzelfde bestand) is al voor een andere uitgave gebruikt.',
      en: 'This receipt (the same file) has been used for another expense already.',
    },
  },
  'likeness-to-confirm': {
    kind: 'conflict',
    title: {
      fr: '« {label} » : une autre dépense a le même fournisseur, le même montant et la même date. Confirmez que c’en est une autre.',
      nl: '“{label}”: een andere uitgave heeft dezelfde leverancier, hetzelfde bedrag en dezelfde datum. Bevestig dat dit een andere is.',
      en: '“{label}”: another expense has the same supplier, amount and date. Confirm that this is another one.',
    },
  },
  'receipt-not-accepted': {
    kind: 'invalid',
    title: {
      fr: 'Un justificatif est une image JPEG, PNG, WebP ou HEIC, ou un PDF.',
      nl: 'Een bewijsstuk is een JPEG-, PNG-, WebP- of HEIC-beeld, of een PDF.',
      en: 'A receipt is a JPEG, PNG, WebP or HEIC picture, or a PDF.',
    },
  },
  'nothing-to-reimburse': {
    kind: 'refused',
    title: {
      fr: 'Il n’y a rien à rembourser.',
      nl: 'Er is niets terug te betalen.',
      en: 'There is nothing to reimburse.',
    },
  },
  'account-missing': {
    kind: 'refused',
    title: {
      fr: 'Le membre n’a pas de compte bancaire connu.',
      nl: 'Het lid heeft geen gekende bankrekening.',
      en: 'The member has no known bank account.',
    },
  },
  'own-expense': {
    kind: 'refused',
    title: {
      fr: 'On ne décide pas de ses propres frais.',
      nl: 'Men beslist niet over zijn eigen kosten.',
      en: 'Nobody decides on his own expenses.',
    },
  },
});
