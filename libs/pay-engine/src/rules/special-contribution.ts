import type { Decimal } from '@coopera/kernel';
import { amountInBands, type ParametersAt, type Sourced, type TableOf } from '@coopera/parameters';
import type { Household } from '../input/family-situation';

const NAMES: Record<Household, string> = {
  single: 'taxed-alone',
  'joint-income': 'joint-with-income',
  'joint-no-income': 'joint-without-income',
};

export const specialTable = (household: Household, parameters: ParametersAt): Sourced<TableOf<'bands'>> =>
  parameters.table(`special-contribution.${NAMES[household]}`, 'bands');

/**
 * The special contribution withheld in a month.
 * @param base the month's gross with this employer, at 108 % for manual workers and artists.
 * @source ONSS, special social security contribution
 */
export const specialContribution = (base: Decimal, household: Household, parameters: ParametersAt): Decimal =>
  amountInBands(specialTable(household, parameters).value, base);

/**
 * The definitive contribution of a quarter (DmfA code 856): the third month corrects up to it.
 * @source ONSS, special social security contribution, quarterly table
 */
export const quarterSpecialContribution = (base: Decimal, household: Household, parameters: ParametersAt): Decimal =>
  amountInBands(parameters.table(`special-contribution.quarter.${NAMES[household]}`, 'bands').value, base);
