/** An identifier that cannot be passed for another kind's. On the wire and in the database: a UUID (version 7). */
export type Id<Kind extends string> = string & { readonly __kind: Kind };

export type LoginId = Id<'login'>;
export type MemberId = Id<'member'>;
export type AdviserId = Id<'adviser'>;
export type ActivityId = Id<'activity'>;
export type ClientId = Id<'client'>;
export type InvoiceId = Id<'invoice'>;
export type ReceiptId = Id<'receipt'>;
export type DocumentId = Id<'document'>;

const FORMAT = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const isId = (text: string): boolean => FORMAT.test(text);

/** Reads an identifier of a kind. @throws RangeError when it has not the form of one. */
export function idOf<Kind extends string>(text: string): Id<Kind> {
  if (!isId(text)) throw new RangeError(`not an identifier: "${text}"`);
  return text as Id<Kind>;
}
