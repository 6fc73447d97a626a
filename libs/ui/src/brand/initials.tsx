import { styled } from '@mui/material/styles';
import { tokens as t } from '../theme/tokens';

const colors: [background: string, text: string][] = [
  [t.indigo[50], t.indigo[700]],
  [t.coral[100], t.coral[900]],
  [t.green[100], t.green[900]],
  [t.amber[100], t.amber[900]],
  [t.blue[100], t.blue[900]],
];

const Round = styled('span')({
  borderRadius: 99,
  fontWeight: 650,
  display: 'inline-grid',
  placeItems: 'center',
  flex: 'none',
  lineHeight: 1,
  '&::before': { content: 'attr(data-initials)' },
});

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => word[0])
    .slice(0, 2)
    .join('');

/** A person or thing by its initials, always in the same colour. */
export function Initials({ name, size = 32 }: { name: string; size?: number }) {
  const index = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % colors.length, 7);
  const [background, color] = colors[index % colors.length];
  return (
    <Round
      aria-hidden
      data-initials={initialsOf(name)}
      style={{ width: size, height: size, fontSize: size * 0.38, background, color }}
    />
  );
}
