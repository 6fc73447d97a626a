import type {
  ContractListItemDto,
  InvoiceListItemDto,
  InvoiceStateCountDto,
  ShareAccountDto,
} from '@coopera/api-client';
import type { Money } from '@coopera/i18n';

export type TodoKind = 'correct-invoice' | 'dimona-refused' | 'send-drafts' | 'overdue' | 'pay-share' | 'take-share';

/** Something that waits for the member, and where it is done. */
export interface Todo {
  id: string;
  kind: TodoKind;
  to: string;
  /** What it is about: a client, a contract. */
  label?: string;
  /** What somebody said of it. */
  note?: string | null;
  count?: number;
  amount?: Money;
}

interface Known {
  invoices: readonly InvoiceListItemDto[];
  states: readonly InvoiceStateCountDto[];
  contracts: readonly ContractListItemDto[];
  shares: ShareAccountDto;
}

const ofShares = ({ toPay, isCoveredThisYear }: ShareAccountDto): Todo[] => {
  if (toPay) return [{ id: 'share', kind: 'pay-share', to: '/parts', amount: toPay.amount }];
  return isCoveredThisYear ? [] : [{ id: 'share', kind: 'take-share', to: '/parts' }];
};

/** What the member should do, the most pressing first. */
export function todosOf({ invoices, states, contracts, shares }: Known): Todo[] {
  const ofState = (state: string) => states.find((row) => row.state === state);
  const [drafts, overdue] = [ofState('draft'), ofState('overdue')];
  const rejected = invoices.filter(({ state }) => state === 'rejected');
  const refused = contracts.filter(({ status, dimona }) => status === 'accepted' && dimona === 'refused');
  const draft = drafts?.count === 1 ? invoices.find(({ state }) => state === 'draft') : undefined;
  return [
    ...rejected.map(({ id, clientName, comment }): Todo => {
      return { id, kind: 'correct-invoice', to: `/factures/${id}/modifier`, label: clientName, note: comment };
    }),
    ...refused.map(({ id, title }): Todo => ({ id, kind: 'dimona-refused', to: `/contrats/${id}`, label: title })),
    ...(drafts
      ? [
          {
            id: 'drafts',
            kind: 'send-drafts' as const,
            to: draft ? `/factures/${draft.id}` : '/factures?state=draft',
            count: drafts.count,
            note: draft?.clientName,
          },
        ]
      : []),
    ...(overdue
      ? [
          {
            id: 'overdue',
            kind: 'overdue' as const,
            to: '/factures?state=overdue',
            count: overdue.count,
            amount: overdue.outstanding,
          },
        ]
      : []),
    ...ofShares(shares),
  ];
}
