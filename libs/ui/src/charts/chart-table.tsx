import { useTranslation } from '@coopera/i18n';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { VisuallyHidden } from '../text/visually-hidden';
import type { ChartData } from './bar-chart';

export function ChartTable({ title, series, points, format }: ChartData) {
  const { t } = useTranslation();
  return (
    <Table size="small" sx={{ fontVariantNumeric: 'tabular-nums' }}>
      <caption style={{ padding: 0 }}>
        <VisuallyHidden>{title}</VisuallyHidden>
      </caption>
      <TableHead>
        <TableRow>
          <TableCell>{t('ui.chart.period')}</TableCell>
          {series.map(({ key, label }) => (
            <TableCell key={key} align="right">
              {label}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {points.map((point) => (
          <TableRow key={point.label}>
            <TableCell component="th" scope="row">
              {point.label}
            </TableCell>
            {series.map(({ key }) => (
              <TableCell key={key} align="right">
                {format(point.values[key] ?? 0)}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
