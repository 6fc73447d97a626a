import { useTranslation } from '@coopera/i18n';
import VisibilityOff from '@mui/icons-material/VisibilityOffOutlined';
import Visibility from '@mui/icons-material/VisibilityOutlined';
import IconButton from '@mui/material/IconButton';
import { hiddenAmounts, useHiddenAmounts } from './hidden-amounts';

export function HideAmountsSwitch() {
  const { t } = useTranslation();
  const isHidden = useHiddenAmounts();
  const label = isHidden ? t('ui.money.show') : t('ui.money.hide');
  return (
    <IconButton aria-label={label} title={label} onClick={() => hiddenAmounts.set(isHidden ? 'shown' : 'hidden')}>
      {isHidden ? <VisibilityOff /> : <Visibility />}
    </IconButton>
  );
}
