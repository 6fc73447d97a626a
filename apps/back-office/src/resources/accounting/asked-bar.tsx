import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { type ReactNode, useId } from 'react';

/** The choices above a table of figures. */
export function AskedBar({ children }: { children: ReactNode }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: { xs: '1fr 1fr', md: 'repeat(auto-fit, minmax(150px, 230px))' },
        p: 2,
        alignItems: 'start',
      }}
    >
      {children}
    </Box>
  );
}

interface AskedProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

export function AskedDay({ label, value, onChange }: AskedProps) {
  const id = useId();
  return (
    <TextField
      id={id}
      type="date"
      size="small"
      label={label}
      value={value}
      onChange={(event) => event.target.value && onChange(event.target.value)}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}

export function AskedChoice({
  label,
  value,
  choices,
  onChange,
}: AskedProps & { choices: { value: string; label: string }[] }) {
  const id = useId();
  return (
    <TextField
      id={id}
      select
      size="small"
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {choices.map((choice) => (
        <MenuItem key={choice.value} value={choice.value}>
          {choice.label}
        </MenuItem>
      ))}
    </TextField>
  );
}
