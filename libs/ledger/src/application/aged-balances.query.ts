import { type LocalDate, Money, type MoneyJson } from '@coopera/kernel';
import { Database } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { AGED_BALANCE, type AgedParty, type AgedSide, type Ages, type BalancesByAge } from './aged-balance';

export interface AgedLine extends Ages<MoneyJson> {
  partyId: string;
  name: string;
  total: MoneyJson;
}

export interface AgedBalances {
  account: string;
  items: AgedLine[];
  totals: Ages<MoneyJson> & { total: MoneyJson };
  /** What the account says on that day, on the usual side. */
  ledgerBalance: MoneyJson;
  /** What no document explains: account less documents. */
  unexplained: MoneyJson;
}

export interface AgedDocument {
  id: string;
  kind: string;
  number: string;
  issuedOn: LocalDate;
  dueOn: LocalDate | null;
  open: MoneyJson;
}

const accounts: Record<AgedSide, { account: string; sign: bigint }> = {
  customers: { account: '400', sign: 1n },
  suppliers: { account: '440', sign: -1n },
};
const ages = ['notDue', 'days30', 'days60', 'days90', 'older'] as const;
const euros = (cents: bigint): MoneyJson => Money.ofCents(cents).toJSON();
const cents = (text: string): bigint => BigInt(text);

const withTotal = (line: Ages<string>): Ages<MoneyJson> & { total: MoneyJson } => ({
  ...(Object.fromEntries(ages.map((age) => [age, euros(cents(line[age]))])) as unknown as Ages<MoneyJson>),
  total: euros(ages.reduce((sum, age) => sum + cents(line[age]), 0n)),
});

/** Customers and suppliers by age: the documents come from the modules that own them, the balance from the ledger. */
@Injectable()
export class AgedBalancesQuery {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
    private readonly database: Database,
  ) {}

  async of(side: AgedSide, on: LocalDate): Promise<AgedBalances> {
    const found = await Promise.all(this.providers(side).map((provider) => provider.parties(on)));
    const parties = merged(found.flat());
    const { account, sign } = accounts[side];
    const row = await this.database.first<{ balance: string }>(
      `SELECT coalesce(sum(amount), 0) AS balance FROM ledger.line
       WHERE line.ledger = 'statutory' AND account = $1 AND day <= $2`,
      [account, on],
    );
    const balance = cents(row?.balance ?? '0') * sign;
    const totals = withTotal(
      Object.fromEntries(
        ages.map((age) => [age, parties.reduce((sum, one) => sum + cents(one[age]), 0n).toString()]),
      ) as unknown as Ages<string>,
    );
    return {
      account,
      items: parties.map((one) => ({ partyId: one.partyId, name: one.name, ...withTotal(one) })),
      totals,
      ledgerBalance: euros(balance),
      unexplained: euros(balance - Money.fromJson(totals.total).cents),
    };
  }

  async documents(side: AgedSide, on: LocalDate, partyId: string): Promise<AgedDocument[]> {
    const found = await Promise.all(this.providers(side).map((provider) => provider.documents(on, partyId)));
    return found.flat().map(({ open, ...document }) => ({ ...document, open: euros(cents(open)) }));
  }

  private providers(side: AgedSide): BalancesByAge[] {
    const found = new Map<unknown, BalancesByAge>();
    for (const { instance, metatype } of this.discovery.getProviders()) {
      if (!instance || typeof metatype !== 'function') continue;
      const options = this.reflector.get<{ side: AgedSide } | undefined>(AGED_BALANCE, metatype);
      if (options?.side === side) found.set(metatype, instance as BalancesByAge);
    }
    return [...found.values()];
  }
}

/** A party that two modules know is one line. */
function merged(parties: AgedParty[]): AgedParty[] {
  const byId = new Map<string, AgedParty>();
  for (const party of parties) {
    const known = byId.get(party.partyId);
    byId.set(party.partyId, known ? { ...known, ...added(known, party) } : party);
  }
  return [...byId.values()];
}

const added = (a: Ages<string>, b: Ages<string>): Ages<string> =>
  Object.fromEntries(ages.map((age) => [age, (cents(a[age]) + cents(b[age])).toString()])) as unknown as Ages<string>;
