/** An identifier with the list it comes from (ISO 6523 code: 0208 is the Belgian enterprise number). */
export interface SchemedId {
  readonly scheme: string | null;
  readonly value: string;
}

export interface EAddress {
  readonly street: string | null;
  readonly additional: string | null;
  readonly city: string | null;
  readonly postalCode: string | null;
  readonly region: string | null;
  /** ISO 3166-1, two letters. */
  readonly country: string;
}

export interface EContact {
  readonly name: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

export interface EParty {
  /** Registered name. */
  readonly name: string;
  readonly tradingName: string | null;
  /** Where the party receives documents. */
  readonly endpoint: SchemedId | null;
  readonly legalId: SchemedId | null;
  /** With its country: "BE0428759497". */
  readonly vatNumber: string | null;
  readonly legalForm: string | null;
  readonly address: EAddress;
  readonly contact: EContact | null;
}
