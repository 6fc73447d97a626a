import type { RegisterSummaryDto } from '@coopera/api-client';
import { formatNumber, formatRate, useTranslation } from '@coopera/i18n';
import { Dot, MoneyText, SplitBar } from '@coopera/ui';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { classColors } from './class-colors';

/** Who holds the shares: members, partners, the shared team. */
export function ClassFigures({ summary }: { summary: RegisterSummaryDto }) {
  const { t } = useTranslation();
  const percent = (text: string) => formatRate(Number(text) / 100);
  return (
    <Box>
      <SplitBar
        height={14}
        label={t('shareRegister.byClass')}
        parts={summary.classes.map(({ shareClass, shares, percent: part }) => ({
          key: shareClass,
          value: shares,
          color: classColors[shareClass],
          label: `${t(`shareClass.${shareClass}`)} ${percent(part)}`,
        }))}
      />
      <Box sx={{ overflowX: 'auto', mt: 1 }} tabIndex={0} role="region" aria-label={t('shareRegister.byClass')}>
        <Table size="small" sx={{ fontVariantNumeric: 'tabular-nums' }}>
          <TableHead>
            <TableRow>
              <TableCell>{t('shareRegister.class')}</TableCell>
              <TableCell align="right">{t('shareRegister.holders')}</TableCell>
              <TableCell align="right">{t('shareRegister.shares')}</TableCell>
              <TableCell align="right">%</TableCell>
              <TableCell align="right">{t('shareRegister.amount')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {summary.classes.map(({ shareClass, holders, shares, percent: part, amount }) => (
              <TableRow key={shareClass}>
                <TableCell component="th" scope="row">
                  <Dot color={classColors[shareClass] ?? ''} sx={{ mr: 1 }} />
                  {shareClass} · {t(`shareClass.${shareClass}`)}
                </TableCell>
                <TableCell align="right">{formatNumber(holders)}</TableCell>
                <TableCell align="right">{formatNumber(shares)}</TableCell>
                <TableCell align="right">{percent(part)}</TableCell>
                <TableCell align="right">
                  <MoneyText value={amount} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Box>
  );
}
