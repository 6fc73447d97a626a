import type { Money } from '@coopera/i18n';
import { Dot, MoneyText } from '@coopera/ui';
import ButtonBase from '@mui/material/ButtonBase';
import { alpha } from '@mui/material/styles';

interface BucketButtonProps {
  color: string;
  label: string;
  count: string;
  outstanding: Money;
  isOn: boolean;
  onClick: () => void;
}

export function BucketButton({ color, label, count, outstanding, isOn, onClick }: BucketButtonProps) {
  return (
    <ButtonBase
      aria-pressed={isOn}
      onClick={onClick}
      sx={{
        font: 'inherit',
        fontSize: '.8rem',
        gap: 0.75,
        px: 1.25,
        minHeight: 30,
        borderRadius: '8px',
        border: 1,
        borderColor: isOn ? 'primary.main' : 'divider',
        bgcolor: isOn ? ({ palette }) => alpha(palette.primary.main, 0.09) : 'transparent',
      }}
    >
      <Dot color={color} />
      {label}
      <MoneyText value={outstanding} strong />
      <span>({count})</span>
    </ButtonBase>
  );
}
