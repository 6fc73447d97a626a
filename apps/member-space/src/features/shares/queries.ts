import {
  consultedRegisterConsult,
  download,
  nextPage,
  ownResignationOwn,
  ownResignationResign,
  ownSharesAskCertificate,
  ownSharesOwn,
  ownSharesSubscribe,
  type ShareLineDto,
  shareExtractsRequestOwn,
} from '@coopera/api-client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

export const sharesQuery = queryOptions({ queryKey: ['shares'], queryFn: () => ownSharesOwn() });

export const resignationQuery = queryOptions({
  queryKey: ['shares', 'resignation'],
  queryFn: () => ownResignationOwn(),
});

export const registerQuery = (q: string) =>
  infiniteQueryOptions({
    queryKey: ['shares', 'register', q],
    queryFn: ({ pageParam }) => consultedRegisterConsult({ query: { page: pageParam, q: q || undefined } }),
    initialPageParam: 1,
    getNextPageParam: nextPage,
  });

export const subscribe = (count: number, idempotencyKey: string) =>
  ownSharesSubscribe({ body: { count, paidFrom: 'own-account' }, headers: { 'Idempotency-Key': idempotencyKey } });

export const resign = (letter: string, idempotencyKey: string) =>
  ownResignationResign({ body: { letter }, headers: { 'Idempotency-Key': idempotencyKey } });

/** One that was never made is asked for first: shares of before the register was kept here. */
export async function saveCertificate({ numbers, hasCertificate }: ShareLineDto): Promise<void> {
  const operation = Number(numbers);
  if (!hasCertificate) await ownSharesAskCertificate({ path: { operation } });
  await download(`/me/share-certificates/${operation}/pdf`, `certificate-${operation}.pdf`);
}

export async function saveExtract(): Promise<void> {
  const { id } = await shareExtractsRequestOwn();
  await download(`/share-extracts/${id}/pdf`, 'extract.pdf');
}
