import { tokens } from '@coopera/ui';
import type { PaySection } from './section-totals';

/** Coral is for what the member gets; all the rest is indigo and sand. */
export const lineColors: Record<PaySection, string> = {
  earnings: tokens.coral[500],
  net: tokens.coral[500],
  tax: tokens.indigo[300],
  employee: tokens.indigo[500],
  employer: tokens.indigo[700],
  provision: '#7A776F',
  contribution: tokens.sand[300],
};
