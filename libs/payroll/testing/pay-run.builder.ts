import { localDate } from '@coopera/kernel';
import {
  ApprovePayRun,
  ApprovePayslip,
  ComputePayslip,
  OpenPayRun,
  type PayRunId,
  type PayslipId,
} from '@coopera/payroll';
import type { MediumContext } from '@coopera/platform/testing';

export const payslipIds = async (ctx: MediumContext, run: PayRunId): Promise<PayslipId[]> =>
  (
    await ctx.database.query<{ id: PayslipId }>(
      'SELECT id FROM payroll.payslip WHERE pay_run_id = $1 ORDER BY accepted_at, id',
      [run],
    )
  ).map(({ id }) => id);

/** A pay run whose slips are computed, as the worker process would. */
export async function aComputedPayRun(
  ctx: MediumContext,
  until: string,
): Promise<{ id: PayRunId; slips: PayslipId[] }> {
  const { id } = await ctx.get(OpenPayRun).execute({ until: localDate(until), by: 'Paul' });
  const slips = await payslipIds(ctx, id);
  for (const slip of slips) await ctx.get(ComputePayslip).execute(slip);
  return { id, slips };
}

/** The same, approved and booked. */
export async function anApprovedPayRun(
  ctx: MediumContext,
  until: string,
): Promise<{ id: PayRunId; slips: PayslipId[] }> {
  const run = await aComputedPayRun(ctx, until);
  await ctx.get(ApprovePayRun).execute({ id: run.id, by: 'Paul' });
  for (const slip of run.slips) await ctx.get(ApprovePayslip).execute(slip);
  return run;
}
