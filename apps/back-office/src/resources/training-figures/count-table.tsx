import { formatNumber, useTranslation } from '@coopera/i18n';
import { Section } from '@coopera/ui';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';

const counts = ['sessions', 'participations', 'participants'] as const;
type CountRow = Record<(typeof counts)[number], number> & { name: string };

const labels = { sessions: 'sessionsHeld', participations: 'participations', participants: 'participants' };

export function CountTable({ title, rows }: { title: string; rows: CountRow[] }) {
  const { t } = useTranslation();
  return (
    <Section title={title}>
      <Table size="small" aria-label={title}>
        <TableHead>
          <TableRow>
            <TableCell>{title}</TableCell>
            {counts.map((count) => (
              <TableCell key={count} align="right">
                {t(`training.${labels[count]}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.name}>
              <TableCell component="th" scope="row">
                {row.name}
              </TableCell>
              {counts.map((count) => (
                <TableCell key={count} align="right">
                  {formatNumber(row[count])}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}
