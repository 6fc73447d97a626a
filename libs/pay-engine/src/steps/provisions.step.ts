import { Decimal } from '@coopera/kernel';
import { defaultEmployer } from '../input/employer-profile';
import type { LineDraft } from '../result/line-draft';
import { share } from '../rules/cents';
import { employerRates, totalRate } from '../rules/employer-lines';
import type { PayLineCode } from '../texts/pay-line-labels';
import { type PayState, type PayStep, unlessZero } from './pay-state';

const provision = ({ parameters }: PayState, code: PayLineCode, key: string, base: Decimal): LineDraft => {
  const rate = parameters.rate(key);
  return { code, effect: 'costs', base, rate: rate.value.toPercent(), amount: share(rate.value, base), from: [rate] };
};

/** The exit holiday pay that the contract will cost, and the contributions on its simple part. */
function whiteCollar(state: PayState): LineDraft[] {
  const { parameters, amounts, input } = state;
  const pay = provision(state, 'provision-exit-holiday', 'employer.white-collar-exit-holiday', amounts.gross);
  const simple = share(parameters.rate('employer.white-collar-exit-simple').value, amounts.gross);
  const rates = employerRates(input.employer ?? defaultEmployer, parameters);
  const rate = totalRate(rates);
  return [
    pay,
    {
      code: 'provision-exit-holiday-contributions',
      effect: 'costs',
      base: simple,
      rate: rate.toPercent(),
      amount: share(rate, simple),
      from: rates.flatMap(({ from }) => from),
    },
  ];
}

const holidayOffice = (state: PayState): LineDraft[] => [
  provision(state, 'provision-holiday-quarter', 'employer.holiday-office-quarter', state.amounts.declaredBase),
  provision(state, 'provision-holiday-year', 'employer.holiday-office-year', state.amounts.declaredBase),
];

const flexiHoliday = (state: PayState): LineDraft[] => [
  provision(state, 'provision-flexi-holiday', 'onss.flexi-holiday-rate', state.amounts.gross),
];

/**
 * What the contract costs later: exit holiday pay of white-collar workers (15.34 % and the contributions on its simple
 * half); 5.57 % and 10.27 % on 108 % for manual workers and artists; the holiday pay of a flexi-job. Students: nothing.
 * @source AR 30/03/1967; ONSS, annual holidays
 */
export const provisionsStep: PayStep = (state) => {
  const { status } = state.input;
  const lines =
    status === 'employee'
      ? whiteCollar(state)
      : status === 'flexi'
        ? flexiHoliday(state)
        : status === 'student'
          ? []
          : holidayOffice(state);
  return {
    amounts: { provisions: Decimal.sum(lines.map(({ amount }) => amount)).round(2, 'half-up') },
    lines: lines.flatMap(unlessZero),
  };
};
