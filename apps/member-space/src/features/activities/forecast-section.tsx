import type { ForecastMonthDto } from '@coopera/api-client';
import { formatDate, formatNumber, useTranslation } from '@coopera/i18n';
import { MoneyText, Section } from '@coopera/ui';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { ForecastForm } from './forecast-form';

interface ForecastSectionProps {
  activityId: string;
  year: number;
  forecast: ForecastMonthDto[];
}

/** Turnover planned and realised, month by month, with the gap. */
export function ForecastSection({ activityId, year, forecast }: ForecastSectionProps) {
  const { t } = useTranslation();
  const [isEditing, setEditing] = useState(false);
  const planned = forecast.filter((month) => month.forecast);
  return (
    <Section
      title={t('activities.forecast.title')}
      action={
        !isEditing && (
          <Button size="small" onClick={() => setEditing(true)}>
            {t('activities.forecast.edit')}
          </Button>
        )
      }
    >
      <Typography variant="body2" color="textSecondary" sx={{ mt: -1, mb: 1.5 }}>
        {t('activities.forecast.text')}
      </Typography>
      {isEditing && (
        <ForecastForm activityId={activityId} year={year} forecast={forecast} onDone={() => setEditing(false)} />
      )}
      {!isEditing && planned.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('activities.forecast.none')}
        </Typography>
      )}
      {!isEditing && planned.length > 0 && (
        <Table size="small" sx={{ '& td, & th': { px: 0.75 } }}>
          <TableHead>
            <TableRow>
              <TableCell>{t('activities.forecast.month')}</TableCell>
              {(['planned', 'realised', 'gap'] as const).map((key) => (
                <TableCell key={key} align="right">
                  {t(`activities.forecast.${key}`)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {planned.map(({ month, forecast: amount, realised, gap, gapRatio }) => (
              <TableRow key={month}>
                <TableCell component="th" scope="row">
                  {formatDate(month, 'month-short')}
                </TableCell>
                <TableCell align="right">{amount && <MoneyText value={amount} decimals={0} />}</TableCell>
                <TableCell align="right">
                  <MoneyText value={realised} decimals={0} />
                </TableCell>
                <TableCell align="right">
                  {gap && <MoneyText value={gap} decimals={0} signed strong />}
                  {gapRatio !== null && (
                    <Typography variant="caption" component="div" color="textSecondary">
                      {formatNumber(Number(gapRatio))} %
                    </Typography>
                  )}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Section>
  );
}
