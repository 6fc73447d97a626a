import type { Api } from '../api-caller';
import { madeUpEnterpriseNumber } from '../identifiers';
import { digits, type Stage } from './stage';
import { euros } from './told';

interface InvoiceFile {
  number: string;
  gross: { amount: string };
  structuredCommunication: string;
  documents: string[];
  sentAt: string | null;
  client: { name: string };
}

interface Sale {
  who: string;
  api: Api;
  activityId: string;
  language: 'fr' | 'nl';
  title: string;
  unitPrice: string;
  quantity: string;
  vatPercent: string;
}

/** Quotes become invoices: numbered, booked, with PDF and electronic invoice, and sent by the worker. */
export async function invoices(stage: Stage): Promise<void> {
  stage.told.title('Quotes become invoices: number, PDF, Peppol, mail');
  const adviser = await stage.as('conseil');
  for (const sale of await sales(stage)) {
    const clientId = await clientOf(sale);
    const line = {
      description: sale.title,
      quantity: sale.quantity,
      unit: 'day',
      unitPrice: sale.unitPrice,
      vatCategory: 'S',
      vatPercent: sale.vatPercent,
    };
    const quote = await sale.api.post<{ id: string }>('/quotes', {
      activityId: sale.activityId,
      clientId,
      title: sale.title,
      language: sale.language,
      validDays: 30,
      lines: [line],
    });
    await sale.api.post(`/quotes/${quote.id}/decision`, { accepted: true, by: 'the client' });
    const { id } = await sale.api.post<{ id: string }>(`/quotes/${quote.id}/invoice`, { termDays: 10 });
    await sale.api.post(`/invoices/${id}/submission`);
    await adviser.post(`/invoices/${id}/validation`);
    const file = await stage.until('the invoice to be sent', async () => {
      const read = await sale.api.get<InvoiceFile>(`/invoices/${id}`);
      return read.sentAt ? read : undefined;
    });
    stage.toPay.push({
      communication: digits(file.structuredCommunication),
      amount: file.gross.amount,
      name: file.client.name,
    });
    stage.told.line(
      `${sale.who}: ${file.number}`,
      `${euros(file.gross).padStart(12)}  ${file.structuredCommunication}  ${file.documents.length} documents`,
    );
  }
}

async function sales(stage: Stage): Promise<Sale[]> {
  const [camille, lotte] = [await stage.as('camille'), await stage.as('lotte')];
  const nora = stage.newcomer;
  const activityOf = async (api: Api): Promise<string> =>
    (await api.get<{ items: { id: string }[] }>('/me/activities')).items[0]?.id ?? '';
  const ofCamille = { who: 'Camille', api: camille, activityId: await activityOf(camille), language: 'fr' as const };
  const ofLotte = { who: 'Lotte', api: lotte, activityId: await activityOf(lotte), language: 'nl' as const };
  return [
    { ...ofCamille, title: 'Illustrations de la saison', unitPrice: '480.00', quantity: '3', vatPercent: '6' },
    { ...ofCamille, title: 'Atelier en bibliothèque', unitPrice: '350.00', quantity: '2', vatPercent: '21' },
    { ...ofLotte, title: 'Lessenreeks Frans', unitPrice: '65.50', quantity: '12', vatPercent: '21' },
    ...(nora
      ? [
          {
            who: 'Nora',
            api: nora.api,
            activityId: nora.activityId,
            language: 'fr' as const,
            title: 'Reportage',
            unitPrice: '620.00',
            quantity: '1',
            vatPercent: '21',
          },
        ]
      : []),
  ];
}

/** A client of the Activité, or one taken down now (known to the cooperative by its enterprise number). */
async function clientOf({ api, activityId, language }: Sale): Promise<string> {
  const [known] = await api.get<{ id: string; kind: string }[]>('/clients');
  if (known) return known.id;
  const created = await api.post<{ id: string }>('/clients', {
    activityId,
    kind: 'business',
    name: 'Théâtre des Brigittines',
    enterpriseNumber: madeUpEnterpriseNumber(900),
    email: 'compta@brigittines.example',
    street: 'Petite rue des Brigittines 1',
    postalCode: '1000',
    city: 'Bruxelles',
    country: 'BE',
    language,
  });
  return created.id;
}
