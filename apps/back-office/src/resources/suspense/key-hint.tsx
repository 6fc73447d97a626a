import { styled } from '@mui/material/styles';

/** A key of the keyboard. */
export const KeyHint = styled('kbd')(({ theme }) => ({
  font: 'inherit',
  fontSize: '.72rem',
  fontWeight: 650,
  display: 'inline-grid',
  placeItems: 'center',
  minWidth: 22,
  height: 22,
  paddingInline: 5,
  borderRadius: 6,
  border: `1px solid ${theme.palette.divider}`,
  background: theme.palette.background.paper,
  color: theme.palette.text.secondary,
}));
