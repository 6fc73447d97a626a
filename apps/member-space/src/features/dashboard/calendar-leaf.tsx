import { formatDate } from '@coopera/i18n';
import { tokens } from '@coopera/ui';
import Box from '@mui/material/Box';

/** A day as a leaf of a calendar. The date is also written beside it. */
export function CalendarLeaf({ day }: { day: string }) {
  return (
    <Box
      aria-hidden
      sx={{
        width: 64,
        borderRadius: '14px',
        overflow: 'hidden',
        border: 1,
        borderColor: 'divider',
        textAlign: 'center',
        flex: 'none',
      }}
    >
      <Box sx={{ bgcolor: tokens.coral[700], color: '#fff', fontSize: '.75rem', fontWeight: 650, py: 0.25 }}>
        {formatDate(day, 'month-short')}
      </Box>
      <Box sx={{ fontSize: '1.5rem', fontWeight: 700, lineHeight: 1.5 }}>{formatDate(day, 'day')}</Box>
    </Box>
  );
}
