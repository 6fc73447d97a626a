import { Api } from '../api-caller';
import { madeUpIban, madeUpNiss } from '../identifiers';
import { digits, type Stage } from './stage';
import { euros } from './told';

interface Mail {
  id: string;
  to: { address: string }[];
  text: string;
}

/** A candidate is admitted, chooses a password by the link in his mail, buys his share and opens an Activité. */
export async function admission(stage: Stage): Promise<void> {
  stage.told.title('A candidate is admitted, buys his share, opens an Activité');
  const adviser = await stage.as('conseil');
  // Told again after it stopped halfway, the story needs another Nora.
  const { total } = await adviser.get<{ total: number }>('/members?q=nora.haddad');
  const email = `nora.haddad${total || ''}@coopera.example`;
  const { id } = await adviser.post<{ id: string }>('/members', {
    firstName: 'Nora',
    lastName: 'Haddad',
    email,
    language: 'fr',
    birthDate: '1994-05-17',
    street: 'Rue du Fort 12',
    postalCode: '1060',
    city: 'Saint-Gilles',
    trade: 'Photographie',
    niss: madeUpNiss('1994-05-17', 802 + total * 2),
    iban: madeUpIban(4_004_004 + total),
  });
  const { adviserId } = await adviser.get<{ adviserId: string }>('/auth/me');
  const { number } = await adviser.post<{ number: number }>(`/members/${id}/admission`, { adviserId });
  stage.told.line('Nora Haddad is member', String(number));
  const nora = await choosePassword(stage, email);
  const subscription = await nora.post<{ amount: { amount: string }; structuredCommunication: string }>(
    '/me/share-subscriptions',
    { count: 1 },
  );
  stage.toPay.push({
    communication: digits(subscription.structuredCommunication),
    amount: subscription.amount.amount,
    name: 'Nora Haddad',
  });
  stage.told.line(
    'Her share, to pay by transfer',
    `${euros(subscription.amount)}  ${subscription.structuredCommunication}`,
  );
  const activity = await nora.post<{ id: string }>('/activities', {
    name: 'Photographie Nora Haddad',
    trade: 'Photographie',
  });
  await adviser.post(`/activities/${activity.id}/validation`);
  stage.told.line('Her Activité', 'validated by Zoé Claes');
  stage.newcomer = { api: nora, activityId: activity.id };
}

async function choosePassword(stage: Stage, email: string): Promise<Api> {
  const inbox = process.env.INBOX_URL;
  if (!inbox) throw new Error('the story reads the invitation in the development inbox: INBOX_URL is missing');
  const mail = await stage.until('the invitation', async () => {
    const list = (await (await fetch(`${inbox}/api/email`)).json()) as Mail[];
    return list.find((one) => one.to.some((to) => to.address === email));
  });
  const token = /token=([\w-]+)/.exec(mail.text)?.[1] ?? '';
  const password = 'nora-et-ses-photos';
  await new Api(stage.url).post('/auth/passwords', { token, password });
  stage.told.line('Her password, by the link in her mail', 'chosen');
  return new Api(stage.url).signIn(email, password);
}
