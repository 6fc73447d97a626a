import { ApiError, type PaymentFileItemDto, paymentFilesList } from '@coopera/api-client';

/** The API lists payment files, newest first, and has no page of one. */
export async function findPaymentFile(id: string): Promise<PaymentFileItemDto> {
  for (let page = 1; ; page += 1) {
    const { items, total, perPage } = await paymentFilesList({ query: { page, perPage: 100 } });
    const file = items.find((item) => item.id === id);
    if (file) return file;
    if (page * perPage >= total) throw new ApiError({ title: id, status: 404 });
  }
}
