import { tokens } from '@coopera/ui';

/** The older, the redder. */
export const bucketColors: Record<string, string> = {
  '1-15': tokens.indigo[300],
  '16-30': tokens.indigo[500],
  '31-60': '#D99A2B',
  '61-90': tokens.coral[500],
  '91+': tokens.red[500],
};
