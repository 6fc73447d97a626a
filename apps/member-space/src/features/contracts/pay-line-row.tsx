import type { PayLineDto } from '@coopera/api-client';
import { formatRate, useTranslation } from '@coopera/i18n';
import { MoneyText, UnverifiedMark, useMoneyText } from '@coopera/ui';
import Box from '@mui/material/Box';
import { Explanation } from './explanation';

const isTaken = ({ effect }: PayLineDto): boolean => effect === 'deducts' || effect === 'saves';

/** A line that explains itself: how it was counted, why, and whether its rate was verified. */
export function PayLineRow({ line }: { line: PayLineDto }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const { label, base, rate, amount, effect, explanation, source, unverified } = line;
  const isSum = effect === 'informs';
  const counted = [rate && formatRate(Number(rate) / 100), base && t('payslips.of', { amount: money(base) })];
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        gap: 2,
        py: 1,
        borderTop: 1,
        borderColor: 'divider',
        fontSize: '.875rem',
        fontWeight: isSum ? 650 : 400,
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ display: 'flex', columnGap: 0.5, alignItems: 'center', flexWrap: 'wrap' }}>
          <span>{label}</span>
          <Explanation about={label} text={explanation} />
          {!isSum && <UnverifiedMark verification={{ verified: !unverified, source }} />}
        </Box>
        <Box sx={{ color: 'text.secondary', fontSize: '.78rem', fontWeight: 400 }}>
          {counted.filter(Boolean).join(' ')}
        </Box>
      </Box>
      <Box sx={{ whiteSpace: 'nowrap' }}>
        {isTaken(line) && '−'}
        <MoneyText value={amount} strong={isSum} />
      </Box>
    </Box>
  );
}
