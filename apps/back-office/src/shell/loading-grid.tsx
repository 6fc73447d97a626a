import { LoadingRows } from '@coopera/ui';
import Box from '@mui/material/Box';

/** The outline of a grid while its first page comes. */
export function LoadingGrid() {
  return (
    <Box sx={{ p: 2 }}>
      <LoadingRows rows={8} />
    </Box>
  );
}
