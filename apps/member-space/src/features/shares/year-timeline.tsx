import { session } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { Section } from '@coopera/ui';
import CheckOutlined from '@mui/icons-material/CheckOutlined';
import PriorityHighOutlined from '@mui/icons-material/PriorityHighOutlined';
import RemoveOutlined from '@mui/icons-material/RemoveOutlined';
import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { yearsToShow } from './years-to-show';

const Year = styled('li')(({ theme }) => ({
  display: 'grid',
  justifyItems: 'center',
  gap: 4,
  padding: '8px 4px',
  borderRadius: 10,
  border: `1px solid ${theme.palette.divider}`,
  fontSize: '.84rem',
  fontVariantNumeric: 'tabular-nums',
  color: theme.palette.text.secondary,
  '&.covered': { background: theme.palette.action.selected, color: theme.palette.text.primary, fontWeight: 620 },
  '&[aria-current]': { borderColor: theme.palette.primary.main, borderWidth: 2, fontWeight: 700 },
}));

/** The calendar years that the shares cover, this one in its midst. */
export function YearTimeline({ coveredYears }: { coveredYears: number[] }) {
  const { t } = useTranslation();
  const now = Number(session.today().slice(0, 4));
  return (
    <Section title={t('shares.years')} sx={{ mb: 2 }}>
      <Box
        component="ol"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gap: 1,
          gridTemplateColumns: 'repeat(auto-fit, minmax(64px, 1fr))',
        }}
      >
        {yearsToShow(coveredYears, now).map((year) => {
          const isCovered = coveredYears.includes(year);
          const Icon = isCovered ? CheckOutlined : year === now ? PriorityHighOutlined : RemoveOutlined;
          return (
            <Year
              key={year}
              className={isCovered ? 'covered' : undefined}
              aria-current={year === now ? 'date' : undefined}
            >
              {year}
              <Icon
                fontSize="small"
                color={isCovered ? 'success' : 'inherit'}
                titleAccess={t(isCovered ? 'shares.covered' : 'shares.notCovered')}
              />
            </Year>
          );
        })}
      </Box>
    </Section>
  );
}
