import { useTranslation } from '@coopera/i18n';
import { Initials } from '@coopera/ui';
import List from '@mui/material/List';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemText from '@mui/material/ListItemText';
import Typography from '@mui/material/Typography';
import type { PaletteEntry } from './use-palette';

interface PaletteResultsProps {
  entries: PaletteEntry[];
  current: PaletteEntry | undefined;
  onPoint: (index: number) => void;
  onGo: (to: string) => void;
}

export function PaletteResults({ entries, current, onPoint, onGo }: PaletteResultsProps) {
  const { t } = useTranslation();
  if (entries.length === 0)
    return (
      <Typography variant="body2" color="textSecondary" role="status" sx={{ p: 3, textAlign: 'center' }}>
        {t('palette.nothing')}
      </Typography>
    );
  return (
    <List id="palette" role="listbox" aria-label={t('palette.results')} dense sx={{ p: 1, overflowY: 'auto' }}>
      {entries.map((entry, index) => (
        <ListItemButton
          key={entry.id}
          id={`palette-${entry.id}`}
          role="option"
          tabIndex={-1}
          aria-selected={entry === current}
          selected={entry === current}
          onClick={() => onGo(entry.to)}
          onMouseMove={() => onPoint(index)}
          sx={{ gap: 1.25 }}
        >
          <Initials name={entry.title} size={28} />
          <ListItemText primary={entry.title} secondary={entry.subtitle} />
        </ListItemButton>
      ))}
    </List>
  );
}
