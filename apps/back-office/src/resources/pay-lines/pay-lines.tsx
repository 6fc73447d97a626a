import type { PayLineDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { Section } from '@coopera/ui';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { PayLine } from './pay-line';

const sections = ['earnings', 'employee', 'tax', 'net', 'employer', 'provision', 'contribution'] as const;

/** A calculation of pay from the gross to the net and to the cost, each line explained. */
export function PayLines({ lines }: { lines: PayLineDto[] }) {
  const { t } = useTranslation();
  const shown = sections.filter((section) => lines.some((line) => line.section === section));
  return (
    <Section title={t('pay.calculation')}>
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={t('pay.calculation')}>
        <Table size="small" sx={{ fontVariantNumeric: 'tabular-nums' }}>
          <TableHead>
            <TableRow>
              <TableCell>{t('pay.line')}</TableCell>
              <TableCell align="right">{t('pay.base')}</TableCell>
              <TableCell align="right">{t('pay.rate')}</TableCell>
              <TableCell align="right">{t('pay.amount')}</TableCell>
            </TableRow>
          </TableHead>
          {shown.map((section) => (
            <TableBody key={section}>
              <TableRow>
                <TableCell
                  component="th"
                  scope="rowgroup"
                  colSpan={4}
                  sx={{ fontWeight: 650, bgcolor: 'action.hover', fontSize: '.8rem' }}
                >
                  {t(`paySection.${section}`)}
                </TableCell>
              </TableRow>
              {lines
                .filter((line) => line.section === section)
                .map((line) => (
                  <PayLine key={line.code} line={line} />
                ))}
            </TableBody>
          ))}
        </Table>
      </Box>
    </Section>
  );
}
