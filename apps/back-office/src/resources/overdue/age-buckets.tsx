import type { AgeBucketDto } from '@coopera/api-client';
import { formatNumber, moneyNumber, sumMoney, useTranslation } from '@coopera/i18n';
import { MoneyText, SplitBar, useMoneyText } from '@coopera/ui';
import Box from '@mui/material/Box';
import { useListContext } from 'react-admin';
import { BucketButton } from './bucket-button';
import { bucketColors } from './bucket-colors';

const chosenIn = (filter: Record<string, unknown>): string[] => (filter.bucket as string[] | undefined) ?? [];

/** How old the late money is, as one bar; a part of it filters the list. */
export function AgeBuckets() {
  const { t } = useTranslation();
  const money = useMoneyText();
  const { meta, filterValues, setFilters } = useListContext();
  const buckets = (meta?.buckets ?? []) as AgeBucketDto[];
  if (buckets.length === 0) return null;
  const chosen = chosenIn(filterValues);
  const toggle = (bucket: string) => {
    const next = chosen.includes(bucket) ? chosen.filter((one) => one !== bucket) : [...chosen, bucket];
    const { bucket: _bucket, ...others } = filterValues;
    setFilters(next.length > 0 ? { ...others, bucket: next } : others, []);
  };
  return (
    <Box sx={{ px: 2, pt: 2, pb: 0.5 }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', mb: 1, fontSize: '.84rem' }}>
        <b>{t('overdue.byAge')}</b>
        <MoneyText value={sumMoney(buckets.map(({ outstanding }) => outstanding))} strong />
      </Box>
      <SplitBar
        height={14}
        label={t('overdue.byAge')}
        parts={buckets.map(({ bucket, outstanding }) => ({
          key: bucket,
          value: moneyNumber(outstanding),
          color: bucketColors[bucket],
          label: `${t(`ageBucket.${bucket}`)} ${money(outstanding)}`,
        }))}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.25 }}>
        {buckets.map(({ bucket, count, outstanding }) => (
          <BucketButton
            key={bucket}
            color={bucketColors[bucket]}
            label={t(`ageBucket.${bucket}`)}
            count={formatNumber(count)}
            outstanding={outstanding}
            isOn={chosen.includes(bucket)}
            onClick={() => toggle(bucket)}
          />
        ))}
      </Box>
    </Box>
  );
}
