import { Decimal } from '@coopera/kernel';
import type { EParty, VatCategory, VatExemption, VatTreatment } from '../src/domain';

export const cooperative: EParty = {
  name: 'Coopéra SC',
  tradingName: 'Coopéra',
  endpoint: { scheme: '0208', value: '0428759497' },
  legalId: { scheme: '0208', value: '0428759497' },
  vatNumber: 'BE0428759497',
  legalForm: 'SC agréée – RPM Bruxelles',
  address: {
    street: 'Rue Émile Féron 70',
    additional: null,
    city: 'Bruxelles',
    postalCode: '1060',
    region: null,
    country: 'BE',
  },
  contact: { name: 'Comptabilité', phone: '+32 2 000 00 00', email: 'factures@coopera.example' },
};

export const belgianClient: EParty = {
  name: 'Café Élan SRL',
  tradingName: null,
  endpoint: { scheme: '0208', value: '0431150350' },
  legalId: { scheme: '0208', value: '0431150350' },
  vatNumber: 'BE0431150350',
  legalForm: null,
  address: {
    street: 'Grand-Place 1',
    additional: 'Boîte 2',
    city: 'Mons',
    postalCode: '7000',
    region: 'Hainaut',
    country: 'BE',
  },
  contact: null,
};

export const frenchClient: EParty = {
  name: 'Théâtre du Nord SAS',
  tradingName: null,
  endpoint: { scheme: '9957', value: 'FR40303265045' },
  legalId: { scheme: '0002', value: '303265045' },
  vatNumber: 'FR40303265045',
  legalForm: null,
  address: {
    street: '4 place du Général',
    additional: null,
    city: 'Lille',
    postalCode: '59000',
    region: null,
    country: 'FR',
  },
  contact: null,
};

export const swissClient: EParty = {
  name: 'Bühne AG',
  tradingName: null,
  endpoint: { scheme: '0183', value: 'CHE123456788' },
  legalId: { scheme: null, value: 'CHE-123.456.788' },
  vatNumber: null,
  legalForm: null,
  address: {
    street: 'Seestrasse 5',
    additional: null,
    city: 'Zürich',
    postalCode: '8002',
    region: null,
    country: 'CH',
  },
  contact: { name: 'Urs', phone: null, email: 'urs@buehne.example' },
};

export const vat = (category: VatCategory, rate = '0', exemption: VatExemption | null = null): VatTreatment => ({
  category,
  rate: Decimal.of(rate),
  exemption,
});

export const standard = vat('S', '21');
export const reduced = vat('S', '6');
/** Lessons: article 44 §2, 4° of the Belgian VAT code. */
export const exemptTeaching = vat('E', '0', { code: 'VATEX-EU-132-1I', text: 'Exempté de TVA, art. 44 §2, 4° CTVA' });
