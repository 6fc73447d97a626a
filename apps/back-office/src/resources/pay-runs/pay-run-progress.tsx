import type { PayRunDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { DateText, ProgressBar, Section } from '@coopera/ui';
import Box from '@mui/material/Box';

/** How far the worker is with the slips. */
export function PayRunProgress({ run }: { run: PayRunDto }) {
  const { t } = useTranslation();
  const { total, computed, documents, approved, failed, payBy } = run;
  return (
    <Section>
      <Box
        aria-live="polite"
        sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: '1fr', md: 'repeat(3, 1fr) auto' } }}
      >
        <ProgressBar label={t('payRun.computed')} done={computed} total={total} failed={failed} />
        <ProgressBar label={t('payRun.documents')} done={documents} total={total} />
        <ProgressBar label={t('payRun.approvedSlips')} done={approved} total={total} />
        <Box sx={{ fontSize: '.84rem' }}>
          <Box sx={{ color: 'text.secondary', fontSize: '.78rem' }}>{t('contract.payBy')}</Box>
          <DateText value={payBy} />
        </Box>
      </Box>
    </Section>
  );
}
