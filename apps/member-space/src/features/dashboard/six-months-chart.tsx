import { euros, formatDate, moneyNumber, useTranslation } from '@coopera/i18n';
import { BarChart, EmptyState, Section, tokens, useMoneyText } from '@coopera/ui';
import BarChartOutlined from '@mui/icons-material/BarChartOutlined';
import { useTheme } from '@mui/material/styles';
import type { MonthFigures } from './types';

export function SixMonthsChart({ months }: { months: MonthFigures[] }) {
  const { t } = useTranslation();
  const { palette } = useTheme();
  const money = useMoneyText();
  const isEmpty = months.every(({ invoiced, netPaid }) => moneyNumber(invoiced) === 0 && moneyNumber(netPaid) === 0);
  return (
    <Section title={t('sixMonths.title')}>
      {isEmpty ? (
        <EmptyState icon={BarChartOutlined} title={t('sixMonths.empty')} />
      ) : (
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
