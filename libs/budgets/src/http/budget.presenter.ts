import type { BudgetItem, OpenReservation } from '../application/budget.query';
import type { UsableInvoice } from '../application/guarantee';
import type { BudgetDto, ReservationDto, UnpaidInvoiceDto } from './budget.dto';

export const presentBudget = (item: BudgetItem): BudgetDto => ({
  activityId: item.activityId,
  activityName: item.activityName,
  paid: item.paid.toJSON(),
  unpaid: item.unpaid.toJSON(),
  guaranteed: item.guaranteed.toJSON(),
  reserved: item.reserved.toJSON(),
  available: item.available.toJSON(),
  guaranteeLimit: item.guaranteeLimit.toJSON(),
  overdraft: item.overdraft.toJSON(),
});

export const presentUnpaid = ({
  invoiceId,
  invoiceNumber,
  clientName,
  earnedOn,
  dueOn,
  why,
  ...amounts
}: UsableInvoice): UnpaidInvoiceDto => ({
  invoiceId,
  invoiceNumber,
  clientName,
  earnedOn,
  dueOn,
  why,
  net: amounts.net.toJSON(),
  levy: amounts.levy.toJSON(),
  earned: amounts.earned.toJSON(),
  unpaid: amounts.unpaid.toJSON(),
  usable: amounts.usable.toJSON(),
});

export const presentReservation = ({
  label,
  amount,
  reservedOn,
  expectedOn,
  sourceKind,
  sourceId,
}: OpenReservation): ReservationDto => ({
  label,
  amount: amount.toJSON(),
  reservedOn,
  expectedOn,
  source: { kind: sourceKind, id: sourceId },
});
