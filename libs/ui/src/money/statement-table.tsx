import { formatDate, formatNumber, type Money, moneyNumber, useTranslation } from '@coopera/i18n';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { VisuallyHidden } from '../text/visually-hidden';
import { MoneyText } from './money-text';

export interface StatementRow {
  key: string;
  label: string;
  months: Money[];
  total: Money;
  /** Percent of the turnover of the year. */
  ratio: string | null;
}

export interface StatementTableProps {
  title: string;
  year: number;
  /** The months to show, 0 January; all where there is room. */
  months: number[];
  rows: StatementRow[];
  result: Money[];
  resultTotal: Money;
  onOpen: (key: string, month: number | null) => void;
}

const monthName = (year: number, index: number): string =>
  formatDate(`${year}-${String(index + 1).padStart(2, '0')}-01`, 'month-short');

/** An income statement: a line a category, a column a month, the year and its part of the turnover at the end. */
export function StatementTable({ title, year, months, rows, result, resultTotal, onOpen }: StatementTableProps) {
  const { t } = useTranslation();
  const amount = (row: StatementRow, value: Money, month: number | null) =>
    moneyNumber(value) === 0 ? (
      <Box component="span" sx={{ color: 'text.disabled' }} aria-label="0">
        –
      </Box>
    ) : (
      <ButtonBase
        sx={{ font: 'inherit', borderRadius: 1, px: 0.5, mx: -0.5, '&:hover': { bgcolor: 'action.hover' } }}
        aria-label={t('ui.statement.open', { line: row.label, month: month === null ? year : monthName(year, month) })}
        onClick={() => onOpen(row.key, month)}
      >
        <MoneyText value={value} decimals={months.length > 1 ? 0 : 2} />
      </ButtonBase>
    );
  return (
    <Box sx={{ overflowX: 'auto', mx: -1 }} tabIndex={0} role="region" aria-label={title}>
      <Table size="small" sx={{ fontVariantNumeric: 'tabular-nums', '& td, & th': { px: 1, whiteSpace: 'nowrap' } }}>
        <caption style={{ padding: 0 }}>
          <VisuallyHidden>{title}</VisuallyHidden>
        </caption>
        <TableHead>
          <TableRow>
            <TableCell />
            {months.map((month) => (
              <TableCell key={month} align="right">
                {monthName(year, month)}
              </TableCell>
            ))}
            <TableCell align="right">{year}</TableCell>
            <TableCell align="right">{t('ui.statement.ratio')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.key} hover>
              <TableCell component="th" scope="row" sx={{ whiteSpace: 'normal !important', minWidth: 120 }}>
                {row.label}
              </TableCell>
              {months.map((month) => (
                <TableCell key={month} align="right">
                  {amount(row, row.months[month], month)}
                </TableCell>
              ))}
              <TableCell align="right" sx={{ fontWeight: 600 }}>
                {amount(row, row.total, null)}
              </TableCell>
              <TableCell align="right" sx={{ color: 'text.secondary' }}>
                {row.ratio === null ? '–' : `${formatNumber(Number(row.ratio))} %`}
              </TableCell>
            </TableRow>
          ))}
          <TableRow sx={{ '& td, & th': { fontWeight: 680, borderBottom: 0 } }}>
            <TableCell component="th" scope="row">
              {t('ui.statement.result')}
            </TableCell>
            {months.map((month) => (
              <TableCell key={month} align="right">
                <MoneyText value={result[month]} decimals={months.length > 1 ? 0 : 2} signed />
              </TableCell>
            ))}
            <TableCell align="right">
              <MoneyText value={resultTotal} decimals={months.length > 1 ? 0 : 2} signed />
            </TableCell>
            <TableCell />
          </TableRow>
        </TableBody>
      </Table>
    </Box>
  );
}
