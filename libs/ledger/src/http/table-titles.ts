import type { Language, Localized } from '@coopera/kernel';
import type { TableColumn } from '@coopera/platform';

/** The titles of the columns of our files. */
const titles = {
  ledger: { fr: 'Comptabilité', nl: 'Boekhouding', en: 'Ledger' },
  account: { fr: 'Compte', nl: 'Rekening', en: 'Account' },
  name: { fr: 'Intitulé', nl: 'Omschrijving', en: 'Name' },
  opening: { fr: 'Ouverture', nl: 'Beginsaldo', en: 'Opening' },
  debit: { fr: 'Débit', nl: 'Debet', en: 'Debit' },
  credit: { fr: 'Crédit', nl: 'Credit', en: 'Credit' },
  balance: { fr: 'Solde', nl: 'Saldo', en: 'Balance' },
  date: { fr: 'Date', nl: 'Datum', en: 'Date' },
  piece: { fr: 'Pièce', nl: 'Stuk', en: 'Piece' },
  source: { fr: 'Source', nl: 'Bron', en: 'Source' },
  reason: { fr: 'Motif', nl: 'Reden', en: 'Reason' },
  about: { fr: 'Libellé', nl: 'Omschrijving', en: 'Label' },
  partner: { fr: 'Tiers', nl: 'Derde', en: 'Partner' },
  party: { fr: 'Client ou fournisseur', nl: 'Klant of leverancier', en: 'Party' },
  notDue: { fr: 'Non échu', nl: 'Niet vervallen', en: 'Not due' },
  days30: { fr: '1 à 30 jours', nl: '1 tot 30 dagen', en: '1 to 30 days' },
  days60: { fr: '31 à 60 jours', nl: '31 tot 60 dagen', en: '31 to 60 days' },
  days90: { fr: '61 à 90 jours', nl: '61 tot 90 dagen', en: '61 to 90 days' },
  older: { fr: 'Plus de 90 jours', nl: 'Meer dan 90 dagen', en: 'More than 90 days' },
  total: { fr: 'Total', nl: 'Totaal', en: 'Total' },
  code: { fr: 'Code', nl: 'Code', en: 'Code' },
  year: { fr: 'Exercice', nl: 'Boekjaar', en: 'Year' },
  before: { fr: 'Exercice précédent', nl: 'Vorig boekjaar', en: 'Year before' },
} satisfies Record<string, Localized>;

export const column = (title: keyof typeof titles, kind: TableColumn['kind'], language: Language): TableColumn => ({
  title: titles[title][language],
  kind,
});
