import { PurchaseVatQuery } from '@coopera/expenses';
import { SalesVatQuery } from '@coopera/invoicing';
import { type LocalDate, Money, type Rate } from '@coopera/kernel';
import { Parameters } from '@coopera/parameters';
import { Injectable } from '@nestjs/common';
import { type Contribution, type GridAmounts, gridsOf } from '../domain/contribution';
import { type VatWarning, warningsOf } from '../domain/plausibility';
import { purchaseContributions } from '../domain/purchase-grids';
import { saleContributions, saleGrid } from '../domain/sales-grids';
import type { VatPeriod } from '../domain/vat-period';

/** A regularisation that no document makes: the definitive pro rata, a correction that the administration asked for. */
export interface Adjustment {
  grid: '61' | '62';
  amount: Money;
  reason: string;
}

export interface VatFigures {
  contributions: Contribution[];
  amounts: GridAmounts;
  warnings: VatWarning[];
  proRata: Rate;
}

/** The grids of a period as the documents give them today. */
@Injectable()
export class VatFiguresQuery {
  constructor(
    private readonly sales: SalesVatQuery,
    private readonly purchases: PurchaseVatQuery,
    private readonly parameters: Parameters,
  ) {}

  async of({ startsOn, endsOn }: VatPeriod, adjustments: readonly Adjustment[] = []): Promise<VatFigures> {
    const proRata = this.parameters.at(endsOn).rate('vat.general-pro-rata').value;
    const sales = await this.sales.between(startsOn, endsOn);
    const purchases = await this.purchases.between(startsOn, endsOn);
    const contributions = [
      ...sales.flatMap(saleContributions),
      ...purchases.flatMap((row) => purchaseContributions(row, proRata)),
      ...adjustments.map((adjustment) => adjusted(adjustment, endsOn)),
    ];
    const amounts = gridsOf(contributions);
    const stray = sales.filter((row) => saleGrid(row) === null).map(({ number }) => number);
    return { contributions, amounts, warnings: [...strayWarning(stray), ...warningsOf(amounts)], proRata };
  }
}

const adjusted = ({ grid, amount, reason }: Adjustment, on: LocalDate): Contribution => ({
  grid,
  amount,
  document: { kind: 'adjustment', id: null, reference: reason, on, party: '' },
});

function strayWarning(numbers: readonly string[]): VatWarning[] {
  if (numbers.length === 0) return [];
  const list = numbers.slice(0, 10).join(', ');
  return [
    {
      code: 'unknown-rate',
      text: {
        fr: `Un taux n’a pas de grille : ${list}.`,
        nl: `Een tarief heeft geen rooster: ${list}.`,
        en: `A rate has no grid: ${list}.`,
      },
    },
  ];
}
