import { styled } from '@mui/material/styles';

/** The colour of a part, beside its name. */
export const Dot = styled('i', { shouldForwardProp: (name) => name !== 'color' })<{ color: string }>(({ color }) => ({
  display: 'inline-block',
  width: 9,
  height: 9,
  borderRadius: 9,
  background: color,
  flex: 'none',
}));
