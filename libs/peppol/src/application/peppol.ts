import { Clock, Database } from '@coopera/platform';
import { Inject, Injectable } from '@nestjs/common';
import {
  BELGIAN_ENTERPRISE,
  BILLING_PROFILE,
  checkEInvoice,
  documentTypeId,
  type EInvoice,
  type RuleBreach,
} from '../domain';
import { writeUbl } from '../formats';
import { ACCESS_POINT, type AccessPoint, type DeliveryStatus } from './ports/access-point.port';

/** Electronic invoices on the Peppol network. */
@Injectable()
export class Peppol {
  constructor(
    @Inject(ACCESS_POINT) private readonly accessPoint: AccessPoint & { name: string },
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Rules the document would break; it does not leave with any. */
  check(invoice: EInvoice): readonly RuleBreach[] {
    return checkEInvoice(invoice);
  }

  write(invoice: EInvoice): string {
    return writeUbl(invoice);
  }

  /** Sends to a Belgian enterprise, once per message. @returns null when the receiver is not on the network */
  async send(message: {
    id: string;
    kind: EInvoice['kind'];
    number: string;
    sender: string;
    receiver: string;
    xml: string;
  }): Promise<DeliveryStatus | null> {
    const known = await this.database.first<{ state: DeliveryStatus['state'] }>(
      'SELECT state FROM peppol.transmission WHERE message_id = $1',
      [message.id],
    );
    if (known) return { messageId: message.id, state: known.state, at: this.clock.now().toISOString(), reason: null };
    const receiver = { scheme: BELGIAN_ENTERPRISE, identifier: message.receiver };
    const documentType = documentTypeId(message.kind);
    if (!(await this.accessPoint.canReceive(receiver, documentType))) return null;
    const status = await this.accessPoint.send({
      messageId: message.id,
      documentTypeId: documentType,
      processId: BILLING_PROFILE,
      sender: { scheme: BELGIAN_ENTERPRISE, identifier: message.sender },
      receiver,
      xml: message.xml,
    });
    await this.record(message.number, message.receiver, status);
    return status;
  }

  private async record(number: string, receiver: string, status: DeliveryStatus): Promise<void> {
    await this.database.query(
      `INSERT INTO peppol.transmission (message_id, document_number, receiver, state, reason, access_point, at) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (message_id) DO UPDATE SET state = excluded.state, reason = excluded.reason, at = excluded.at`,
      [status.messageId, number, receiver, status.state, status.reason, this.accessPoint.name, status.at],
    );
  }
}
