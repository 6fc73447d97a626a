import { EnterSupplierInvoice, RefuseLine, ValidateLine } from '@coopera/expenses';
import { type ActivityId, addDays, type LocalDate, type LoginId, Money, wholeCooperative } from '@coopera/kernel';
import { newId } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { DemoExpense } from './expense-catalogue';

const zoe = { name: 'Zoé Claes', memberId: null };

/** What the adviser decided on the expenses of the demonstration, and what the cooperative is to pay for a supplier. */
@Injectable()
export class SeedExpenseDecisions {
  constructor(
    private readonly validate: ValidateLine,
    private readonly refuse: RefuseLine,
    private readonly enter: EnterSupplierInvoice,
  ) {}

  async decide(id: string, until: DemoExpense['until']): Promise<void> {
    if (until === 'validated') await this.validate.execute({ id, by: zoe, scope: wholeCooperative });
    if (until === 'refused')
      await this.refuse.execute({
        id,
        rule: 'receipt-unreadable',
        comment: 'La date n’est pas lisible : pouvez-vous le photographier à plat ?',
        by: zoe,
        scope: wholeCooperative,
      });
  }

  async supplier(activityId: ActivityId, seed: string, today: LocalDate): Promise<void> {
    await this.enter.execute({
      id: newId(),
      activityId,
      supplierName: 'Imprimerie du Midi',
      supplierVatNumber: null,
      supplierCountry: 'BE',
      iban: 'BE71096123456769',
      number: `2026-${seed.length}41`,
      issuedOn: addDays(today, -12),
      dueOn: addDays(today, 18),
      communication: '',
      isCreditNote: false,
      lines: [
        {
          description: 'Impression de 200 affiches',
          type: 'services',
          nature: 'services',
          category: 'domestic',
          net: Money.of('60.00'),
          vatPercent: '21',
        },
      ],
      by: { id: newId() as LoginId, name: 'Zoé Claes' },
      scope: wholeCooperative,
    });
  }
}
