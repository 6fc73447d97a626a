import { type ActivityId, type LocalDate, Money, type Scope } from '@coopera/kernel';
import type { Principal } from '@coopera/platform';
import type { SupplierInvoiceInput } from '../application/enter-supplier-invoice.use-case';
import type { SupplierInvoiceQuery } from '../application/supplier-invoice.query';
import type { SupplierInvoiceDto, SupplierInvoiceInputDto } from './supplier-invoice.dto';

type Read = Awaited<ReturnType<SupplierInvoiceQuery['read']>>;

export function presentInvoice({ invoice, ...beside }: Read): SupplierInvoiceDto {
  const { enteredBy: _, decidedBy: __, bookedOn: ___, lines, ...data } = invoice.data;
  return {
    ...data,
    ...beside,
    payable: invoice.payable.toJSON(),
    cost: invoice.cost.toJSON(),
    deductibleVat: invoice.deductibleVat.toJSON(),
    lines: lines.map((line) => ({
      ...line,
      net: line.net.toJSON(),
      vat: line.vat.toJSON(),
      deductibleVat: line.deductibleVat.toJSON(),
    })),
  };
}

export const inputOf = (
  id: string,
  { lines, ...body }: SupplierInvoiceInputDto,
  me: Principal,
  scope: Scope,
): SupplierInvoiceInput => ({
  ...body,
  id,
  activityId: body.activityId as ActivityId,
  issuedOn: body.issuedOn as LocalDate,
  dueOn: body.dueOn as LocalDate,
  supplierVatNumber: body.supplierVatNumber ?? null,
  iban: body.iban ?? null,
  communication: body.communication ?? '',
  lines: lines.map((line) => ({ ...line, net: Money.fromJson(line.net) })),
  by: { id: me.loginId, name: me.displayName },
  scope,
});
