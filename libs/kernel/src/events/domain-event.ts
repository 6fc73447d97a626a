/** News of one module for any other: plain data, named and versioned on the wire ("invoicing.invoice-paid.v1"). */
export interface DomainEvent<Payload extends object = object> {
  readonly type: string;
  readonly payload: Payload;
}

/** An event as it reaches a subscriber. */
export interface AnnouncedEvent<Payload extends object = object> extends DomainEvent<Payload> {
  readonly id: string;
  readonly occurredAt: string;
}

export interface EventDefinition<Payload extends object> {
  readonly type: string;
  /** Third parties may subscribe to it by webhook. */
  readonly isPublic: boolean;
  readonly description: string;
  /** Builds the event from its data. */
  of(payload: Payload): DomainEvent<Payload>;
}

const definitions = new Map<string, EventDefinition<never>>();

/** Every event of the modules loaded so far, by type: what the documentation and webhooks list. */
export const eventRegistry: ReadonlyMap<string, EventDefinition<never>> = definitions;

const FORMAT = /^[a-z-]+\.[a-z-]+\.v\d+$/;

/** Declares an event. @throws Error when the name is malformed or already declared otherwise. */
export function defineEvent<Payload extends object>(
  type: string,
  { isPublic = false, description }: { isPublic?: boolean; description: string },
): EventDefinition<Payload> {
  if (!FORMAT.test(type)) throw new Error(`malformed event name: ${type}`);
  if (definitions.has(type)) throw new Error(`event declared twice: ${type}`);
  const definition: EventDefinition<Payload> = { type, isPublic, description, of: (payload) => ({ type, payload }) };
  definitions.set(type, definition as unknown as EventDefinition<never>);
  return definition;
}
