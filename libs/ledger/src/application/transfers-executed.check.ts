import type { LocalDate } from '@coopera/kernel';
import { BookCheck, type BookFinding, type ChecksBooks } from './book-check';
import { OpenItemLimits } from './open-item-limits';
import { OpenItemsQuery } from './open-items.query';

/** Transfers wait on 4600 (or 58) between our order and the bank's statement: one that waits too long was lost, refused or never announced. */
@BookCheck({
  name: 'ledger.transfers-executed',
  title: {
    fr: 'Aucun virement n’attend la banque depuis trop longtemps (comptes 58 et 4600)',
    nl: 'Geen enkele overschrijving wacht te lang op de bank (rekeningen 58 en 4600)',
    en: 'No transfer has waited for the bank too long (accounts 58 and 4600)',
  },
  isInvariant: false,
})
export class TransfersExecuted implements ChecksBooks {
  constructor(
    private readonly items: OpenItemsQuery,
    private readonly limits: OpenItemLimits,
  ) {}

  async find(upTo: LocalDate): Promise<BookFinding[]> {
    const since = this.limits.transfersSince(upTo);
    return (await this.items.of(['4600', '58'], upTo))
      .filter(({ occurredOn }) => occurredOn < since)
      .slice(0, 100)
      .map(({ account, params, reason, occurredOn, open, entryId }) => ({
        reference: [account, params.counterparty ?? params.label ?? params.message ?? reason].join(' · '),
        on: occurredOn,
        amount: open.toJSON(),
        entryId,
      }));
  }
}
