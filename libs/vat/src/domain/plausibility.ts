import { type Localized, Money, Rate } from '@coopera/kernel';
import { amountIn, type GridAmounts, totalOf } from './contribution';
import { type Grid, grids } from './grid';

export interface VatWarning {
  code: string;
  text: Localized;
}

/** What Intervat tolerates between a base and its VAT. @source Intervat API documentation 2025-07-09: |01·6 % + 02·12 % + 03·21 % − 54| > 62 */
const TOLERANCE = Money.of('62.00');
const at = (percent: string, base: Money): Money => Rate.percent(percent).applyTo(base, 'half-up');

interface Rule {
  code: string;
  breaks: (sums: GridAmounts) => boolean;
  text: Localized;
}

const above = (vat: Grid[], bases: Grid[], percent: string) => (sums: GridAmounts) =>
  totalOf(sums, vat)
    .minus(at(percent, totalOf(sums, bases)))
    .compare(TOLERANCE) > 0;

/** The first is read in the documentation of Intervat; the others are general knowledge, to be checked. All are warnings: none blocks. */
const rules: Rule[] = [
  {
    code: 'due-54',
    breaks: (sums) => {
      const expected = Money.sum([
        at('6', amountIn(sums, '01')),
        at('12', amountIn(sums, '02')),
        at('21', amountIn(sums, '03')),
      ]);
      return expected.minus(amountIn(sums, '54')).abs().compare(TOLERANCE) > 0;
    },
    text: {
      fr: 'La grille 54 ne correspond pas aux grilles 01, 02 et 03.',
      nl: 'Rooster 54 stemt niet overeen met de roosters 01, 02 en 03.',
      en: 'Grid 54 does not match grids 01, 02 and 03.',
    },
  },
  {
    code: 'due-55',
    breaks: above(['55'], ['84', '86', '88'], '21'),
    text: {
      fr: 'La grille 55 dépasse 21 % des grilles 84, 86 et 88.',
      nl: 'Rooster 55 is hoger dan 21 % van de roosters 84, 86 en 88.',
      en: 'Grid 55 is above 21 % of grids 84, 86 and 88.',
    },
  },
  {
    code: 'missing-55',
    breaks: (sums) => totalOf(sums, ['86', '88']).compare(TOLERANCE) > 0 && amountIn(sums, '55').isZero(),
    text: {
      fr: 'Il y a des achats intracommunautaires (86, 88) sans TVA due en grille 55.',
      nl: 'Er zijn intracommunautaire aankopen (86, 88) zonder verschuldigde btw in rooster 55.',
      en: 'There are intra-Community purchases (86, 88) without VAT due in grid 55.',
    },
  },
  {
    code: 'due-56',
    breaks: above(['56', '57'], ['85', '87'], '21'),
    text: {
      fr: 'Les grilles 56 et 57 dépassent 21 % des grilles 85 et 87.',
      nl: 'De roosters 56 en 57 zijn hoger dan 21 % van de roosters 85 en 87.',
      en: 'Grids 56 and 57 are above 21 % of grids 85 and 87.',
    },
  },
  {
    code: 'deducted-59',
    breaks: above(['59'], ['81', '82', '83', '84', '85'], '21'),
    text: {
      fr: 'La TVA déduite (59) dépasse 21 % des achats (81 à 85).',
      nl: 'De afgetrokken btw (59) is hoger dan 21 % van de aankopen (81 tot 85).',
      en: 'The VAT deducted (59) is above 21 % of the purchases (81 to 85).',
    },
  },
  {
    code: 'back-63',
    breaks: above(['63'], ['84', '85'], '21'),
    text: {
      fr: 'La grille 63 dépasse 21 % des notes de crédit reçues (84, 85).',
      nl: 'Rooster 63 is hoger dan 21 % van de ontvangen creditnota’s (84, 85).',
      en: 'Grid 63 is above 21 % of the credit notes received (84, 85).',
    },
  },
  {
    code: 'back-64',
    breaks: above(['64'], ['49'], '21'),
    text: {
      fr: 'La grille 64 dépasse 21 % des notes de crédit émises (49).',
      nl: 'Rooster 64 is hoger dan 21 % van de uitgereikte creditnota’s (49).',
      en: 'Grid 64 is above 21 % of the credit notes issued (49).',
    },
  },
  {
    code: 'negative',
    breaks: (sums) => grids.some((grid) => amountIn(sums, grid).isNegative()),
    text: {
      fr: 'Une grille est négative : Intervat n’accepte que des montants positifs ; reportez-la en 48/49, 84/85 ou 61/62.',
      nl: 'Een rooster is negatief: Intervat aanvaardt enkel positieve bedragen; breng het over naar 48/49, 84/85 of 61/62.',
      en: 'A grid is negative: Intervat takes positive amounts only; carry it to 48/49, 84/85 or 61/62.',
    },
  },
];

export const warningsOf = (sums: GridAmounts): VatWarning[] =>
  rules.filter(({ breaks }) => breaks(sums)).map(({ code, text }) => ({ code, text }));
