import { styled } from '@mui/material/styles';

export interface Part {
  key: string;
  value: number;
  color: string;
  label: string;
}

const Track = styled('div')(({ theme }) => ({
  display: 'flex',
  gap: 2,
  borderRadius: 99,
  overflow: 'hidden',
  background: theme.palette.action.hover,
  '& i': { transition: 'width .25s', minWidth: 2 },
}));

/** One bar cut in parts: how a whole is shared. */
export function SplitBar({ parts, label, height = 10 }: { parts: Part[]; label: string; height?: number }) {
  const shown = parts.filter((part) => part.value > 0);
  const total = shown.reduce((sum, part) => sum + part.value, 0) || 1;
  return (
    <Track role="img" aria-label={`${label} : ${shown.map((part) => part.label).join(', ')}`} style={{ height }}>
      {shown.map((part) => (
        <i
          key={part.key}
          title={part.label}
          style={{ width: `${(part.value / total) * 100}%`, background: part.color }}
        />
      ))}
    </Track>
  );
}
