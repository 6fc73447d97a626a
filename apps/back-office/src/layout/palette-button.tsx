import { useTranslation } from '@coopera/i18n';
import Search from '@mui/icons-material/Search';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';

export function PaletteButton({ onClick }: { onClick: () => void }) {
  const { t } = useTranslation();
  return (
    <ButtonBase
      onClick={onClick}
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K"
      sx={{
        font: 'inherit',
        fontSize: '.84rem',
        color: 'text.secondary',
        display: 'flex',
        justifyContent: 'flex-start',
        gap: 1,
        px: 1.25,
        height: 34,
        flex: { xs: 1, md: 'none' },
        width: { md: 440 },
        minWidth: 0,
        border: 1,
        borderColor: 'divider',
        borderRadius: '9px',
        bgcolor: 'background.paper',
        overflow: 'hidden',
      }}
    >
      <Search sx={{ fontSize: 18 }} />
      <Box
        component="span"
        sx={{ flex: 1, textAlign: 'left', whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' }}
      >
        {t('palette.label')}
      </Box>
      <Box
        component="kbd"
        sx={{
          font: 'inherit',
          fontSize: '.7rem',
          border: 1,
          borderColor: 'divider',
          borderRadius: '5px',
          px: 0.75,
          display: { xs: 'none', md: 'block' },
        }}
      >
        Ctrl K
      </Box>
    </ButtonBase>
  );
}
