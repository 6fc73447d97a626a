import Box from '@mui/material/Box';

/** What the bank's file breaks, in the words of the API. */
export function Problems({ problems }: { problems: string[] }) {
  if (problems.length === 0) return null;
  return (
    <Box
      component="ul"
      sx={{ m: 0, mt: 0.5, pl: 2.25, fontSize: '.78rem', color: 'warning.main', whiteSpace: 'normal' }}
    >
      {problems.map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
    </Box>
  );
}
