/** What an entry is about, for a person: the document and the other party, where it has them. */
export const aboutEntry = (params: Record<string, string>): string =>
  [params.number, params.counterparty ?? params.client ?? params.member ?? params.label].filter(Boolean).join(' · ');

const pages: Record<string, string> = {
  invoice: '/invoices',
  'credit-note': '/invoices',
  payslip: '/payslips',
  'payment-file': '/payment-files',
};

/** The page of what an entry comes from; null where it has none. */
export const sourcePage = (kind: string, id: string): string | null =>
  pages[kind] ? `${pages[kind]}/${id}/show` : null;
