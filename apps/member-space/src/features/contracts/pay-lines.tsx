import { Dot, MoneyText, UnverifiedMark } from '@coopera/ui';
import Box from '@mui/material/Box';
import { Explanation } from './explanation';
import { lineColors } from './line-colors';
import type { PayLine } from './types';

/** Every share of the budget, with a reason on demand and a mark when its rate was not verified. */
export function PayLines({ lines }: { lines: PayLine[] }) {
  return (
    <Box component="dl" sx={{ m: 0, display: 'grid', rowGap: 0.25, fontSize: '.8125rem' }}>
      {lines.map(({ code, kind, label, amount, explanation, verification }) => (
        <Box key={code} sx={{ display: 'flex', gap: 1, minHeight: 24 }}>
          <Box component="dt" sx={{ flex: 1, minWidth: 0 }}>
            <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', minHeight: 24 }}>
              <Dot color={lineColors[kind]} />
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {label}
              </Box>
              {explanation && <Explanation about={label} text={explanation} />}
            </Box>
            <Box sx={{ pl: '13px' }}>
              <UnverifiedMark verification={verification} />
            </Box>
          </Box>
          <Box component="dd" sx={{ m: 0, lineHeight: '24px' }}>
            <MoneyText value={amount} />
          </Box>
        </Box>
      ))}
    </Box>
  );
}
