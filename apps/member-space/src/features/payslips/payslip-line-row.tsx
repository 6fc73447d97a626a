import { formatQuantity, formatRate, useTranslation } from '@coopera/i18n';
import { MoneyText, UnverifiedMark, useMoneyText } from '@coopera/ui';
import Box from '@mui/material/Box';
import { Explanation } from '../contracts/explanation';
import type { PayslipLine } from './types';

/** A line that explains itself: how it was counted, why, and whether its rate was verified. */
export function PayslipLineRow({ line }: { line: PayslipLine }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const { code, label, base, rate, quantity, amount, explanation, verification } = line;
  const counted = [
    quantity && formatQuantity(quantity),
    rate && formatRate(rate),
    base && t('payslips.of', { amount: money(base) }),
  ];
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
        fontWeight: line.section === 'net' ? 650 : 400,
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ display: 'flex', gap: 0.5, alignItems: 'center', flexWrap: 'wrap' }}>
          <span>{label}</span>
          {explanation && <Explanation about={label} text={explanation} />}
          <UnverifiedMark verification={verification} />
        </Box>
        <Box sx={{ color: 'text.secondary', fontSize: '.78rem', fontWeight: 400 }}>
          {[code, ...counted].filter(Boolean).join(' · ')}
        </Box>
      </Box>
      <MoneyText value={amount} strong />
    </Box>
  );
}
