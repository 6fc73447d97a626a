import { tokens } from '@coopera/ui';

/** Members, partners, the shared team. */
export const classColors: Record<string, string> = {
  A: tokens.indigo[500],
  B: tokens.coral[500],
  C: tokens.green[500],
};
