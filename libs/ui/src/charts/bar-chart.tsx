import { useTranslation } from '@coopera/i18n';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { ChartBars } from './chart-bars';
import { ChartTable } from './chart-table';

export interface Series {
  key: string;
  label: string;
  color: string;
}

export interface ChartPoint {
  label: string;
  values: Record<string, number>;
}

export interface ChartData {
  title: string;
  series: Series[];
  points: ChartPoint[];
  format: (value: number) => string;
}

/** Grouped bars drawn by hand (no chart library to load), with the same figures as a table on demand. */
export function BarChart(data: ChartData) {
  const { t } = useTranslation();
  const [isTable, setTable] = useState(false);
  return (
    <Box>
      {isTable ? <ChartTable {...data} /> : <ChartBars {...data} />}
      <Stack direction="row" sx={{ alignItems: 'center', gap: 2, mt: 1, flexWrap: 'wrap', fontSize: '.8125rem' }}>
        {data.series.map((series) => (
          <Stack key={series.key} direction="row" sx={{ alignItems: 'center', gap: 0.75 }}>
            <Box component="i" sx={{ width: 12, height: 12, borderRadius: '3px', bgcolor: series.color }} />
            {series.label}
          </Stack>
        ))}
        <Button size="small" sx={{ ml: 'auto', mr: -1.5 }} onClick={() => setTable(!isTable)}>
          {isTable ? t('ui.chart.asChart') : t('ui.chart.asTable')}
        </Button>
      </Stack>
    </Box>
  );
}
