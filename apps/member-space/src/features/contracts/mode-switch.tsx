import { useTranslation } from '@coopera/i18n';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import type { SimulationMode } from './queries';
import { isMode, modes } from './simulator-values';

interface ModeSwitchProps {
  mode: SimulationMode;
  onMode: (mode: SimulationMode) => void;
}

/** What the amount is: the budget to use up, the net to reach, or the gross. */
export function ModeSwitch({ mode, onMode }: ModeSwitchProps) {
  const { t } = useTranslation();
  return (
    <ToggleButtonGroup
      exclusive
      fullWidth
      size="small"
      color="primary"
      value={mode}
      aria-label={t('simulator.from')}
      onChange={(_, next) => isMode(next) && onMode(next)}
      sx={{ mb: 1.5, '& .MuiToggleButton-root': { textTransform: 'none', py: 0.5 } }}
    >
      {modes.map((each) => (
        <ToggleButton key={each} value={each}>
          {t(`simulator.mode.${each}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
