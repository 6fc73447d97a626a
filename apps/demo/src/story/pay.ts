import type { Api } from '../api-caller';
import type { Stage } from './stage';
import { euros } from './told';

interface Amount {
  amount: string;
}
interface Simulation {
  gross: Amount;
  net: Amount;
  budgetNeeded: Amount;
}
interface PayRun {
  state: string;
  total: number;
  computed: number;
  documents: number;
  approved: number;
}

/** A member turns budget into a contract; the worker computes the pay; two persons pay it. */
export async function contracts(stage: Stage): Promise<void> {
  stage.told.title('Simulations become contracts, declared to social security');
  const adviser = await stage.as('conseil');
  for (const [who, title, amount] of [
    ['camille', 'Illustratrice', '600.00'],
    ['lotte', 'Lesgeefster', '300.00'],
  ] as const)
    await contract(
      stage,
      await stage.as(who),
      { title, amount, startDate: stage.today, endDate: stage.today, days: 1 },
      who,
    );
  const camille = await stage.as('camille');
  const { memberId } = await camille.get<{ memberId: string }>('/auth/me');
  const past = {
    title: 'Illustratrice',
    amount: '900.00',
    startDate: '2026-11-17',
    endDate: '2026-11-18',
    days: 2,
    memberId,
    activityOf: camille,
  };
  await contract(stage, adviser, past, 'camille, by her adviser');
}

async function contract(
  stage: Stage,
  by: Api,
  wish: {
    title: string;
    amount: string;
    startDate: string;
    endDate: string;
    days: number;
    memberId?: string;
    activityOf?: Api;
  },
  who: string,
): Promise<void> {
  const { title, amount, activityOf, ...when } = wish;
  const activityId = (await (activityOf ?? by).get<{ items: { id: string }[] }>('/me/activities')).items[0]?.id ?? '';
  const body = { activityId, mode: 'budget', amount: { amount, currency: 'EUR' }, status: 'employee', ...when };
  const simulation = await by.post<Simulation>('/payroll/simulations', body);
  const made = await by.post<{ id: string; gross: Amount; net: Amount }>('/contracts', {
    ...body,
    title,
    place: 'Bruxelles',
  });
  if (made.gross.amount !== simulation.gross.amount)
    throw new Error('the contract has not the cents of its simulation');
  const declared = await stage.until('the Dimona', async () => {
    const read = await by.get<{ dimona: string }>(`/contracts/${made.id}`);
    return ['accepted', 'warning'].includes(read.dimona) ? read : undefined;
  });
  stage.told.line(
    `${who}: ${euros(simulation.budgetNeeded)} of budget`,
    `gross ${euros(made.gross)}, net ${euros(made.net)}, Dimona ${declared.dimona} (simulator)`,
  );
}

export async function payRun(stage: Stage): Promise<void> {
  stage.told.title('The worker computes the payslips');
  const payroll = await stage.as('paie');
  const { id } = await payroll.post<{ id: string }>('/pay-runs', { until: stage.today });
  const computed = await stage.until('the payslips', async () => {
    const run = await payroll.get<PayRun>(`/pay-runs/${id}`);
    return run.total > 0 && run.computed === run.total && run.documents === run.total ? run : undefined;
  });
  stage.told.line('Payslips computed, with their PDF', String(computed.computed));
  await payroll.post(`/pay-runs/${id}/approval`);
  await stage.until('the approval', async () => (await payroll.get<PayRun>(`/pay-runs/${id}`)).state === 'approved');
  stage.told.line('Approved', 'booked, budgets spent, payments asked');
}

export async function payment(stage: Stage): Promise<void> {
  stage.told.title('Two persons pay the nets by a SEPA file');
  const [first, second] = [await stage.as('finance'), await stage.as('finance2')];
  const { id } = await first.post<{ id: string }>('/payment-files', {});
  const alone = await first.raw('POST', `/payment-files/${id}/approval`, {});
  stage.told.line('The preparer approves his own file', `refused (${alone.status})`);
  await second.post(`/payment-files/${id}/approval`);
  const { items } = await second.get<{ items: { total: Amount; orderCount: number; purpose: string }[] }>(
    '/payment-files',
  );
  const file = await second.bytes(`/payment-files/${id}/xml`);
  stage.told.line(
    'pain.001 approved by a second person',
    `${items[0]?.orderCount} payments, ${euros(items[0]?.total ?? { amount: '0.00' })}, ${items[0]?.purpose}, ${file.bytes.length} bytes`,
  );
}
