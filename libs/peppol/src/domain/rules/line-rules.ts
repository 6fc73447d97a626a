import { Decimal } from '@coopera/kernel';
import { netOfLine } from '../compute-totals';
import type { EInvoice, ELine } from '../e-invoice';
import { isBlank, type Rule, type RuleSubject, rule, unless } from './rule';

const eachLine = ({ invoice }: RuleSubject, check: (line: ELine, at: string) => readonly string[]): readonly string[] =>
  invoice.lines.flatMap((line, index) => check(line, `/lines/${index}`));

/** What a line says and what it comes to (EN 16931 BR-21 to BR-30; Peppol R110, R120, R121). */
export const lineRules: readonly Rule[] = [
  rule(
    'BR-21',
    (subject) => eachLine(subject, ({ id }, at) => unless(!isBlank(id), `${at}/id`)),
    'Une ligne a un identifiant',
    'Een lijn heeft een identificatie',
    'A line has an identifier',
  ),
  rule(
    'COOPERA-LINE-ID',
    ({ invoice }) =>
      invoice.lines.flatMap(({ id }, index) =>
        unless(invoice.lines.findIndex((line) => line.id === id) === index, `/lines/${index}/id`),
      ),
    'Deux lignes n’ont pas le même identifiant',
    'Twee lijnen hebben niet dezelfde identificatie',
    'No two lines have the same identifier',
  ),
  rule(
    'BR-CL-23',
    (subject) => eachLine(subject, ({ unit }, at) => unless(/^[A-Z0-9]{2,3}$/.test(unit), `${at}/unit`)),
    'Une quantité a une unité (UN/ECE)',
    'Een hoeveelheid heeft een eenheid (UN/ECE)',
    'A quantity has a unit (UN/ECE)',
  ),
  rule(
    'BR-25',
    (subject) => eachLine(subject, ({ name }, at) => unless(!isBlank(name), `${at}/name`)),
    'Une ligne a un nom',
    'Een lijn heeft een naam',
    'A line has a name',
  ),
  rule(
    'BR-27',
    (subject) => eachLine(subject, ({ unitPrice }, at) => unless(!unitPrice.isNegative(), `${at}/unitPrice`)),
    "Un prix n'est pas négatif : c'est la quantité qui l'est",
    'Een prijs is niet negatief: de hoeveelheid wel',
    'A price is not negative: the quantity is',
  ),
  rule(
    'PEPPOL-EN16931-R121',
    (subject) =>
      eachLine(subject, ({ priceQuantity }, at) =>
        unless(!priceQuantity || priceQuantity.isMoreThan(ZERO), `${at}/priceQuantity`),
      ),
    'La quantité du prix est plus grande que zéro',
    'De hoeveelheid van de prijs is groter dan nul',
    'The base quantity of a price is above zero',
  ),
  rule(
    'PEPPOL-EN16931-R120',
    ({ invoice }) =>
      invoice.lines.flatMap((line, index) =>
        unless(
          !line.statedNet || line.statedNet.equals(netOfLine(line, invoice.currency)),
          `/lines/${index}/statedNet`,
        ),
      ),
    'Le net d’une ligne est quantité × prix, remises et frais compris',
    'Het netto van een lijn is hoeveelheid × prijs, met kortingen en kosten',
    'The net of a line is quantity × price, with its discounts and charges',
  ),
  rule(
    'BR-30',
    (subject) =>
      eachLine(subject, ({ period }, at) =>
        unless(!period?.start || !period.end || period.start <= period.end, `${at}/period`),
      ),
    'La période d’une ligne finit après son début',
    'De periode van een lijn eindigt na haar begin',
    'The period of a line ends after it starts',
  ),
  rule(
    'PEPPOL-EN16931-R110',
    ({ invoice }) => outsidePeriod(invoice),
    'La période d’une ligne tombe dans celle de la facture',
    'De periode van een lijn valt binnen die van de factuur',
    'The period of a line lies within that of the invoice',
  ),
];

const ZERO = Decimal.ZERO;

function outsidePeriod({ period, lines }: EInvoice): string[] {
  return lines.flatMap((line, index) => {
    const startsBefore = period?.start && line.period?.start && line.period.start < period.start;
    const endsAfter = period?.end && line.period?.end && line.period.end > period.end;
    return startsBefore || endsAfter ? [`/lines/${index}/period`] : [];
  });
}
