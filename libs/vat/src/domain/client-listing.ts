import { enterpriseNumber, Money } from '@coopera/kernel';
import type { Sale } from './sale';

export interface ListedClient {
  name: string;
  /** Ten digits. */
  vatNumber: string;
  turnover: Money;
  vat: Money;
}

/** A client that should be listed and cannot: nobody files a number that does not exist. */
export interface RefusedClient {
  name: string;
  vatNumber: string | null;
  turnover: Money;
}

export interface ClientListing {
  clients: ListedClient[];
  refused: RefusedClient[];
}

const signed = (row: Sale, amount: Money): Money => (row.kind === 'invoice' ? amount : amount.negate());

/**
 * Belgian taxable clients whose turnover of the year, credit notes deducted, is above the threshold, in the order of their numbers.
 * What is exempt by article 44 does not count. @source art. 53quinquies CTVA (general knowledge, to be checked)
 */
export function clientListingOf(rows: readonly Sale[], threshold: Money): ClientListing {
  const byParty = new Map<string, RefusedClient & { vat: Money }>();
  for (const row of rows) {
    const { kind, country, name, enterpriseNumber: own, vatNumber } = row.client;
    if (country !== 'BE' || kind === 'consumer' || row.category === 'E') continue;
    const number = own ?? vatNumber?.replace(/^BE/, '') ?? null;
    const key = number ?? row.clientId;
    const known = byParty.get(key) ?? { name, vatNumber: number, turnover: Money.zero(), vat: Money.zero() };
    byParty.set(key, {
      ...known,
      turnover: known.turnover.plus(signed(row, row.base)),
      vat: known.vat.plus(signed(row, row.vat)),
    });
  }
  const listed: ClientListing = { clients: [], refused: [] };
  for (const party of byParty.values()) {
    if (party.turnover.compare(threshold) <= 0) continue;
    const number = enterpriseNumber(party.vatNumber ?? '');
    if (number) listed.clients.push({ ...party, vatNumber: number });
    else listed.refused.push({ name: party.name, vatNumber: party.vatNumber, turnover: party.turnover });
  }
  listed.clients.sort((a, b) => (a.vatNumber < b.vatNumber ? -1 : 1));
  return listed;
}
