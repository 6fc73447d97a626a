import { epcQrPayload } from '@coopera/banking';
import { formatStructuredCommunication, type MoneyJson } from '@coopera/kernel';
import { Organisation } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { ShareSubscription } from '../domain/share-subscription';

export interface PaymentInstructions {
  amount: MoneyJson;
  beneficiary: string;
  iban: string;
  bic: string;
  /** As printed: +++123/1234/12345+++. */
  structuredCommunication: string;
  /** What a banking app reads from a code. */
  qrPayload: string;
}

/** How to pay what is still due of a subscription: by transfer. */
@Injectable()
export class PaymentInstructionsQuery {
  constructor(private readonly organisation: Organisation) {}

  async of({ data, outstanding }: ShareSubscription): Promise<PaymentInstructions> {
    const { name, iban, bic } = await this.organisation.card();
    const structuredCommunication = formatStructuredCommunication(data.structuredCommunication);
    const qrPayload = epcQrPayload({ name, iban, bic, amount: outstanding, text: structuredCommunication });
    return { amount: outstanding.toJSON(), beneficiary: name, iban, bic, structuredCommunication, qrPayload };
  }
}
