import { formatDate, type Money, moneyNumber, useTranslation } from '@coopera/i18n';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useTheme } from '@mui/material/styles';
import { useState } from 'react';
import { useMoneyText } from '../money/use-money-text';
import { tokens } from '../theme/tokens';
import { ChartTable } from './chart-table';
import { FlowBars } from './flow-bars';

export interface FlowMonth {
  month: string;
  isExpected: boolean;
  received: Money;
  paid: Money;
  balance: Money;
}

/** Money that came in and went out by month, and what is left: the months to come paler, after the line of today. */
export function FlowChart({ title, months }: { title: string; months: FlowMonth[] }) {
  const { t } = useTranslation();
  const { palette } = useTheme();
  const money = useMoneyText();
  const [isTable, setTable] = useState(false);
  const series = [
    {
      key: 'received',
      label: t('ui.flow.received'),
      color: palette.mode === 'dark' ? palette.primary.main : tokens.indigo[500],
    },
    { key: 'paid', label: t('ui.flow.paid'), color: tokens.coral[500] },
    { key: 'balance', label: t('ui.flow.balance'), color: palette.success.main },
  ];
  const points = months.map(({ month, isExpected, received, paid, balance }) => ({
    label: formatDate(month, 'month-short'),
    isExpected,
    values: { received: moneyNumber(received), paid: moneyNumber(paid), balance: moneyNumber(balance) },
  }));
  const format = (value: number) => money({ amount: value.toFixed(2), currency: 'EUR' }, 0);
  const named = points.map((point) => ({
    ...point,
    label: point.isExpected ? t('ui.flow.expected', { month: point.label }) : point.label,
  }));
  return (
    <Box>
      {isTable ? (
        <ChartTable title={title} series={series} points={named} format={format} />
      ) : (
        <FlowBars title={title} series={series} points={points} format={format} />
      )}
      <Stack direction="row" sx={{ alignItems: 'center', gap: 2, mt: 1, flexWrap: 'wrap', fontSize: '.8125rem' }}>
        {series.map(({ key, label, color }) => (
          <Stack key={key} direction="row" sx={{ alignItems: 'center', gap: 0.75 }}>
            <Box
              component="i"
              sx={{ width: 12, height: key === 'balance' ? 3 : 12, borderRadius: '3px', bgcolor: color }}
            />
            {label}
          </Stack>
        ))}
        <Button size="small" sx={{ ml: 'auto', mr: -1.5 }} onClick={() => setTable(!isTable)}>
          {isTable ? t('ui.chart.asChart') : t('ui.chart.asTable')}
        </Button>
      </Stack>
    </Box>
  );
}
