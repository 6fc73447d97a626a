import { localDate, Money } from '@coopera/kernel';
import { schemaErrors } from '../../testing';
import { clientListingOf } from '../domain/client-listing';
import { gridsOf } from '../domain/contribution';
import type { Grid } from '../domain/grid';
import { intraListingOf } from '../domain/intra-listing';
import type { Sale } from '../domain/sale';
import { vatPeriod } from '../domain/vat-period';
import { clientListingXml } from './client-listing';
import { intraListingXml } from './intra-listing';
import { vatDeclarationXml } from './vat-declaration';

const card = {
  name: 'Coopéra SC & fils',
  enterpriseNumber: '0403170701',
  onssNumber: '1',
  street: 'Rue Émile Féron 70',
  postalCode: '1060',
  city: 'Bruxelles',
  country: 'BE',
  email: 'info@coopera.example',
  phone: '02/542 10 80',
  iban: 'BE68539007547034',
  bic: 'BPOTBEB1',
};
const october = vatPeriod(localDate('2026-10-05'), 'month');
const document = { kind: 'invoice', id: null, reference: 'F', on: october.startsOn, party: 'x' };
const declared = (amounts: Partial<Record<Grid, string>>, period = october): string =>
  vatDeclarationXml({
    card,
    period,
    amounts: gridsOf(
      Object.entries(amounts).map(([grid, amount]) => ({ grid: grid as Grid, amount: Money.of(amount), document })),
    ),
    reference: '202610V1',
    isClientListingNil: false,
    asksRestitution: false,
  });
const sale = (name: string, vatNumber: string | null, base: string, changes: Partial<Sale> = {}): Sale => ({
  documentId: name,
  kind: 'invoice',
  number: `F-${name}`,
  issuedOn: localDate('2026-10-05'),
  creditedOn: null,
  clientId: name,
  client: { kind: 'business', name, enterpriseNumber: null, vatNumber, country: vatNumber?.slice(0, 2) ?? 'BE' },
  category: vatNumber?.startsWith('BE') ? 'S' : 'AE',
  percent: '21',
  base: Money.of(base),
  vat: Money.zero(),
  ...changes,
});

describe('the files for Intervat', () => {
  it('make a return that the schema accepts, month and quarter, with every grid once and only what is filled', async () => {
    const xml = declared({ '00': '5.00', '03': '100.00', '54': '21.00', '82': '10.00', '59': '2.10' });
    expect(await schemaErrors(xml, 'NewTVA-in_v0_9.xsd')).toEqual([]);
    const written = [...xml.matchAll(/GridNumber="(\d+)">([\d.]+)</g)].map(([, grid, amount]) => `${grid} ${amount}`);
    expect(written).toEqual(['0 5.00', '3 100.00', '82 10.00', '54 21.00', '59 2.10', '71 18.90']);
    const quarter = declared({}, vatPeriod(localDate('2026-12-01'), 'quarter'));
    expect(await schemaErrors(quarter, 'NewTVA-in_v0_9.xsd')).toEqual([]);
    expect(quarter).toContain('<Quarter>4</Quarter>');
  });

  it('name an e-mail address only as the schema knows them', async () => {
    expect(declared({})).not.toContain('EmailAddress');
    const xml = vatDeclarationXml({
      card: { ...card, email: 'info@coopera.be' },
      period: october,
      amounts: gridsOf([]),
      reference: 'R',
      isClientListingNil: true,
      asksRestitution: true,
    });
    expect(xml).toContain('<common:EmailAddress>info@coopera.be<');
    expect(await schemaErrors(xml, 'NewTVA-in_v0_9.xsd')).toEqual([]);
  });

  it('are refused by the schema when a grid does not exist (the check is real)', async () => {
    const broken = declared({ '03': '1.00' }).replace('GridNumber="3"', 'GridNumber="99"');
    expect(await schemaErrors(broken, 'NewTVA-in_v0_9.xsd')).not.toEqual([]);
  });

  it('list Belgian clients above the threshold, credit notes deducted, and name those without a valid number', async () => {
    const { clients, refused } = clientListingOf(
      [
        sale('A', 'BE0403170701', '251.00'),
        sale('B', 'BE0403019261', '300.00'),
        sale('B', 'BE0403019261', '50.00', { kind: 'credit-note' }),
        sale('C', 'BE0403019262', '900.00'),
        sale('D', 'BE0417497106', '900.00', { category: 'E' }),
      ],
      Money.of('250.00'),
    );
    expect(clients.map(({ name }) => name)).toEqual(['A']);
    expect(refused.map(({ name }) => name)).toEqual(['C']);
    expect(await schemaErrors(clientListingXml(card, 2026, clients), 'NewLK-in_v0_9.xsd')).toEqual([]);
    expect(await schemaErrors(clientListingXml(card, 2026, []), 'NewLK-in_v0_9.xsd')).toEqual([]);
  });

  it('list other Member States by code, and correct the period of the invoice that a credit note takes back', async () => {
    const listing = intraListingOf(
      [
        sale('F', 'FR40303265045', '100.00'),
        sale('F', 'FR40303265045', '40.00', { kind: 'credit-note', creditedOn: localDate('2026-10-01') }),
        sale('F', 'FR40303265045', '15.00', { kind: 'credit-note', creditedOn: localDate('2026-08-01') }),
        sale('G', 'DE123456788', '70.00', { category: 'K' }),
        sale('H', 'FR1', '10.00'),
        sale('CH', 'CH123456789', '10.00'),
      ],
      october,
    );
    const lines = listing.clients.map(({ name, code, amount, corrects }) => [
      name,
      code,
      amount.toString(),
      corrects?.startsOn,
    ]);
    expect(lines).toEqual([
      ['F', 'S', '60.00', undefined],
      ['F', 'S', '-15.00', '2026-08-01'],
      ['G', 'L', '70.00', undefined],
    ]);
    expect(listing.refused.map(({ name }) => name)).toEqual(['H']);
    expect(await schemaErrors(intraListingXml(card, october, listing.clients), 'NewICO-in_v0_9.xsd')).toEqual([]);
  });
});
