import Box from '@mui/material/Box';
import { useRecordContext } from 'react-admin';
import type { FailedJobRow } from './types';

export function JobError() {
  const job = useRecordContext<FailedJobRow>();
  return (
    <Box component="pre" sx={{ m: 0, p: 1, fontSize: '.78rem', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      {job?.error}
    </Box>
  );
}
