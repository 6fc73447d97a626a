import { formatNumber } from '@coopera/i18n';
import Box from '@mui/material/Box';
import { useGetList } from 'react-admin';

/** How many things wait, beside their name. */
export function WorklistCount() {
  const { total } = useGetList(
    'worklist',
    { pagination: { page: 1, perPage: 1 }, sort: { field: 'dueOn', order: 'ASC' } },
    { refetchInterval: 60_000 },
  );
  if (!total) return null;
  return (
    <Box
      component="span"
      sx={{
        fontSize: '.72rem',
        fontWeight: 650,
        color: '#fff',
        bgcolor: 'rgba(255,255,255,.16)',
        borderRadius: 99,
        px: 0.9,
        lineHeight: '18px',
      }}
    >
      {formatNumber(total)}
    </Box>
  );
}
