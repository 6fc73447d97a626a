import type { ExpectedMovementDto } from '@coopera/api-client';
import { formatDate, isNegative, useTranslation } from '@coopera/i18n';
import { DataList, EmptyState, ErrorState, FlowChart, LoadingPage, MoneyText, Section } from '@coopera/ui';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { treasuryQuery } from './queries';
import { sourcePath } from './source-path';

const sourceKind = {
  invoice: 'invoice',
  pay: 'contract',
  expense: 'expense',
  'internal-order': 'internal-order',
} as const;

/** Money behind, now and ahead; and what is expected, when and why then. */
export default function TreasuryView({ activityId }: { activityId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(treasuryQuery(activityId));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingPage />;
  const habit = ({ kind, habitDays }: ExpectedMovementDto) => {
    if (kind !== 'invoice') return t(`activities.treasury.kind.${kind}`);
    if (habitDays === null) return t('activities.treasury.unknown');
    return habitDays > 0 ? t('activities.treasury.habit', { days: habitDays }) : t('activities.treasury.onTime');
  };
  return (
    <>
      <Section title={t('activities.treasury.title')} sx={{ mb: 2 }}>
        <Typography variant="body2" color="textSecondary">
          {t('activities.treasury.now')}
        </Typography>
        <Typography component="p" sx={{ fontSize: '1.5rem', fontWeight: 700, mb: 1 }}>
          <MoneyText value={data.now} signed />
        </Typography>
        <FlowChart title={t('activities.treasury.title')} months={data.months} />
      </Section>
      <Section title={t('activities.treasury.expected')}>
        {data.expected.length === 0 && (
          <EmptyState title={t('activities.treasury.empty')} text={t('activities.treasury.emptyText')} />
        )}
        <DataList
          link={Link}
          rows={data.expected.map((movement) => ({
            id: movement.sourceId,
            primary: movement.label,
            secondary: `${formatDate(movement.on)} · ${habit(movement)}`,
            amount: (
              <span>
                {!isNegative(movement.amount) && '+'}
                <MoneyText value={movement.amount} strong />
              </span>
            ),
            to: sourcePath({ kind: sourceKind[movement.kind], id: movement.sourceId }),
          }))}
        />
      </Section>
    </>
  );
}
