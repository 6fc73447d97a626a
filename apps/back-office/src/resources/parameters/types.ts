import type { Verification } from '@coopera/ui';

/** One value of a legal or statutory number, for a period. */
export interface ParameterRow extends Verification {
  id: string;
  code: string;
  label: string;
  /** Written as the law writes it: "13,07 %", "2 111,89 EUR". */
  display: string;
  validFrom: string;
  validTo: string | null;
  isInForce: boolean;
  verifiedBy: string | null;
  verifiedAt: string | null;
}
