import type { PaymentFileItemDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { Section, Timeline } from '@coopera/ui';
import CheckOutlined from '@mui/icons-material/CheckOutlined';
import EditOutlined from '@mui/icons-material/EditOutlined';
import Alert from '@mui/material/Alert';
import { useIsPreparer } from './use-is-preparer';

/** Who made the file, who approved it, and who may not. */
export function FourEyes({ file }: { file: PaymentFileItemDto }) {
  const { t } = useTranslation();
  const isPreparer = useIsPreparer(file);
  const { status, preparedByName, preparedAt, approvedByName, approvedAt } = file;
  const approval =
    approvedByName && approvedAt
      ? [
          {
            id: 'approved',
            title: t('payment.approvedBy', { name: approvedByName }),
            at: approvedAt,
            icon: CheckOutlined,
          },
        ]
      : [];
  const made = {
    id: 'made',
    title: t('payment.preparedBy', { name: preparedByName }),
    at: preparedAt,
    icon: EditOutlined,
  };
  return (
    <Section title={t('payment.fourEyes')} sx={{ alignSelf: 'start' }}>
      {status === 'prepared' && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {isPreparer ? t('payment.notYou') : t('payment.you')}
        </Alert>
      )}
      <Timeline items={[...approval, made]} />
    </Section>
  );
}
