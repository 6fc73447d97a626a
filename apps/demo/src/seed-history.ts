import { ImportStatement } from '@coopera/banking';
import { aCamtFile } from '@coopera/banking/testing';
import { IssueInvoice, SaveDraft, SubmitInvoice } from '@coopera/invoicing';
import { type ActivityId, type ClientId, Money, wholeCooperative } from '@coopera/kernel';
import { Clock, Database, Organisation } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { works } from './cast';
import { Random } from './random';

export interface PairToInvoice {
  activityId: ActivityId;
  clientId: ClientId;
  kind: string;
  language: 'fr' | 'nl' | 'en';
}

/** Some months before the demonstration's: invoices, and the bank's file at the end of each. Run once a month, on its day. */
@Injectable()
export class SeedHistory {
  constructor(
    private readonly saveDraft: SaveDraft,
    private readonly submit: SubmitInvoice,
    private readonly issue: IssueInvoice,
    private readonly importStatement: ImportStatement,
    private readonly organisation: Organisation,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async invoices(count: number): Promise<void> {
    const random = new Random(Number(this.clock.today().slice(5, 7)));
    const pairs = await this.pairs();
    for (let index = 0; index < count; index += 1) {
      const pair = pairs[index < 3 ? index % 2 : random.between(0, pairs.length - 1)];
      if (pair) await this.invoice(pair, random);
    }
  }

  /** Pays most of what is due by a file of the bank, dated today. */
  async payments(share: number): Promise<void> {
    const random = new Random(Number(this.clock.today().slice(5, 7)) * 31);
    const due = await this.database.query<{
      outstanding: string;
      structured_communication: string;
      debtor_name: string;
    }>(
      `SELECT outstanding, structured_communication, debtor_name FROM banking.expected_receipt WHERE outstanding > 0 ORDER BY structured_communication`,
    );
    const { iban } = await this.organisation.card();
    let file = aCamtFile().ofAccount(iban).on(this.clock.today());
    for (const one of due)
      if (random.next() < share)
        file = file.receiving(Money.ofCents(BigInt(one.outstanding)).toString(), {
          structuredCommunication: one.structured_communication,
          name: one.debtor_name,
        });
    await this.importStatement.execute({
      name: `camt-${this.clock.today()}.xml`,
      bytes: Buffer.from(file.bytes()),
      by: 'demo',
    });
  }

  private async invoice({ activityId, clientId, kind, language }: PairToInvoice, random: Random): Promise<void> {
    const quantity = random.between(1, 6);
    const rate =
      kind === 'foreign'
        ? { vatCategory: 'AE' as const, vatPercent: '0' }
        : { vatCategory: 'S' as const, vatPercent: random.next() < 0.2 ? '6' : '21' };
    const invoiceId = await this.saveDraft.execute({
      activityId,
      clientId,
      language,
      subject: null,
      termDays: 10,
      lines: [
        {
          description: random.pick(works[language === 'nl' ? 'nl' : 'fr']),
          quantity: String(quantity),
          unit: 'day',
          unitPrice: `${random.between(18, 52)}0.00`,
          ...rate,
        },
      ],
      scope: wholeCooperative,
      by: 'demo',
    });
    await this.submit.execute({ invoiceId, scope: wholeCooperative });
    await this.issue.execute({ invoiceId, scope: wholeCooperative });
  }

  private pairs(): Promise<PairToInvoice[]> {
    return this.database.query<PairToInvoice>(
      `SELECT use.activity_id AS "activityId", use.client_id AS "clientId", client.kind, client.language
       FROM invoicing.client_use AS use JOIN invoicing.client ON client.id = use.client_id
       JOIN activities.v_activity AS activity ON activity.id = use.activity_id WHERE activity.status = 'active' ORDER BY activity.number, client.name`,
    );
  }
}
