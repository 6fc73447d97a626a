import { useTranslation } from '@coopera/i18n';
import { Facts, MoneyText, Section } from '@coopera/ui';
import Typography from '@mui/material/Typography';
import type { PaymentRequest } from './types';

/** A share is paid by its owner, never from a budget. */
export function PayShares({ request }: { request: PaymentRequest }) {
  const { t } = useTranslation();
  return (
    <Section title={t('shares.toPay')} action={<MoneyText value={request.amount} strong />}>
      <Facts
        facts={[
          [t('shares.beneficiary'), request.beneficiary],
          [t('shares.iban'), request.iban],
          [t('shares.communication'), request.structuredCommunication],
        ]}
      />
      <Typography variant="caption" color="textSecondary" sx={{ mt: 1.5 }}>
        {t('shares.ownMoney')}
      </Typography>
    </Section>
  );
}
