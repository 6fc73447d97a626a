import type { OwnResignationDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { Section, UnverifiedMark } from '@coopera/ui';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

/** "share.resignation-months" reads the text "resignation.rules.resignation-months". */
const nameOf = (key: string): string => key.replace('share.', '');

/** What the law and the articles say, each with its source; what nobody has checked says so. */
export function ResignationRules({ own }: { own: OwnResignationDto }) {
  const { t } = useTranslation();
  return (
    <Section title={t('resignation.rulesTitle')}>
      <Box component="ul" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 1.25 }}>
        <li>{t('resignation.all')}</li>
        {own.rules.map(({ key, value, source, isVerified }) => (
          <li key={key}>
            {t(`resignation.rules.${nameOf(key)}`, { value })}{' '}
            <UnverifiedMark verification={{ verified: isVerified, source }} />
            <Typography variant="caption" color="textSecondary" component="p">
              {t('resignation.source', { source })}
            </Typography>
          </li>
        ))}
        {own.founderFrom && <li>{t('resignation.founder', { year: own.founderFrom })}</li>}
      </Box>
    </Section>
  );
}
