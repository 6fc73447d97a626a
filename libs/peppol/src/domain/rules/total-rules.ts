import { Money } from '@coopera/kernel';
import { computeTotals, netOfLine, treatmentKey, vatOn } from '../compute-totals';
import type { StatedTotals } from '../e-totals';
import { type Rule, type RuleSubject, rule, unless } from './rule';

/** A stated sum against the one that follows from its parts, which are stated too (so one fault gives one breach). */
const sums = (
  id: string,
  term: keyof StatedTotals,
  expected: (subject: RuleSubject) => Money,
  fr: string,
  nl: string,
  en: string,
): Rule =>
  rule(
    id,
    (subject) => unless((subject.totals[term] as Money).equals(expected(subject)), `/stated/${term}`),
    fr,
    nl,
    en,
  );

const adjustmentsOf = ({ invoice }: RuleSubject, isCharge: boolean): Money =>
  Money.sum(
    invoice.adjustments.filter((one) => one.isCharge === isCharge).map(({ amount }) => amount),
    invoice.currency,
  );

/** The sums of a document, exact to the cent (EN 16931 BR-CO-10 to BR-CO-18). */
export const totalRules: readonly Rule[] = [
  sums(
    'BR-CO-10',
    'lines',
    ({ invoice }) =>
      Money.sum(
        invoice.lines.map((line) => line.statedNet ?? netOfLine(line, invoice.currency)),
        invoice.currency,
      ),
    'Le total des lignes est la somme des lignes',
    'Het totaal van de lijnen is de som van de lijnen',
    'The total of the lines is their sum',
  ),
  sums(
    'BR-CO-11',
    'allowances',
    (subject) => adjustmentsOf(subject, false),
    'Le total des remises est leur somme',
    'Het totaal van de kortingen is hun som',
    'The total of the discounts is their sum',
  ),
  sums(
    'BR-CO-12',
    'charges',
    (subject) => adjustmentsOf(subject, true),
    'Le total des frais est leur somme',
    'Het totaal van de kosten is hun som',
    'The total of the charges is their sum',
  ),
  sums(
    'BR-CO-13',
    'withoutVat',
    ({ totals }) => totals.lines.minus(totals.allowances).plus(totals.charges),
    'Le total hors TVA est lignes moins remises plus frais',
    'Het totaal zonder btw is lijnen min kortingen plus kosten',
    'The total without VAT is lines less discounts plus charges',
  ),
  sums(
    'BR-CO-14',
    'vat',
    ({ invoice, totals }) =>
      Money.sum(
        totals.subtotals.map(({ vat }) => vat),
        invoice.currency,
      ),
    'Le total de la TVA est la somme par taux',
    'Het btw-totaal is de som per tarief',
    'The total of VAT is the sum per rate',
  ),
  sums(
    'BR-CO-15',
    'withVat',
    ({ totals }) => totals.withoutVat.plus(totals.vat),
    'Le total TVA comprise est hors TVA plus TVA',
    'Het totaal met btw is zonder btw plus btw',
    'The total with VAT is without VAT plus VAT',
  ),
  sums(
    'BR-CO-16',
    'payable',
    ({ totals }) => totals.withVat.minus(totals.prepaid).plus(totals.rounding),
    'À payer : TVA comprise, moins acomptes, plus arrondi',
    'Te betalen: met btw, min voorschotten, plus afronding',
    'Payable: with VAT, less prepaid, plus rounding',
  ),
  rule(
    'BR-CO-17',
    ({ totals }) =>
      totals.subtotals.flatMap(({ base, vat, rate }, index) =>
        unless(vat.equals(vatOn(base, rate)), `/stated/subtotals/${index}/vat`),
      ),
    'La TVA est le taux de la base, par taux',
    'De btw is het tarief van de basis, per tarief',
    'VAT is the rate of the base, per rate',
  ),
  rule(
    'BR-CO-18',
    ({ totals }) => unless(totals.subtotals.length > 0, '/stated/subtotals'),
    'La TVA est détaillée par taux',
    'De btw is uitgesplitst per tarief',
    'VAT is broken down per rate',
  ),
  rule(
    'BR-S-08',
    ({ invoice, totals }) => {
      const expected = computeTotals(invoice).subtotals;
      const bases = new Map(expected.map((one) => [treatmentKey(one), one.base]));
      const wrong = totals.subtotals.flatMap((one, index) =>
        unless(bases.get(treatmentKey(one))?.equals(one.base) ?? false, `/stated/subtotals/${index}/base`),
      );
      return wrong.length === 0 && totals.subtotals.length !== expected.length ? ['/stated/subtotals'] : wrong;
    },
    'La base d’un taux est la somme de ses lignes, remises et frais',
    'De basis van een tarief is de som van zijn lijnen, kortingen en kosten',
    'The base of a rate is the sum of its lines, discounts and charges',
  ),
];
