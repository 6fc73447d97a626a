import { periodsApproveReopening, periodsRefuseReopening, type ReopeningCardDto, useUser } from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import { ActionButton } from '../../shell/action-button';

/** What waits for a second person: who asks for which month, and why. */
export function WaitingReopenings({ reopenings, onChange }: { reopenings: ReopeningCardDto[]; onChange: () => void }) {
  const { t } = useTranslation();
  const user = useUser();
  return reopenings.map(({ id, month, reason, askedByName }) => (
    <Alert
      key={id}
      severity="warning"
      action={
        <Stack direction="row" sx={{ gap: 1 }}>
          <ActionButton
            label={t('accounting.approve')}
            permission="ledger.period.reopen"
            title={t('accounting.approveReopening')}
            text={t('accounting.approveReopeningText')}
            whyNot={askedByName === user.displayName ? t('accounting.samePerson') : undefined}
            done={t('accounting.reopened')}
            button={{ size: 'small' }}
            send={() => periodsApproveReopening({ path: { id } })}
            onDone={onChange}
          />
          <ActionButton
            label={t('accounting.refuse')}
            permission="ledger.period.reopen"
            title={t('accounting.refuseReopening')}
            isDanger
            done={t('accounting.reopeningRefused')}
            button={{ size: 'small' }}
            send={() => periodsRefuseReopening({ path: { id } })}
            onDone={onChange}
          />
        </Stack>
      }
    >
      {t('accounting.reopeningWaits', { name: askedByName, period: formatDate(month.slice(0, 7), 'month'), reason })}
    </Alert>
  ));
}
