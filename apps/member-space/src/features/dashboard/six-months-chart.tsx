import { euros, formatDate, moneyNumber, useTranslation } from '@coopera/i18n';
import { BarChart, EmptyState, ErrorState, LoadingRows, Section, tokens, useMoneyText } from '@coopera/ui';
import BarChartOutlined from '@mui/icons-material/BarChartOutlined';
import { useTheme } from '@mui/material/styles';
import { useQuery } from '@tanstack/react-query';
import { monthsOf } from './months';
import { monthsQuery } from './queries';

export default function SixMonthsChart() {
  const { t } = useTranslation();
  const { palette } = useTheme();
  const money = useMoneyText();
  const { data, error, refetch } = useQuery(monthsQuery);
  const months = data ? monthsOf(data.turnover, data.payslips) : [];
  const isEmpty = months.every(({ invoiced, netPaid }) => moneyNumber(invoiced) === 0 && moneyNumber(netPaid) === 0);
  return (
    <Section title={t('sixMonths.title')}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingRows />}
      {data && isEmpty && <EmptyState icon={BarChartOutlined} title={t('sixMonths.empty')} />}
      {data && !isEmpty && (
        <BarChart
          title={t('sixMonths.title')}
          format={(value) => money(euros(value.toFixed(2)), 0)}
          series={[
            {
              key: 'invoiced',
              label: t('sixMonths.invoiced'),
              color: palette.mode === 'dark' ? palette.primary.main : tokens.indigo[500],
            },
            { key: 'paid', label: t('sixMonths.netPaid'), color: tokens.coral[500] },
          ]}
          points={months.map(({ month, invoiced, netPaid }) => ({
            label: formatDate(month, 'month-short'),
            values: { invoiced: moneyNumber(invoiced), paid: moneyNumber(netPaid) },
          }))}
        />
      )}
    </Section>
  );
}
