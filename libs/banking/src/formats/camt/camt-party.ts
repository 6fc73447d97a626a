import type { Counterparty } from '../../domain/statement/bank-statement';
import type { XmlNode } from '../xml/xml-node';

export const nobody: Counterparty = { name: null, iban: null, bic: null, ultimateName: null };

/** Name of a party: directly under it up to version .06, under `Pty` since .08. */
const nameOf = (parties: XmlNode, role: string): string | null => parties.firstText(`${role}/Nm`, `${role}/Pty/Nm`);

/**
 * The other side of a transaction: the debtor of money in, the creditor of money out. A reversal keeps the roles of the
 * payment it undoes, so the caller says which way that one went.
 */
export function readCounterparty(details: XmlNode, originalIsCredit: boolean): Counterparty {
  const role = originalIsCredit ? 'Dbtr' : 'Cdtr';
  const parties = details.find('RltdPties');
  const agents = details.find('RltdAgts');
  if (!parties && !agents) return nobody;
  const account = `${role}Acct/Id`;
  const agent = `${role}Agt/FinInstnId`;
  const ultimateName = parties ? nameOf(parties, `Ultmt${role}`) : null;
  const name = (parties ? nameOf(parties, role) : null) ?? ultimateName;
  return {
    name,
    iban: parties?.firstText(`${account}/IBAN`, `${account}/Othr/Id`)?.replace(/\s/g, '') ?? null,
    bic: agents?.firstText(`${agent}/BICFI`, `${agent}/BIC`) ?? null,
    ultimateName: ultimateName === name ? null : ultimateName,
  };
}
