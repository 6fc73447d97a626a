import type { PayLineDto } from '@coopera/api-client';
import { moneyCents, useTranslation } from '@coopera/i18n';
import { Dot, MoneyText, UnverifiedMark } from '@coopera/ui';
import Box from '@mui/material/Box';
import { lineColors } from './line-colors';
import { sharesOf } from './section-totals';

/** Where the rest of the budget goes, in five lines at most. */
export function PayShares({ lines }: { lines: PayLineDto[] }) {
  const { t } = useTranslation();
  return (
    <Box component="dl" sx={{ m: 0, display: 'grid', rowGap: 0.25, fontSize: '.8125rem' }}>
      {sharesOf(lines)
        .filter(({ amount }) => moneyCents(amount) !== 0n)
        .map(({ section, amount, isUnverified }) => (
          <Box key={section} sx={{ display: 'flex', gap: 1, alignItems: 'baseline', minHeight: 24 }}>
            <Box component="dt" sx={{ flex: 1, minWidth: 0, '& button': { ml: '13px' } }}>
              <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', minHeight: 24, color: 'text.secondary' }}>
                <Dot color={lineColors[section]} />
                {t(`payShare.${section}`)}
              </Box>
              <UnverifiedMark verification={{ verified: !isUnverified }} />
            </Box>
            <Box component="dd" sx={{ m: 0 }}>
              <MoneyText value={amount} />
            </Box>
          </Box>
        ))}
    </Box>
  );
}
