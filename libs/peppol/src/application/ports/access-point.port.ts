/** A participant of the network: scheme (0208: Belgian enterprise number) and identifier. */
export interface PeppolParticipant {
  readonly scheme: string;
  readonly identifier: string;
}

export interface OutboundDocument {
  /** Ours: sending the same one twice delivers it once. */
  readonly messageId: string;
  readonly documentTypeId: string;
  readonly processId: string;
  readonly sender: PeppolParticipant;
  readonly receiver: PeppolParticipant;
  readonly xml: string;
}

export type DeliveryState = 'accepted' | 'delivered' | 'refused' | 'unknown';

export interface DeliveryStatus {
  readonly messageId: string;
  readonly state: DeliveryState;
  /** ISO instant of the state. */
  readonly at: string;
  /** What the network or the receiver said, where it refused. */
  readonly reason: string | null;
}

export interface InboundDocument {
  readonly messageId: string;
  readonly sender: PeppolParticipant;
  readonly receiver: PeppolParticipant;
  readonly receivedAt: string;
  readonly xml: Uint8Array;
}

/** The certified access point through which documents travel. Transport failures reject; refusals are a state. */
export interface AccessPoint {
  /** Whether a participant receives this document type (a look-up in the network's directory). */
  canReceive(participant: PeppolParticipant, documentTypeId: string): Promise<boolean>;
  send(document: OutboundDocument): Promise<DeliveryStatus>;
  statusOf(messageId: string): Promise<DeliveryStatus>;
  /** Documents received and not acknowledged yet, the oldest first. */
  receive(limit: number): Promise<readonly InboundDocument[]>;
  /** The document is stored here: it is not given again. */
  acknowledge(messageId: string): Promise<void>;
}

export const ACCESS_POINT = Symbol('AccessPoint');
