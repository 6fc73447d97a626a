import type { PeriodCardDto } from '@coopera/api-client';
import { formatDate } from '@coopera/i18n';

/** "octobre 2026", "T4 2026", "2026". */
export function periodName({ kind, name, startsOn }: Pick<PeriodCardDto, 'kind' | 'name' | 'startsOn'>): string {
  if (kind === 'month') return formatDate(startsOn.slice(0, 7), 'month');
  return name.split('-').reverse().join(' ');
}
