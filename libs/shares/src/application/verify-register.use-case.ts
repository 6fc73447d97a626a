import { Money } from '@coopera/kernel';
import { Ledger } from '@coopera/ledger';
import { Clock, Database, newId, Outbox } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { registerVerified } from '../events';
import { checkRegister } from '../persistence/check-register';
import { type StoredVerification, VerificationRepository } from '../persistence/verification.repository';

/** The account of the capital, with the sign of a debt. */
const CAPITAL = '100';

/** Reads the whole register again: every hash, every person, no gap, and the capital of the ledger. What it saw is kept. */
@Injectable()
export class VerifyRegister {
  constructor(
    private readonly database: Database,
    private readonly verifications: VerificationRepository,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async execute(by: string): Promise<StoredVerification> {
    return this.database.transaction(async () => {
      // One picture of register, counter and ledger, while shares go on being paid.
      await this.database.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ');
      const ledgerCapital = (await this.ledger.balanceOf(CAPITAL)).negate();
      const checked = await checkRegister((sql, params) => this.database.query(sql, params), ledgerCapital.cents);
      const { operations, head, shares, fault } = checked;
      const verification: StoredVerification = {
        verifiedAt: this.clock.now().toISOString(),
        verifiedBy: by,
        operations,
        head,
        shares,
        capital: Money.ofCents(checked.capital).toJSON(),
        ledgerCapital: ledgerCapital.toJSON(),
        fault,
      };
      await this.verifications.add(newId(), verification);
      await this.outbox.announce(registerVerified.of({ operations, head, isWhole: fault === null, fault }));
      return verification;
    });
  }
}
