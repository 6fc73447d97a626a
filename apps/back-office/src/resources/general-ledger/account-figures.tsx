import type { AccountPageDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { MoneyText } from '@coopera/ui';
import Box from '@mui/material/Box';

const figures = ['opening', 'debit', 'credit', 'closing'] as const;

/** Opening, movements and closing over the period. */
export function AccountFigures({ page }: { page: AccountPageDto }) {
  const { t } = useTranslation();
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        px: 2,
        pb: 2,
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: { xs: '1fr 1fr', md: 'repeat(4, 1fr)' },
      }}
    >
      {figures.map((figure) => (
        <div key={figure}>
          <Box component="dt" sx={{ fontSize: '.78rem', color: 'text.secondary' }}>
            {t(`accounting.${figure}`)}
          </Box>
          <Box component="dd" sx={{ m: 0, fontWeight: 660 }}>
            <MoneyText value={page[figure]} />
          </Box>
        </div>
      ))}
    </Box>
  );
}
