import type { PaymentInstructionsDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { Facts, MoneyText, Section } from '@coopera/ui';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { lazy, Suspense } from 'react';

const PaymentCode = lazy(() => import('./payment-code'));

/** A share is paid by its owner, never from a budget. */
export function PayShares({ request }: { request: PaymentInstructionsDto }) {
  const { t } = useTranslation();
  return (
    <Section title={t('shares.toPay')} action={<MoneyText value={request.amount} strong />}>
      <Facts
        facts={[
          [t('shares.beneficiary'), request.beneficiary],
          [t('shares.iban'), request.iban],
          [t('shares.bic'), request.bic],
          [t('shares.communication'), request.structuredCommunication],
        ]}
      />
      <Suspense fallback={<Box sx={{ height: 148, mt: 2 }} />}>
        <PaymentCode payload={request.qrPayload} />
      </Suspense>
      <Typography variant="caption" color="textSecondary" sx={{ mt: 1.5 }}>
        {t('shares.ownMoney')}
      </Typography>
    </Section>
  );
}
