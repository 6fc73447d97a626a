import { useTranslation } from '@coopera/i18n';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { PayslipLineRow } from './payslip-line-row';
import type { PayslipLine, PayslipSection } from './types';

/** From what was earned to what was paid, in the order of the calculation. */
export function PayslipSectionLines({ section, lines }: { section: PayslipSection; lines: PayslipLine[] }) {
  const { t } = useTranslation();
  if (lines.length === 0) return null;
  return (
    <Box sx={{ '&:not(:first-of-type)': { mt: 2.5 } }}>
      <Typography variant="h3" component="h3" color="textSecondary" sx={{ mb: 0.5, fontSize: '.8125rem' }}>
        {t(`payslipSection.${section}`)}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {lines.map((line) => (
          <PayslipLineRow key={line.code} line={line} />
        ))}
      </Box>
    </Box>
  );
}
