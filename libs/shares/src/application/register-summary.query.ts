import { Money, type MoneyJson } from '@coopera/kernel';
import { Ledger } from '@coopera/ledger';
import { Database } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { ShareClass } from '../domain/holder';
import { shareOfWhole } from '../domain/share-of-whole';
import { type StoredVerification, VerificationRepository } from '../persistence/verification.repository';

export interface ClassFigures {
  shareClass: ShareClass;
  holders: number;
  shares: number;
  amount: MoneyJson;
  /** Of all shares, in percent with one decimal: "92.0". */
  percent: string;
}

/** The register and account 100, side by side. */
export interface RegisterSummary {
  classes: ClassFigures[];
  holders: number;
  shares: number;
  capital: MoneyJson;
  ledgerCapital: MoneyJson;
  isReconciled: boolean;
  lastVerification: StoredVerification | null;
}

@Injectable()
export class RegisterSummaryQuery {
  constructor(
    private readonly database: Database,
    private readonly verifications: VerificationRepository,
    private readonly ledger: Ledger,
  ) {}

  async read(): Promise<RegisterSummary> {
    const rows = await this.database.query<{ shareClass: ShareClass; holders: string; shares: string; amount: string }>(
      `SELECT class AS "shareClass", count(*) FILTER (WHERE held > 0) AS holders, sum(held) AS shares, sum(paid) AS amount
       FROM (SELECT class, holder_id, sum(count) AS held, sum(amount) AS paid FROM shares.register_line GROUP BY class, holder_id) AS holding
       GROUP BY class ORDER BY class`,
    );
    const shares = rows.reduce((sum, row) => sum + Number(row.shares), 0);
    const capital = Money.ofCents(rows.reduce((sum, row) => sum + BigInt(row.amount), 0n));
    const ledgerCapital = (await this.ledger.balanceOf('100')).negate();
    return {
      classes: rows.map((row) => ({
        shareClass: row.shareClass,
        holders: Number(row.holders),
        shares: Number(row.shares),
        amount: Money.ofCents(BigInt(row.amount)).toJSON(),
        percent: shareOfWhole(Number(row.shares), shares),
      })),
      holders: rows.reduce((sum, row) => sum + Number(row.holders), 0),
      shares,
      capital: capital.toJSON(),
      ledgerCapital: ledgerCapital.toJSON(),
      isReconciled: capital.equals(ledgerCapital),
      lastVerification: await this.verifications.last(),
    };
  }
}
