import type { PayStrategyDto, UnverifiedParameterDto } from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import { Facts, Section } from '@coopera/ui';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';

interface PayChoicesProps {
  strategies: PayStrategyDto[];
  unverified: UnverifiedParameterDto[];
}

/** The choices that the calculation made, and the values that nobody has checked yet. */
export function PayChoices({ strategies, unverified }: PayChoicesProps) {
  const { t } = useTranslation();
  return (
    <>
      {unverified.length > 0 && (
        <Alert severity="warning">
          {t('pay.unverified', { count: unverified.length })}
          <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5, fontSize: '.8rem' }}>
            {unverified.map(({ key, from, source, note }) => (
              <li key={key}>
                {[key, t('pay.since', { date: formatDate(from) }), source, note].filter(Boolean).join(' · ')}
              </li>
            ))}
          </Box>
        </Alert>
      )}
      {strategies.length > 0 && (
        <Section title={t('pay.choices')}>
          <Facts
            facts={strategies.map(({ question, text }) => [
              t(`payQuestion.${question}`, { defaultValue: question }),
              text,
            ])}
          />
        </Section>
      )}
    </>
  );
}
