import type { PayLineDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { PayLineRow } from './pay-line-row';
import type { PaySection } from './section-totals';

const order: PaySection[] = ['earnings', 'employee', 'tax', 'net', 'employer', 'provision', 'contribution'];

/** The calculation, line by line, from what was earned to what the budget needs. */
export function PayLines({ lines }: { lines: PayLineDto[] }) {
  const { t } = useTranslation();
  return order
    .map((section) => ({ section, own: lines.filter((line) => line.section === section) }))
    .filter(({ own }) => own.length > 0)
    .map(({ section, own }) => (
      <Box key={section} sx={{ '&:not(:first-of-type)': { mt: 2.5 } }}>
        <Typography variant="h3" component="h3" color="textSecondary" sx={{ mb: 0.5, fontSize: '.8125rem' }}>
          {t(`paySection.${section}`)}
        </Typography>
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {own.map((line) => (
            <PayLineRow key={line.code} line={line} />
          ))}
        </Box>
      </Box>
    ));
}
