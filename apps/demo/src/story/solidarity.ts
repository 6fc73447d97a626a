import type { Api } from '../api-caller';
import type { Stage } from './stage';
import { euros } from './told';

interface Campaign {
  id: string;
  title: string;
  status: string;
}
interface StaffApplication {
  number: string;
  ceiling: { amount: string };
  bench: { name: string; links: string[] }[];
}

/** Lotte, who sits on the committee, asks for an aid: the others decide, and two persons pay it. */
export async function solidarity(stage: Stage): Promise<void> {
  stage.told.title('The solidarity fund: an aid for someone who sits on its committee');
  const [lotte, coordinator] = [await stage.as('lotte'), await stage.as('solidarite')];
  const { campaigns } = await lotte.get<{ campaigns: Campaign[] }>('/me/solidarity');
  const campaign = campaigns.find(({ status }) => status === 'open');
  if (!campaign) return;
  const id = await ask(lotte, campaign);
  const path = `/solidarity-applications/${id}`;
  await coordinator.post(`${path}/completeness`);
  await coordinator.post(`${path}/proposal`, {
    amount: { amount: '800.00', currency: 'EUR' },
    motive: 'Trois cours annulés, établis par les comptes de l’Activité.',
  });
  const { number, bench } = await coordinator.get<StaffApplication>(path);
  const aside = bench.filter(({ links }) => links.length > 0);
  stage.told.line(
    `${number}: set aside by the software`,
    aside.map(({ name, links }) => `${name} (${links.join(', ')})`).join('; '),
  );
  const own = await lotte.raw('PUT', `/me/solidarity-cases/${id}/vote`, { choice: 'for' });
  stage.told.line('Lotte votes on her own case', `refused (${own.status})`);
  for (const name of ['juriste', 'secretaire', 'recouvrement'])
    await (await stage.as(name)).put(`/me/solidarity-cases/${id}/vote`, { choice: 'for' });
  await coordinator.post(`${path}/decision`, { motive: 'Le comité suit l’avis de la coordination.' });
  await paid(stage, id);
}

async function ask(lotte: Api, { id: campaignId }: Campaign): Promise<string> {
  const { id } = await lotte.put<{ id: string }>(`/me/solidarity/${campaignId}/draft`, {
    situation: 'lost-clients',
    reason: 'Drie avondcursussen zijn geannuleerd.',
    otherAid: '',
    linkedTo: [],
  });
  await lotte.post(`/me/solidarity-applications/${id}/submission`);
  return id;
}

async function paid(stage: Stage, id: string): Promise<void> {
  const [first, second] = [await stage.as('finance'), await stage.as('finance2')];
  const file = await first.post<{ id: string }>('/payment-files', {});
  await second.post(`/payment-files/${file.id}/approval`);
  const lotte = await stage.as('lotte');
  const aid = await stage.until('the letter of the committee', async () => {
    const { status } = await lotte.bytes(`/me/solidarity-applications/${id}/letter`);
    return (
      status === 200 && lotte.get<{ granted: { amount: string }; payment: string }>(`/me/solidarity-applications/${id}`)
    );
  });
  stage.told.line(`Granted by the others: ${euros(aid.granted)}`, `letter sent, payment ${aid.payment} by two persons`);
}
