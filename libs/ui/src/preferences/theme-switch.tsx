import { useTranslation } from '@coopera/i18n';
import Check from '@mui/icons-material/Check';
import DarkMode from '@mui/icons-material/DarkModeOutlined';
import LightMode from '@mui/icons-material/LightModeOutlined';
import IconButton from '@mui/material/IconButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Tooltip from '@mui/material/Tooltip';
import { useState } from 'react';
import { usePreference } from './preference';
import { themeChoice, themeChoices, useThemeMode } from './theme-mode';

/** Light, dark, or as the system. */
export function ThemeSwitch() {
  const { t } = useTranslation();
  const mode = useThemeMode();
  const choice = usePreference(themeChoice);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Tooltip title={t('ui.theme.label')}>
        <IconButton
          aria-label={t('ui.theme.label')}
          aria-haspopup="menu"
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          {mode === 'dark' ? <DarkMode /> : <LightMode />}
        </IconButton>
      </Tooltip>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {themeChoices.map((option) => (
          <MenuItem
            key={option}
            selected={option === choice}
            onClick={() => {
              themeChoice.set(option);
              setAnchor(null);
            }}
          >
            <ListItemIcon>{option === choice && <Check fontSize="small" />}</ListItemIcon>
            {t(`ui.theme.${option}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
