import { styled } from '@mui/material/styles';

const Text = styled('span')({
  display: 'block',
  maxWidth: 380,
  fontFamily: 'ui-monospace, monospace',
  fontSize: '.74rem',
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
});

/** What was said when it was given up. */
export function LetterError({ error }: { error: string | null }) {
  return <Text>{error ?? '—'}</Text>;
}
