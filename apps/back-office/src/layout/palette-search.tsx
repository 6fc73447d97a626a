import { useTranslation } from '@coopera/i18n';
import Search from '@mui/icons-material/Search';
import InputBase from '@mui/material/InputBase';
import Stack from '@mui/material/Stack';
import { type KeyboardEvent, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { PaletteResults } from './palette-results';
import { usePalette } from './use-palette';

export function PaletteSearch({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [index, setIndex] = useState(0);
  const entries = usePalette(text.trim());
  const current = entries[Math.min(index, entries.length - 1)];

  function go(to: string | undefined) {
    if (!to) return;
    onDone();
    void navigate(to);
  }

  function press(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setIndex(Math.max(0, Math.min(entries.length - 1, index + step)));
    }
    if (event.key === 'Enter') go(current?.to);
  }

  return (
    <>
      <Stack
        direction="row"
        sx={{ alignItems: 'center', gap: 1, px: 2, py: 1.25, borderBottom: 1, borderColor: 'divider' }}
      >
        <Search fontSize="small" sx={{ color: 'text.secondary' }} />
        <InputBase
          autoFocus
          fullWidth
          value={text}
          placeholder={t('palette.label')}
          inputProps={{
            'aria-label': t('palette.label'),
            role: 'combobox',
            'aria-expanded': entries.length > 0,
            'aria-controls': 'palette',
            'aria-activedescendant': current && `palette-${current.id}`,
          }}
          onChange={(event) => {
            setText(event.target.value);
            setIndex(0);
          }}
          onKeyDown={press}
        />
      </Stack>
      <PaletteResults entries={entries} current={current} onPoint={setIndex} onGo={go} />
    </>
  );
}
