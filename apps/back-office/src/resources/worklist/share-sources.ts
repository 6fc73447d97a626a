import { type ResignationItemDto, shareResignationsList } from '@coopera/api-client';
import { SHOWN, type Source, words } from './source';

const waitingAt = async (status: ResignationItemDto['status']) => {
  const { total, items } = await shareResignationsList({
    query: { status: [status], perPage: SHOWN, sort: 'effectiveOn' },
  });
  const rows = items.map(({ id, holderName, holderNumber, refund, requestedOn }) => ({
    id,
    to: `/share-resignations/${id}/show`,
    title: holderName ?? '—',
    subtitle: words(String(holderNumber ?? '')),
    amount: refund ?? undefined,
    day: requestedOn,
  }));
  return { total, rows };
};

/** What resignations ask of the board, and of the second person. */
export const shareSources: Source[] = [
  {
    key: 'resignations',
    resource: 'share-resignations',
    permission: 'shares.resignation.decide',
    to: '/share-resignations',
    load: () => waitingAt('requested'),
  },
  {
    key: 'refunds',
    resource: 'share-resignations',
    permission: 'shares.refund.approve',
    to: '/share-resignations',
    load: () => waitingAt('registered'),
  },
];
