import type { ResignationItemDto } from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import { Facts, MoneyText, Section, Steps } from '@coopera/ui';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';

const steps = ['requested', 'accepted', 'registered', 'approved'];

/** Where one's own resignation stands. */
export function ResignationState({ resignation }: { resignation: ResignationItemDto }) {
  const { t } = useTranslation();
  const { status, requestedOn, effectiveOn, count, refund, refusalReason } = resignation;
  if (status === 'refused')
    return (
      <Alert severity="warning" sx={{ mb: 2 }}>
        {t('resignation.refused', { date: formatDate(requestedOn), reason: refusalReason })}
      </Alert>
    );
  return (
    <Section title={t('resignation.underWay')} sx={{ mb: 2 }}>
      <Steps
        steps={steps.map((key) => ({ key, label: t(`resignation.steps.${key}`) }))}
        current={steps.indexOf(status) + 1}
      />
      <Box sx={{ mt: 2 }}>
        <Facts
          facts={[
            [t('resignation.letterOn'), formatDate(requestedOn)],
            [t('resignation.effectiveOn'), formatDate(effectiveOn)],
            [t('shares.count'), count],
            [t('resignation.refund'), refund && <MoneyText key="refund" value={refund} />],
          ]}
        />
      </Box>
    </Section>
  );
}
