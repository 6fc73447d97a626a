import type { NewInternalOrderDto, OrderPartnerDto } from '@coopera/api-client';
import { parseAmount } from '@coopera/i18n';

/** What is typed for an internal order. */
export interface OrderValues {
  side: 'seller' | 'buyer';
  ownActivityId: string;
  partner: OrderPartnerDto | null;
  title: string;
  amount: string;
}

export const toOrder = ({ partner, title, amount, ...values }: OrderValues): NewInternalOrderDto => ({
  ...values,
  partnerId: partner?.id ?? '',
  title: title.trim(),
  amount: { amount: parseAmount(amount) ?? '', currency: 'EUR' },
});
