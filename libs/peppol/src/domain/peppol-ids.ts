/** Peppol BIS Billing 3.0: what document it is, and in which process it travels. */
export const BILLING_CUSTOMIZATION = 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0';
export const BILLING_PROFILE = 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0';

/** Scheme of the Belgian enterprise number in the electronic address scheme list. */
export const BELGIAN_ENTERPRISE = '0208';

/** The document type identifier under which a participant announces that he receives it. */
export const documentTypeId = (kind: 'invoice' | 'credit-note'): string => {
  const root = kind === 'invoice' ? 'Invoice' : 'CreditNote';
  return `urn:oasis:names:specification:ubl:schema:xsd:${root}-2::${root}##${BILLING_CUSTOMIZATION}::2.1`;
};
