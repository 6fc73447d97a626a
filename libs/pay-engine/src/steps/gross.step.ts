import { Decimal } from '@coopera/kernel';
import { share } from '../rules/cents';
import { type PayStep, unlessZero } from './pay-state';

/**
 * The gross of the contracts paid, and the base declared to social security: 108 % for manual workers and artists, who
 * get their holiday pay from the holiday office. A flexi-job has its holiday pay with each pay.
 * @source ONSS administrative instructions: manual workers and artists at 108 %, rounded to the cent first
 */
export const grossStep: PayStep = ({ input, parameters }) => {
  const gross = Decimal.sum(input.occupations.map((it) => it.gross.toDecimal())).round(2, 'half-up');
  const lines = [{ code: 'gross', effect: 'adds', amount: gross } as const];
  if (input.status === 'manual' || input.status === 'artist')
    return { amounts: { gross, declaredBase: share(parameters.rate('onss.manual-base').value, gross) }, lines };
  if (input.status !== 'flexi') return { amounts: { gross, declaredBase: gross }, lines };
  const rate = parameters.rate('onss.flexi-holiday-rate');
  const holiday = share(rate.value, gross);
  const line = { base: gross, rate: rate.value.toPercent(), amount: holiday, from: [rate] };
  return {
    amounts: { gross, declaredBase: gross.plus(holiday), netAdditions: holiday },
    lines: [...lines, ...unlessZero({ code: 'flexi-holiday-pay', effect: 'adds', ...line })],
  };
};
