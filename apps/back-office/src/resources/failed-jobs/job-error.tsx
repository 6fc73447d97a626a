import { styled } from '@mui/material/styles';

const Text = styled('span')({
  display: 'block',
  maxWidth: 380,
  fontFamily: 'ui-monospace, monospace',
  fontSize: '.74rem',
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
});

/** What the job said when it gave up. */
export function JobError({ error }: { error: string }) {
  return <Text>{error}</Text>;
}
