import { formatNumber, moneyNumber, useTranslation } from '@coopera/i18n';
import { MoneyText, SplitBar, useMoneyText } from '@coopera/ui';
import Box from '@mui/material/Box';
import { useListContext } from 'react-admin';
import { BucketButton } from '../overdue/bucket-button';
import { useExposureSummary } from './use-exposure-summary';

const colors: Record<string, string> = { '0-30': '#4B47C4', '31-60': '#D99A2B', '61-90': '#F2643D', '91+': '#B3261E' };

/** How old the advances are, as one bar; a part of it filters the list. */
export function ExposureAges() {
  const { t } = useTranslation();
  const money = useMoneyText();
  const { data } = useExposureSummary();
  const { filterValues, setFilters } = useListContext();
  if (!data || moneyNumber(data.total) === 0) return null;
  const { age: chosen, ...others } = filterValues;
  return (
    <Box sx={{ px: 2, pt: 2, pb: 0.5 }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', mb: 1, fontSize: '.84rem' }}>
        <b>{t('exposure.byAge')}</b>
        <MoneyText value={data.total} strong />
      </Box>
      <SplitBar
        height={14}
        label={t('exposure.byAge')}
        parts={data.ages.map(({ key, amount }) => ({
          key,
          value: moneyNumber(amount),
          color: colors[key],
          label: `${t('exposure.age', { age: key })} ${money(amount)}`,
        }))}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.25 }}>
        {data.ages.map(({ key, count, amount }) => (
          <BucketButton
            key={key}
            color={colors[key]}
            label={t('exposure.age', { age: key })}
            count={formatNumber(count)}
            outstanding={amount}
            isOn={chosen === key}
            onClick={() => setFilters(chosen === key ? others : { ...others, age: key }, [])}
          />
        ))}
      </Box>
    </Box>
  );
}
