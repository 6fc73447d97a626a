import type { Stage } from './stage';
import { euros } from './told';

interface Amount {
  amount: string;
}
interface Holder {
  id: string;
  name: string;
  shares: number;
}

/** The register: a certificate, a resignation that two persons carry out, and the whole chain read again. */
export async function shares(stage: Stage): Promise<void> {
  stage.told.title('The share register: a certificate, a resignation, the chain verified');
  await certificate(stage);
  await resignation(stage);
  const secretary = await stage.as('secretaire');
  const { classes } = await secretary.get<{ classes: { shareClass: string; percent: string }[] }>(
    '/share-register/summary',
  );
  stage.told.line('Shares by class', classes.map(({ shareClass, percent }) => `${shareClass} ${percent} %`).join(', '));
  const verified = await secretary.post<{ operations: number; head: string; fault: object | null; capital: Amount }>(
    '/share-register/verifications',
  );
  if (verified.fault) throw new Error(`the share register does not hold: ${JSON.stringify(verified.fault)}`);
  stage.told.line(
    `${verified.operations} operations verified`,
    `head ${verified.head.slice(0, 16)}…, capital ${euros(verified.capital)} = account 100`,
  );
}

/** The share that the newcomer paid. */
async function certificate(stage: Stage): Promise<void> {
  const nora = stage.newcomer?.api;
  if (!nora) return;
  const file = await stage.until('the certificate', async () => {
    const { lines } = await nora.get<{ lines: { numbers: string }[] }>('/me/shares');
    const operation = lines[0]?.numbers;
    const answer = operation ? await nora.bytes(`/me/share-certificates/${operation}/pdf`) : undefined;
    return answer?.status === 200 ? { operation, ...answer } : undefined;
  });
  stage.told.line(
    'Nora’s share stands in the register',
    `operation ${file.operation}, certificate of ${file.bytes.length} bytes`,
  );
}

/** A partner wrote in May of last year: his shares were cancelled at its end. */
async function resignation(stage: Stage): Promise<void> {
  const camille = await stage.as('camille');
  const late = await camille.raw('POST', '/me/share-resignation', { letter: 'Je démissionne.' });
  stage.told.line('Camille resigns in November', `refused (${late.status}): only in the first six months of the year`);
  const [secretary, second] = [await stage.as('secretaire'), await stage.as('finance2')];
  const { items } = await secretary.get<{ items: Holder[] }>('/share-holders?shareClass=B&sort=shares');
  const partner = items.find((one) => one.shares > 0);
  if (!partner) return;
  const { id } = await secretary.post<{ id: string }>('/share-resignations', {
    holderId: partner.id,
    letterOn: '2025-05-14',
    letter: 'Lettre signée, reçue par la poste.',
  });
  const tests = { netAssetsTestedOn: '2025-06-10', liquidityTestedOn: '2025-06-10' };
  await secretary.post(`/share-resignations/${id}/acceptance`, tests);
  await secretary.post(`/share-resignations/${id}/registration`);
  const alone = await secretary.raw('POST', `/share-resignations/${id}/refund-approval`, {});
  await second.post(`/share-resignations/${id}/refund-approval`);
  const done = await secretary.get<{ count: number; refund: Amount }>(`/share-resignations/${id}`);
  stage.told.line(
    `${partner.name}, letter of May 2025`,
    `${done.count} shares cancelled, ${euros(done.refund)} to pay back`,
  );
  stage.told.line(
    'The secretary approves the refund she accepted',
    `refused (${alone.status}); An Vermeulen approves it`,
  );
}
