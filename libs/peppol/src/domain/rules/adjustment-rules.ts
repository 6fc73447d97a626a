import { Decimal } from '@coopera/kernel';
import { isBlank, type Rule, type RuleSubject, rule, unless } from './rule';

const allAdjustments = ({ invoice }: RuleSubject) => [
  ...invoice.adjustments.map((adjustment, index) => ({ adjustment, at: `/adjustments/${index}` })),
  ...invoice.lines.flatMap((line, index) =>
    line.adjustments.map((adjustment, at) => ({ adjustment, at: `/lines/${index}/adjustments/${at}` })),
  ),
];

/** Discounts and charges, of the document and of its lines (EN 16931 BR-CO-21, BR-CO-23; Peppol R040, R041). */
export const adjustmentRules: readonly Rule[] = [
  ...(['BR-CO-21', 'BR-CO-23'] as const).map((id) =>
    rule(
      id,
      (subject) =>
        allAdjustments(subject)
          .filter(({ at }) => at.startsWith('/adjustments') === (id === 'BR-CO-21'))
          .flatMap(({ adjustment, at }) =>
            unless(!isBlank(adjustment.reason) || !isBlank(adjustment.reasonCode), `${at}/reason`),
          ),
      'Une remise ou des frais ont un motif',
      'Een korting of kost heeft een reden',
      'A discount or charge has a reason',
    ),
  ),
  rule(
    'COOPERA-ADJUSTMENT-SIGN',
    (subject) =>
      allAdjustments(subject).flatMap(({ adjustment, at }) => unless(!adjustment.amount.isNegative(), `${at}/amount`)),
    "Le montant d'une remise ou de frais n'est pas négatif",
    'Het bedrag van een korting of kost is niet negatief',
    'The amount of a discount or charge is not negative',
  ),
  rule(
    'PEPPOL-EN16931-R041',
    (subject) =>
      allAdjustments(subject).flatMap(({ adjustment, at }) =>
        unless((adjustment.percentage === null) === (adjustment.base === null), `${at}/base`),
      ),
    'Un pourcentage va avec sa base',
    'Een percentage gaat met zijn basis',
    'A percentage goes with its base',
  ),
  rule(
    'PEPPOL-EN16931-R040',
    (subject) =>
      allAdjustments(subject).flatMap(({ adjustment: { percentage, base, amount }, at }) =>
        unless(
          !percentage || !base || isNear(base.toDecimal().times(percentage).times('0.01'), amount.toDecimal()),
          `${at}/amount`,
        ),
      ),
    'Une remise est son pourcentage de sa base',
    'Een korting is haar percentage van haar basis',
    'A discount is its percentage of its base',
  ),
];

/** The public rule leaves two cents to rounding. */
const isNear = (exact: Decimal, amount: Decimal): boolean => exact.minus(amount).abs().isAtMost(Decimal.of('0.02'));
