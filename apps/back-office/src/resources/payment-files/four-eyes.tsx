import { useTranslation } from '@coopera/i18n';
import { Section, Timeline } from '@coopera/ui';
import CheckOutlined from '@mui/icons-material/CheckOutlined';
import EditOutlined from '@mui/icons-material/EditOutlined';
import Alert from '@mui/material/Alert';
import type { PaymentFileRecord } from './types';

/** Who made the file, who approved it, and who may not. */
export function FourEyes({ file }: { file: PaymentFileRecord }) {
  const { t } = useTranslation();
  const approvals = file.approvedBy.map(({ name, at }) => ({
    id: name,
    title: t('paymentFile.approvedBy', { name }),
    at,
    icon: CheckOutlined,
  }));
  const made = {
    id: 'made',
    title: t('paymentFile.madeBy', { name: file.createdBy }),
    at: file.createdAt,
    icon: EditOutlined,
  };
  return (
    <Section title={t('paymentFile.fourEyes')} sx={{ alignSelf: 'start' }}>
      {file.state === 'proposed' && !file.canApprove && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {t('paymentFile.notYou')}
        </Alert>
      )}
      <Timeline items={[...approvals.reverse(), made]} />
    </Section>
  );
}
