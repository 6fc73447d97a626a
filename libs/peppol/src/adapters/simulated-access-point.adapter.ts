import { Clock } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type {
  AccessPoint,
  DeliveryStatus,
  InboundDocument,
  OutboundDocument,
  PeppolParticipant,
} from '../application/ports/access-point.port';

/**
 * A simulator of an access point: it delivers to every Belgian enterprise at once, and receives nothing. No document
 * leaves the machine; the transmission says so.
 */
@Injectable()
export class SimulatedAccessPoint implements AccessPoint {
  readonly name = 'simulator';
  private readonly sent = new Map<string, DeliveryStatus>();

  constructor(private readonly clock: Clock) {}

  async canReceive(participant: PeppolParticipant): Promise<boolean> {
    return participant.scheme === '0208';
  }

  async send(document: OutboundDocument): Promise<DeliveryStatus> {
    const status: DeliveryStatus = {
      messageId: document.messageId,
      state: 'delivered',
      at: this.clock.now().toISOString(),
      reason: null,
    };
    this.sent.set(document.messageId, status);
    return status;
  }

  async statusOf(messageId: string): Promise<DeliveryStatus> {
    return (
      this.sent.get(messageId) ?? { messageId, state: 'unknown', at: this.clock.now().toISOString(), reason: null }
    );
  }

  async receive(): Promise<readonly InboundDocument[]> {
    return [];
  }

  async acknowledge(): Promise<void> {}
}
