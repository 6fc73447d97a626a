import { formatMoney, isNegative, type Money, useTranslation } from '@coopera/i18n';
import { styled } from '@mui/material/styles';
import { VisuallyHidden } from '../text/visually-hidden';
import { useHiddenAmounts } from './hidden-amounts';

interface MoneyTextProps {
  value: Money;
  decimals?: 0 | 2;
  /** Red when below zero. */
  signed?: boolean;
  /** Heavier, for the figure that counts. */
  strong?: boolean;
  className?: string;
}

const Figures = styled('span')(({ theme }) => ({
  fontVariantNumeric: 'tabular-nums',
  whiteSpace: 'nowrap',
  '&.strong': { fontWeight: 600 },
  '&.negative': { color: theme.palette.error.main },
}));

export function MoneyText({ value, decimals = 2, signed, strong, className = '' }: MoneyTextProps) {
  const { t } = useTranslation();
  const isHidden = useHiddenAmounts();
  const classes = `${className} ${strong ? 'strong' : ''} ${signed && isNegative(value) ? 'negative' : ''}`;
  if (isHidden)
    return (
      <Figures className={className}>
        <span aria-hidden>•••• €</span>
        <VisuallyHidden>{t('ui.money.hidden')}</VisuallyHidden>
      </Figures>
    );
  return <Figures className={classes}>{formatMoney(value, decimals)}</Figures>;
}
