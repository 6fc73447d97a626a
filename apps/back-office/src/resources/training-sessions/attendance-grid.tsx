import { type SessionFileDto, trainingAttendanceGrid } from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import { EmptyState, ErrorState, LoadingRows, Section } from '@coopera/ui';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useQuery } from '@tanstack/react-query';
import { useCan } from '../../auth/use-can';
import { AttendanceCell } from './attendance-cell';

/** One row a participant, one column a slot; a tick is saved at once. */
export function AttendanceGrid({ session: { id } }: { session: SessionFileDto }) {
  const { t } = useTranslation();
  const mayMark = useCan('training.attendance.mark');
  const { data, error, refetch } = useQuery({
    queryKey: ['training-sessions', id, 'attendance'],
    queryFn: () => trainingAttendanceGrid({ path: { id } }),
    enabled: mayMark,
  });
  if (!mayMark) return null;
  return (
    <Section title={t('training.attendance')}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <LoadingRows />}
      {data?.people.length === 0 && <EmptyState title={t('training.nobody')} />}
      {data && data.people.length > 0 && (
        <Box sx={{ overflowX: 'auto' }}>
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{t('training.participant')}</TableCell>
                {data.slots.map((slot) => (
                  <TableCell key={slot.id}>
                    {formatDate(slot.day, 'day-month')}, {slot.from}
                  </TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {data.people.map(({ registrationId, name, statuses }) => (
                <TableRow key={registrationId}>
                  <TableCell component="th" scope="row">
                    {name}
                  </TableCell>
                  {data.slots.map((slot, index) => (
                    <TableCell key={slot.id}>
                      <AttendanceCell
                        label={`${name}, ${formatDate(slot.day, 'day-month')} ${slot.from}`}
                        slotId={slot.id}
                        registrationId={registrationId}
                        status={statuses[index]}
                        onMarked={() => void refetch()}
                      />
                    </TableCell>
                  ))}
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
    </Section>
  );
}
