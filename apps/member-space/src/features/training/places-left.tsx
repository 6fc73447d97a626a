import { useTranslation } from '@coopera/i18n';
import { Pill } from '@coopera/ui';

interface Seats {
  capacity: number;
  taken: number;
  waiting: number;
}

const FEW = 3;

/** How many places are left; none while others wait. */
export function PlacesLeft({ seats: { capacity, taken, waiting } }: { seats: Seats }) {
  const { t } = useTranslation();
  const left = waiting > 0 ? 0 : Math.max(0, capacity - taken);
  if (left === 0)
    return <Pill tone="warning">{waiting ? t('training.full', { count: waiting }) : t('training.noPlace')}</Pill>;
  return <Pill tone={left <= FEW ? 'info' : 'success'}>{t('training.places', { count: left })}</Pill>;
}
