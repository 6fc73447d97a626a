import type { Decimal } from '@coopera/kernel';

/** UNCL5305, as EN 16931 uses it. */
export const vatCategories = ['S', 'AE', 'K', 'E', 'Z', 'G', 'O'] as const;
export type VatCategory = (typeof vatCategories)[number];

export interface VatExemption {
  /** VATEX code list. */
  readonly code: string | null;
  readonly text: string | null;
}

/** Which VAT something bears. Rates are percentages: 21, 6, 0. */
export interface VatTreatment {
  readonly category: VatCategory;
  readonly rate: Decimal;
  readonly exemption: VatExemption | null;
}

/** Categories whose reason is the same for everybody; E has as many as the law has articles, so it must be given. */
const USUAL: Readonly<Partial<Record<VatCategory, VatExemption>>> = {
  AE: { code: 'VATEX-EU-AE', text: 'Reverse charge' },
  K: { code: 'VATEX-EU-IC', text: 'Intra-community supply' },
  G: { code: 'VATEX-EU-G', text: 'Export outside the EU' },
  O: { code: 'VATEX-EU-O', text: 'Not subject to VAT' },
};

/** The reason without VAT: the one given, else the usual one of the category; null for S and Z. */
export const exemptionOf = ({ category, exemption }: VatTreatment): VatExemption | null =>
  category === 'S' || category === 'Z' ? null : (exemption ?? USUAL[category] ?? null);
