import { Money } from '@coopera/kernel';

/** What the pot does that is counted by the piece, and costs what a parameter says. */
export const useKinds = ['reminder', 'training-seat', 'payslip', 'invoice'] as const;
export type UseKind = (typeof useKinds)[number];

/** Sums of the books, in the words of who paid: all positive. */
export interface PotSums {
  fixed: Money;
  variable: Money;
  /** Prices paid for services of the pot. */
  services: Money;
  /** Lost invoices that the pot paid in the client's place. */
  losses: Money;
  /** What it has advanced and not got back yet, today. */
  advanced: Money;
  /** Solidarity aid: told for all together only, never of one person. */
  aid: Money;
}

export interface UnitCost {
  cost: Money;
  isVerified: boolean;
  source: string;
}

export interface UseLine {
  kind: UseKind;
  count: number;
  unit: UnitCost;
  cost: Money;
}

export interface Mirror {
  paidIn: { fixed: Money; variable: Money; services: Money; total: Money };
  used: { lines: UseLine[]; losses: Money; aid: Money; total: Money };
  /** Not a cost: it comes back when clients pay. */
  advanced: Money;
}

/** What was paid into the common pot, beside what it gave: only what is measured. */
export function mirrorOf(
  sums: PotSums,
  counts: ReadonlyMap<UseKind, number>,
  units: Readonly<Record<UseKind, UnitCost>>,
): Mirror {
  const { fixed, variable, services, losses, advanced, aid } = sums;
  const lines = useKinds.map((kind) => {
    const count = counts.get(kind) ?? 0;
    return { kind, count, unit: units[kind], cost: units[kind].cost.times(count) };
  });
  const used = Money.sum([...lines.map(({ cost }) => cost), losses, aid]);
  return {
    paidIn: { fixed, variable, services, total: Money.sum([fixed, variable, services]) },
    used: { lines, losses, aid, total: used },
    advanced,
  };
}
